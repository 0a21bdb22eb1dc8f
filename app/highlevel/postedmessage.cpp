// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/postedmessage.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<PostedMessage> postedMessageFromJson(const QJsonObject &json)
{
    PostedMessage posted;
    posted.messageId = MessageId(Wire::text(json, "messageId"_L1));
    if (posted.messageId.isEmpty())
        return failure(Error::Kind::BadReply, u"accepted but not stored: the answer names no message"_s);
    posted.conversationId = ConversationId(Wire::text(json, "conversationId"_L1));
    posted.contactId = ContactId(Wire::text(json, "contactId"_L1));
    posted.emailMessageId = EmailMessageId(Wire::text(json, "emailMessageId"_L1));
    posted.dateAdded = Wire::moment(json, "dateAdded"_L1);
    posted.message = Wire::text(json, "message"_L1);
    if (posted.message.isEmpty())
        posted.message = Wire::text(json, "msg"_L1);
    return posted;
}

} // namespace Linesman::HighLevel
