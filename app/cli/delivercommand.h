// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*!
    `linesman-cli deliver`: sends ProviderOutboundMessage webhooks to an endpoint. With --json one line when it starts
    (`event: started`), one per attempt (`event: attempt`) and one at the end (`event: summary`); the fields are in the
    help and in tst_delivercommand.
*/
void addDeliverCommand(const Command &program);

} // namespace Linesman::Cli
