// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli installs rehearse`: a bulk install in the emulator, judged location by location. */
void addRehearseCommand(CLI::App &installs, Context &context);

} // namespace Linesman::Cli
