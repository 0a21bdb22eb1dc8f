// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"
#include "app/messages/inbounddraft.h"
#include "app/providers/learnedtypes.h"

#include <QStringList>

#include <optional>

namespace Linesman::Messages {

/*! A message that HighLevel took, and what was found when it was read back. */
struct Posting {
    HighLevel::PostedMessage posted;
    std::optional<HighLevel::Message> stored; //!< nothing when it could not be read back: see unverified
    QString unverified;                       //!< translated: why it could not be read back
    QStringList differences;                  //!< translated: what HighLevel keeps otherwise than it was sent
};

/*!
    Reads \a id back: a 2xx was seen for messages that were never stored (#70). Live hosts may lag, so it asks three
    times within some seconds. Fails with BadReply, "accepted but not stored", when HighLevel does not know the message.
*/
Task<Result<HighLevel::Message>> readBack(HighLevel::Client &client, LocationId location, MessageId id);

/*!
    Finds or makes the contact's conversation, posts \a draft and reads the message back. \a client outlives the task.
    Fails with BadInput when the draft breaks one of \a rules, else like the client; a token that may write but not read
    is not a failure (Posting::unverified). The exchange is that of the post, or of what failed before it.
*/
Task<HighLevel::ApiResult<Posting>> postInbound(HighLevel::Client &client, LocationId location, InboundDraft draft,
                                                Providers::Resolution rules);
Task<HighLevel::ApiResult<Posting>> recordCall(HighLevel::Client &client, LocationId location, CallDraft draft,
                                               Providers::Resolution rules);

/*!
    Replaces the recordings of call log \a id, and reads it back. At most 5; what was there is gone. The exchange is that
    of the replacement.
*/
Task<HighLevel::ApiResult<HighLevel::Message>> replaceRecordings(HighLevel::Client &client, LocationId location,
                                                                 MessageId id, QStringList urls);

/*! What to remember of a post's `type`; nothing when its outcome does not depend on it. */
std::optional<Providers::TypeVerdict> typeVerdict(const QString &type, const Result<Posting> &outcome,
                                                  const QDateTime &at);

} // namespace Linesman::Messages
