// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/datadirectory.h"
#include "app/core/result.h"
#include "app/core/settings.h"
#include "app/history/store.h"

#include <memory>

namespace Linesman::Cli {

/*! What commands share on disk: data directory, settings, history. The window may use the same at the same time. */
class Workspace
{
public:
    /*! Fails with Storage when the data directory cannot be made. */
    static Result<std::unique_ptr<Workspace>> open(const Common &common);

    const DataDirectory &directory() const { return m_directory; }
    Settings &settings() { return m_settings; }

    /*! Opened at the first call. Fails with Storage: not writable, corrupt, of a newer Linesman. */
    Result<History::Store *> history();
    /*! For commands that work without it too: nullptr, after a warning, when it cannot be opened. */
    History::Store *historyIfPossible();

private:
    explicit Workspace(DataDirectory directory);
    DataDirectory m_directory;
    Settings m_settings;
    History::Store m_history;
};

} // namespace Linesman::Cli
