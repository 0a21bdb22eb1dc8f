// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/server.h"

namespace Linesman::Cli {

class Command;

/*! What a server of a command accepts at most, as far as it was given; 0 for what the settings say. */
struct LimitOptions {
    int connections = 0;
    int header = 0;     //!< KiB
    int body = 0;       //!< MiB
    int memory = 0;     //!< MiB
    int headerTime = 0; //!< s, as all times
    int bodyTime = 0;
    int idleTime = 0;
    int writeTime = 0;
    int patience = 0;
    int rate = -1; //!< requests a second from elsewhere, 0 for any number; -1 for what the settings say
};

void addLimitOptions(const Command &command, LimitOptions &options);

/*! \a limits with what was given in their place. */
Http::Limits chosenLimits(Http::Limits limits, const LimitOptions &options);

} // namespace Linesman::Cli
