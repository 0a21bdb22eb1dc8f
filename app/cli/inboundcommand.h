// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli inbound`: adds a message that came in on a provider's channel, and reads it back. */
void addInboundCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
