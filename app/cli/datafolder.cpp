// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/datafolder.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Workspace::Storage>> openStorage(const Common &common)
{
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return failure(directory.error());
    return std::make_unique<Workspace::Storage>(*directory);
}

History::Store *historyIfPossible(Workspace::Storage &storage)
{
    const Result<> opened = storage.openHistory();
    if (opened)
        return &storage.history;
    say(u"linesman-cli: nothing is kept in the history: %1 (%2)"_s.arg(describe(opened.error()),
                                                                       opened.error().detail));
    return nullptr;
}

} // namespace Linesman::Cli
