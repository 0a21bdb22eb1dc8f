// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli call`: records a call made outside HighLevel, or replaces its recordings. */
void addCallCommand(const Command &program);

} // namespace Linesman::Cli
