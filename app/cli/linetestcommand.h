// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `line-test`: the whole loop for each provider kind, with a verdict per hop. */
void addLineTestCommand(const Command &program);

} // namespace Linesman::Cli
