// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli thread`: lists conversations; shows and follows the messages of one. */
void addThreadCommand(const Command &program);

} // namespace Linesman::Cli
