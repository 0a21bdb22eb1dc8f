// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Linesman::Cli {

void addFactsCommand(const Command &program);

} // namespace Linesman::Cli
