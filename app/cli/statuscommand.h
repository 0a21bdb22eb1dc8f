// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli status`: updates a message or an e-mail; lists what is stuck. */
void addStatusCommand(const Command &program);

} // namespace Linesman::Cli
