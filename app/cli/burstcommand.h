// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! Many deliveries, as a bulk action sends them. */
void addBurstCommand(const Command &program);

} // namespace Linesman::Cli
