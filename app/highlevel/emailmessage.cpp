// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/emailmessage.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<EmailMessage> emailMessageFromJson(const QJsonObject &json)
{
    const QJsonObject inner = Wire::unwrapped(Wire::unwrapped(json, "emailMessage"_L1), "message"_L1);
    EmailMessage email;
    email.id = EmailMessageId(Wire::text(inner, "id"_L1));
    if (email.id.isEmpty())
        return failure(Error::Kind::BadReply, u"e-mail without id"_s);
    email.altId = Wire::text(inner, "altId"_L1);
    email.threadId = Wire::text(inner, "threadId"_L1);
    email.locationId = LocationId(Wire::text(inner, "locationId"_L1));
    email.contactId = ContactId(Wire::text(inner, "contactId"_L1));
    email.conversationId = ConversationId(Wire::text(inner, "conversationId"_L1));
    email.dateAdded = Wire::moment(inner, "dateAdded"_L1);
    email.subject = Wire::text(inner, "subject"_L1);
    email.body = Wire::text(inner, "body"_L1);
    email.direction = Wire::text(inner, "direction"_L1) == "outbound"_L1 ? Direction::Outbound : Direction::Inbound;
    email.status = Wire::text(inner, "status"_L1);
    email.from = Wire::text(inner, "from"_L1);
    email.to = Wire::texts(inner, "to"_L1);
    email.cc = Wire::texts(inner, "cc"_L1);
    email.bcc = Wire::texts(inner, "bcc"_L1);
    email.attachments = Wire::texts(inner, "attachments"_L1);
    email.replyToMessageId = Wire::text(inner, "replyToMessageId"_L1);
    email.providerId = ProviderId(Wire::text(inner, "conversationProviderId"_L1));
    return email;
}

} // namespace Linesman::HighLevel
