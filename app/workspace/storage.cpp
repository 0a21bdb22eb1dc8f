// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storage.h"

#include <utility>

namespace Linesman::Workspace {

Storage::Storage(DataDirectory where)
    : directory(std::move(where))
    , settings(directory.settingsFile())
{
}

Result<> Storage::openHistory()
{
    return history.isOpen() ? Result<>() : history.open(directory.historyFile());
}

} // namespace Linesman::Workspace
