// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/database.h"

#include <span>

namespace Linesman::History {

/*! One step of the schema: `PRAGMA user_version` is the number of steps done. Released steps are never changed. */
using Migration = const char *;

/*! Every step so far, in order. */
std::span<const Migration> migrations();

/*!
    Opens \a file for writing, making or migrating it as \a steps say; before a migration of a file with content the old
    one is copied to FILE.backup-vN. Fails with Storage, and leaves the file as it was, when it is no history of ours,
    damaged, read-only, or made by a newer Linesman, or when its folder is missing.
*/
Result<Database> openForWriting(const QString &file, std::span<const Migration> steps = migrations());

/*! Opens \a file for reading; it must be at the newest step. Fails with Storage as above. */
Result<Database> openForReading(const QString &file);

} // namespace Linesman::History
