// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/controltoken.h"

namespace Linesman::Cli {

/*! The options of a command that brings an emulator of its own or uses one that runs, into the members of \a options
    that have their names. */
template <typename Options>
void addOwnEmulatorOptions(const Command &command, Options &options)
{
    const Option port = command.option("--port", options.port, "Port of its own emulator (default: a free one)");
    const Option profile = command.option("--profile", options.profile, "Behaviour")
                               .valueName("NAME")
                               .oneOf({"default", "documented", "observed", "as-in-2025"});
    const Option seed = command.option("--seed", options.seed, "Fixes ids, secret and keys (default 1)");
    const Option ready =
        command.option("--ready-file", options.readyFile, "Written when its own emulator is ready, for your bridge")
            .valueName("FILE");
    const Option emulator =
        command.option("--emulator", options.emulator, "Use a running emulator instead of one of its own")
            .webAddress()
            .excludes(port)
            .excludes(profile)
            .excludes(seed)
            .excludes(ready);
    addControlTokenOption(command, options.controlTokenFile, emulator);
}

} // namespace Linesman::Cli
