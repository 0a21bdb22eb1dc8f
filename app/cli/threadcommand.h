// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli thread`: lists conversations; shows and follows the messages of one. */
void addThreadCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
