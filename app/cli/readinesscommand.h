// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! Line test, signature lab and drills in one run, with reports. */
void addReadinessCommand(const Command &program);

} // namespace Linesman::Cli
