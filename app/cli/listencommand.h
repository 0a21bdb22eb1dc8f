// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli listen`: takes webhooks in until it is stopped. */
void addListenCommand(const Command &program);

} // namespace Linesman::Cli
