// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Linesman::HighLevel {

/*! Reply to a message posted (inbound, outbound call, send) or to a status update. */
struct PostedMessage {
    MessageId messageId;
    ConversationId conversationId;
    ContactId contactId;           //!< may be absent
    EmailMessageId emailMessageId; //!< e-mail only: the handle to answer to
    QDateTime dateAdded;           //!< UTC; may be absent
    QString message;               //!< HighLevel's words
    bool operator==(const PostedMessage &) const = default;
};

/*!
    Fails with BadReply without a `messageId`: a 201 with an empty body was seen, and then no message exists (#70).
*/
Result<PostedMessage> postedMessageFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
