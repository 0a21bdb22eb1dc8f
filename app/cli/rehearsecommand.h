// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli installs rehearse`: a bulk install in the emulator, judged location by location. */
void addRehearseCommand(const Command &installs);

} // namespace Linesman::Cli
