// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli init`: a commented linesman.toml for the folder at hand. */
void addInitCommand(const Command &program);

} // namespace Linesman::Cli
