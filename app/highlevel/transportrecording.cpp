// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"

#include "app/history/store.h"

namespace Linesman::HighLevel {

// In a file of its own, so that a program which records nothing does not pull the database in.
void Transport::recordInto(History::Store &store)
{
    connect(this, &Transport::exchanged, &store,
            [&store](const History::Exchange &exchange) { store.append(exchange); });
}

} // namespace Linesman::HighLevel
