// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli connections`: the kept ones, which of them is in use, one less. */
void addConnectionsCommand(const Command &program);

} // namespace Linesman::Cli
