// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(DataDirectory directory)
    : m_directory(std::move(directory))
    , m_settings(m_directory.settingsFile())
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Common &common)
{
    Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return failure(directory.error());
    return std::unique_ptr<Workspace>(new Workspace(*std::move(directory)));
}

Result<History::Store *> Workspace::history()
{
    if (!m_history.isOpen()) {
        const Result<> opened = m_history.open(m_directory.historyFile());
        if (!opened)
            return failure(opened.error());
    }
    return &m_history;
}

History::Store *Workspace::historyIfPossible()
{
    const Result<History::Store *> opened = history();
    if (opened)
        return *opened;
    say(u"linesman-cli: nothing is kept in the history: %1 (%2)"_s.arg(describe(opened.error()),
                                                                       opened.error().detail));
    return nullptr;
}

} // namespace Linesman::Cli
