// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! Adds every subcommand, in the order in which the help lists them. */
void addCommands(CLI::App &app, Context &context);

} // namespace Linesman::Cli
