// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*!
    `linesman-cli completion`: the scripts that shells load, and what they ask: which words may come next. The answer
    comes from the tree of commands, so that no script has to be kept in step with it.
*/
void addCompletionCommand(const Command &program);

} // namespace Linesman::Cli
