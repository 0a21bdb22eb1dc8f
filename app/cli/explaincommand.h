// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli explain`: what a message of HighLevel means, from the error dictionary. */
void addExplainCommand(const Command &program);

} // namespace Linesman::Cli
