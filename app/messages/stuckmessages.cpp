// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/stuckmessages.h"

#include "app/messages/exportedmessages.h"

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

Task<Result<PendingList>> stuckPending(HighLevel::Client &client, LocationId location, QDateTime now,
                                       std::chrono::minutes age, std::chrono::hours lookBack)
{
    const QDateTime from = now.addSecs(-std::chrono::seconds(lookBack).count());
    const QDateTime to = now.addSecs(-std::chrono::seconds(age).count());
    const Result<ExportedMessages> exported = co_await exportedMessages(client, location, from, to);
    if (!exported)
        co_return failure(exported.error());
    PendingList found;
    found.isWhole = exported->isWhole;
    for (const HighLevel::Message &message : exported->messages) {
        if (message.status == "pending"_L1 && message.direction == HighLevel::Direction::Outbound)
            found.messages << message;
    }
    co_return found;
}

} // namespace Linesman::Messages
