// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli connect`: signs in, with the browser or by paste, and keeps the connection. */
void addConnectCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
