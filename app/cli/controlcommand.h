// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! The commands below `linesman-cli emulator` that steer an emulator which runs already. */
void addControlCommands(const Command &emulator);

} // namespace Linesman::Cli
