// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

void addSnippetCommand(const Command &program);

} // namespace Linesman::Cli
