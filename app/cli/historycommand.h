// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `history list|show|search|export`: what either program exchanged. Needs no running Linesman and no key store. */
void addHistoryCommand(const Command &program);

} // namespace Linesman::Cli
