// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/workspace/storage.h"

#include <memory>

namespace Linesman::Cli {

struct Common;

/*! The data folder that the options name. Fails with Storage when it cannot be made. */
Result<std::unique_ptr<Workspace::Storage>> openStorage(const Common &common);

/*!
    For commands that keep nothing but history: with `--no-history`, or after a warning where the folder cannot be made,
    nothing is kept, and settings are read where there are some.
*/
std::unique_ptr<Workspace::Storage> openStorageIfPossible(const Common &common);

/*! For commands that work without history, too: nullptr when none is to be kept or, after a warning, when it cannot be opened. */
History::Store *historyIfPossible(Workspace::Storage &storage);

} // namespace Linesman::Cli
