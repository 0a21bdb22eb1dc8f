// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storage.h"

#include "app/facts/errorbook.h"

#include <utility>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

Storage::Storage(DataDirectory where)
    : directory(std::move(where))
    , settings(directory.settingsFile())
{
    (void)Facts::readOwnErrors(directory.path() + "/errors.d"_L1); // what is refused, the doctor says
    QObject::connect(&settings, &Settings::changed, &history, [this](const QString &key) {
        if (key.startsWith("history/max"_L1))
            history.setLimits(History::limitsFrom(settings));
    });
}

Result<> Storage::openHistory()
{
    if (!keepsHistory)
        return failure(Error::Kind::Storage, u"no history is kept"_s);
    history.setLimits(History::limitsFrom(settings));
    return history.isOpen() ? Result<>() : history.open(directory.historyFile());
}

} // namespace Linesman::Workspace
