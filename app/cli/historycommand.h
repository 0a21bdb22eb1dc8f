// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `history list|show|search|export`: what either program exchanged. Needs no running Linesman and no key store. */
void addHistoryCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
