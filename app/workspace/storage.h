// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/datadirectory.h"
#include "app/core/settings.h"
#include "app/history/store.h"

namespace Linesman::Workspace {

/*! What lies in the data folder. The window and commands may use the same at the same time. */
struct Storage {
    explicit Storage(DataDirectory where);

    /*! Opens history once; nothing is written before. Fails with Storage: not writable, corrupt, of a newer Linesman. */
    Result<> openHistory();

    bool keepsHistory = true; //!< false: openHistory() opens nothing, as somebody wished, and fails
    const DataDirectory directory;
    Settings settings;
    History::Store history;
};

} // namespace Linesman::Workspace
