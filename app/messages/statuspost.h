// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"
#include "app/messages/statusdraft.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <functional>

namespace Linesman::Messages {

/*! Who may update a message's status. */
struct Ownership {
    enum class Verdict {
        Ours,       //!< a provider of this connection sent it
        Other,      //!< it belongs to a provider that this connection does not list
        Nobody,     //!< HighLevel's own service sent it: no provider, no update
        Inbound,    //!< it came in; there is nothing to deliver
        NotUpdated, //!< a call log, or an activity: nothing is documented
    };
    Verdict verdict = Verdict::Nobody;
    ProviderId provider;
    QString sentence; //!< translated: who owns it and what follows
    bool canUpdate() const { return verdict == Verdict::Ours || verdict == Verdict::Other; }
};
/*! \a ours are the providers of the app that the connection stands for. */
Ownership ownership(const HighLevel::Message &message, const QList<ProviderId> &ours);

/*! Told before each wait; \a attempt counts from 1. */
using Waiting = std::function<void(std::chrono::seconds wait, int attempt)>;

/*!
    Sends the update and, while HighLevel does not know the message as the provider's (403, or 401 before June 2025:
   #4), again after 1, 2, 4, 8 and 15 s. \a control cancels the waiting too; it may be null. Fails like the client.
    The exchange is that of the last attempt.
*/
Task<HighLevel::ApiResult<HighLevel::PostedMessage>> updateStatusPatiently(HighLevel::Client &client, LocationId location,
                                                             StatusDraft draft, HighLevel::CallControl *control,
                                                             Waiting waiting);

/*! Outbound messages that still say "pending" \a age after they were sent, oldest first. */
struct PendingList {
    QList<HighLevel::Message> messages;
    bool isWhole = true; //!< false: the look stopped at a limit, there may be more
};
Task<Result<PendingList>> stuckPending(HighLevel::Client &client, LocationId location, QDateTime now,
                                       std::chrono::minutes age, std::chrono::hours lookBack);

} // namespace Linesman::Messages
