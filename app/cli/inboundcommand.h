// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli inbound`: adds a message that came in on a provider's channel, and reads it back. */
void addInboundCommand(const Command &program);

} // namespace Linesman::Cli
