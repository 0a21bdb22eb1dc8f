// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli installs list|mint|check|export|rehearse`: a company's locations, their tokens, and what works where.
 */
void addInstallsCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
