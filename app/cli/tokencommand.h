// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli token list|show|refresh|forget|watch`: the tokens of a connection. */
void addTokenCommand(const Command &program);

} // namespace Linesman::Cli
