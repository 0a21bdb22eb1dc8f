// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli doctor`: everything that goes wrong with conversation providers, by name; list, mute, unmute. */
void addDoctorCommand(const Command &program);

} // namespace Linesman::Cli
