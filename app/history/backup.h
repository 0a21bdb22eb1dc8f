// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace Linesman::History {

/*! The copies of \a file that Store::open() made before it changed the schema, the newest first. */
QStringList backupsOf(const QString &file);

/*!
    Puts \a backup, a history, in the place of \a file, and gives the name under which that is kept from then on. Fails, and
    leaves \a file as it is, with Rejected when another program has it open, with Storage when \a backup is no history or a
    file cannot be written.
*/
Result<QString> restoreBackup(const QString &file, const QString &backup);

} // namespace Linesman::History
