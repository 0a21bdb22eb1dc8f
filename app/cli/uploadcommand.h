// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli upload`: uploads files and prints their web addresses. */
void addUploadCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
