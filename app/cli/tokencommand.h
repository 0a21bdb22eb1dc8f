// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli token list|show|refresh|forget`: the tokens of a connection. */
void addTokenCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
