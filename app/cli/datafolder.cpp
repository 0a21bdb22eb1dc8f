// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/datafolder.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DataFolder)
public:
    static QString nothingKept(const QString &why) { return tr("Nothing is kept in the history. %1").arg(why); }
};
} // namespace

Result<std::unique_ptr<Workspace::Storage>> openStorage(const Common &common)
{
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return failure(directory.error());
    auto storage = std::make_unique<Workspace::Storage>(*directory);
    storage->keepsHistory = !common.noHistory;
    return storage;
}

std::unique_ptr<Workspace::Storage> openStorageIfPossible(const Common &common)
{
    if (!common.noHistory) {
        const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
        if (directory)
            return std::make_unique<Workspace::Storage>(*directory);
        say(u"linesman-cli: "_s + Texts::nothingKept(describe(directory.error())), Tone::Warning);
    }
    auto storage = std::make_unique<Workspace::Storage>(DataDirectory::unmade(common.dataDir));
    storage->keepsHistory = false;
    return storage;
}

History::Store *historyIfPossible(Workspace::Storage &storage)
{
    if (!storage.keepsHistory)
        return nullptr;
    const Result<> opened = storage.openHistory();
    if (opened)
        return &storage.history;
    say(u"linesman-cli: "_s + Texts::nothingKept(describe(opened.error())), Tone::Warning);
    return nullptr;
}

} // namespace Linesman::Cli
