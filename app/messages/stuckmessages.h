// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace Linesman::Messages {

/*! Outbound messages that still say "pending" \a age after they were sent, oldest first. */
struct PendingList {
    QList<HighLevel::Message> messages;
    bool isWhole = true; //!< false: the look stopped at a limit, there may be more
};
Task<Result<PendingList>> stuckPending(HighLevel::Client &client, LocationId location, QDateTime now,
                                       std::chrono::minutes age, std::chrono::hours lookBack);

} // namespace Linesman::Messages
