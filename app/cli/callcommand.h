// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli call`: records a call made outside HighLevel, or replaces its recordings. */
void addCallCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
