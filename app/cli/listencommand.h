// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli listen`: takes webhooks in until it is stopped. */
void addListenCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
