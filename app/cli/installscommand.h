// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli installs list|mint|check|export|rehearse`: a company's locations, their tokens, and what works where.
 */
void addInstallsCommand(const Command &program);

} // namespace Linesman::Cli
