// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli providers list|add|remove|import|export|rules|check`: what a connection's app has. */
void addProvidersCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
