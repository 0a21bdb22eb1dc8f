// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/tokensource.h"

#include <QList>
#include <QString>

#include <chrono>

// `linesman-cli token watch`: our own tokens as they are refreshed, or somebody else's program as it refreshes.
namespace Linesman::Cli {

class ApiConnection;
struct ConnectionOptions;

struct TokenWatchTimes {
    std::chrono::milliseconds before{};  //!< refreshed when so much of its life is left, at most a quarter of it
    std::chrono::milliseconds runTime{}; //!< 0: until it is stopped
};

/*!
    Refreshes each of \a installs when its token nears its end, and tells what came of it. What a wait can cure is tried
    again with growing pauses. CheckFailed when the last refresh of one failed.
*/
Task<int> watchTokens(ApiConnection *api, QList<HighLevel::Install> installs, TokenWatchTimes times, bool json);

/*!
    Lets access tokens of the emulator run out, those of \a location or of everybody, shows what other programs then call
    and judges how they refreshed. CheckFailed unless one refreshed, once.
*/
int watchClient(const ConnectionOptions &emulator, const QString &location, std::chrono::milliseconds runTime,
                bool json);

} // namespace Linesman::Cli
