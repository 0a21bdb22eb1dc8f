// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/datafolder.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/translations.h"

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
void sayThatNothingIsKept(const Error &why)
{
    say(u"linesman-cli: Nothing is kept in the history. %1"_s.arg(describe(why)), Tone::Warning);
}

void sayWhetherSettingsHold(Workspace::Storage &storage)
{
    if (!storage.settings.reload())
        say(u"linesman-cli: %1 cannot be read: the defaults hold."_s.arg(storage.directory.settingsFile()),
            Tone::Warning);
}
} // namespace

Result<std::unique_ptr<Workspace::Storage>> openStorage(const Common &common)
{
    const EnglishWords english; // as couldNotStart() says it
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return failure(directory.error());
    auto storage = std::make_unique<Workspace::Storage>(*directory);
    storage->keepsHistory = !common.noHistory;
    sayWhetherSettingsHold(*storage);
    return storage;
}

std::unique_ptr<Workspace::Storage> openStorageIfPossible(const Common &common)
{
    if (!common.noHistory) {
        const EnglishWords english;
        const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
        if (directory) {
            auto storage = std::make_unique<Workspace::Storage>(*directory);
            sayWhetherSettingsHold(*storage);
            return storage;
        }
        sayThatNothingIsKept(directory.error());
    }
    auto storage = std::make_unique<Workspace::Storage>(DataDirectory::unmade(common.dataDir));
    storage->keepsHistory = false;
    return storage;
}

History::Store *historyIfPossible(Workspace::Storage &storage)
{
    if (!storage.keepsHistory)
        return nullptr;
    const EnglishWords english;
    const Result<> opened = storage.openHistory();
    if (opened)
        return &storage.history;
    sayThatNothingIsKept(opened.error());
    return nullptr;
}

} // namespace Linesman::Cli
