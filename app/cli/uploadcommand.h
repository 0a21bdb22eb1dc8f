// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli upload`: uploads files and prints their web addresses. */
void addUploadCommand(const Command &program);

} // namespace Linesman::Cli
