// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli emulator`: a local HighLevel until it is stopped. */
void addEmulatorCommand(const Command &program);

} // namespace Linesman::Cli
