// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli contacts search|get|upsert|update|delete`. */
void addContactsCommand(const Command &program);

} // namespace Linesman::Cli
