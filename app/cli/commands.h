// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! Adds every subcommand, in the order in which the help lists them. */
void addCommands(const Command &program);

} // namespace Linesman::Cli
