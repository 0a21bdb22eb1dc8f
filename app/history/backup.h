// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace Linesman::History {

/*! The copies of \a file that Store::open() made before it changed the schema, the newest first. */
QStringList backupsOf(const QString &file);

/*!
    Copies \a backup beside \a file, for putCopyInPlace(); takes as long as the copy does, on any thread. Fails with Storage
    when \a backup is no history or cannot be copied.
*/
Result<> copyBackup(const QString &file, const QString &backup);

/*!
    Puts what copyBackup() copied in the place of \a file, at once, and gives the name under which that is kept from then
    on. Fails, and leaves \a file as it is, with Rejected when another program has it open, with Storage when a file cannot
    be renamed; the copy is gone then.
*/
Result<QString> putCopyInPlace(const QString &file);

/*! Both. */
Result<QString> restoreBackup(const QString &file, const QString &backup);

} // namespace Linesman::History
