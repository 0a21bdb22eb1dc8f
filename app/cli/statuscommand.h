// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli status`: updates a message or an e-mail; lists what is stuck. */
void addStatusCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
