// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! Plays scripted troubles against an endpoint that calls the emulator as its HighLevel. */
void addDrillCommand(const Command &program);

} // namespace Linesman::Cli
