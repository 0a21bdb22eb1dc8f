// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli providers list|add|remove|import|export|rules|check`: what a connection's app has. */
void addProvidersCommand(const Command &program);

} // namespace Linesman::Cli
