// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli emulator`: a local HighLevel until it is stopped. */
void addEmulatorCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
