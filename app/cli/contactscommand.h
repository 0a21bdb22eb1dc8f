// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `linesman-cli contacts search|get|upsert|update|delete`. */
void addContactsCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
