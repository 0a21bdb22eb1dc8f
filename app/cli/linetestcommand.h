// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

/*! `line-test`: the whole loop for each provider kind, with a verdict per hop. */
void addLineTestCommand(CLI::App &app, Context &context);

} // namespace Linesman::Cli
