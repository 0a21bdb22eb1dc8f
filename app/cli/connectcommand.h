// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli connect`: signs in, with the browser or by paste, and keeps the connection. */
void addConnectCommand(const Command &program);

} // namespace Linesman::Cli
