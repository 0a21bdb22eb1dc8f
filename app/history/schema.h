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

/*!
    Opens \a file for reading, also where nothing can be written, and also at an older step: the table of exchanges is
    the same since the first. Damage is met when its pages are read. Fails with Storage as above, and when the newest
    rows are still in a log beside the file that cannot be read in a read-only place.
*/
Result<Database> openForReading(const QString &file);

/*! Whether \a file is there, but nobody has made the tables in it yet: openForReading() refuses it for now. */
bool isUnmade(const QString &file);

inline constexpr qint64 SmallFile = 8 * 1024 * 1024; //!< bytes: below, a file is checked whole at each start (20 ms)
/*! The first step whose text index is filled behind, with facets in one index. */
inline constexpr qint64 IndexedBehind = 3;
inline constexpr qint64 IndexedOwnReads = 4; //!< the first step with an index of what Linesman itself read

} // namespace Linesman::History
