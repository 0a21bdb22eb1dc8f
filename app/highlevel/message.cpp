// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/message.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<Message> messageFromJson(const QJsonObject &json)
{
    const QJsonObject inner = Wire::unwrapped(json, "message"_L1);
    Message message;
    message.id = MessageId(Wire::text(inner, "id"_L1));
    if (message.id.isEmpty())
        return failure(Error::Kind::BadReply, u"message without id"_s);
    message.altId = Wire::text(inner, "altId"_L1);
    message.type = Wire::number(inner, "type"_L1);
    message.messageType = Wire::text(inner, "messageType"_L1);
    message.locationId = LocationId(Wire::text(inner, "locationId"_L1));
    message.contactId = ContactId(Wire::text(inner, "contactId"_L1));
    message.conversationId = ConversationId(Wire::text(inner, "conversationId"_L1));
    message.dateAdded = Wire::moment(inner, "dateAdded"_L1);
    message.dateUpdated = Wire::moment(inner, "dateUpdated"_L1);
    message.body = Wire::text(inner, "body"_L1);
    message.direction = Wire::text(inner, "direction"_L1) == "outbound"_L1 ? Direction::Outbound : Direction::Inbound;
    message.status = Wire::text(inner, "status"_L1);
    message.contentType = Wire::text(inner, "contentType"_L1);
    message.attachments = Wire::texts(inner, "attachments"_L1);
    message.source = Wire::text(inner, "source"_L1);
    message.userId = UserId(Wire::text(inner, "userId"_L1));
    message.providerId = ProviderId(Wire::text(inner, "conversationProviderId"_L1));

    const QJsonObject meta = inner.value("meta"_L1).toObject();
    const QJsonObject call = meta.value("call"_L1).toObject(); // seen live; the file has callDuration and callStatus
    if (call.contains("duration"_L1) || meta.contains("callDuration"_L1))
        message.callDuration =
            call.contains("duration"_L1) ? Wire::number(call, "duration"_L1) : Wire::number(meta, "callDuration"_L1);
    message.callStatus = call.contains("status"_L1) ? Wire::text(call, "status"_L1) : Wire::text(meta, "callStatus"_L1);
    for (const QString &id : Wire::texts(meta.value("email"_L1).toObject(), "messageIds"_L1))
        message.emailMessageIds.append(EmailMessageId(id));
    message.error = inner.value("error"_L1).isObject() ? Wire::text(inner.value("error"_L1).toObject(), "message"_L1)
                                                       : Wire::text(inner, "error"_L1);
    message.json = inner;
    return message;
}

Result<MessagePage> messagePageFromJson(const QJsonObject &json)
{
    const QJsonObject inner = Wire::unwrapped(json, "messages"_L1);
    if (!inner.value("messages"_L1).isArray())
        return failure(Error::Kind::BadReply, u"message list without messages"_s);
    MessagePage page;
    for (const QJsonValue &entry : inner.value("messages"_L1).toArray()) {
        const Result<Message> message = messageFromJson(entry.toObject());
        if (!message)
            return failure(message.error());
        page.messages.append(*message);
    }
    page.lastMessageId = MessageId(Wire::text(inner, "lastMessageId"_L1));
    page.hasMore = Wire::truth(inner, "nextPage"_L1);
    return page;
}

Result<ExportPage> exportPageFromJson(const QJsonObject &json)
{
    if (!json.value("messages"_L1).isArray())
        return failure(Error::Kind::BadReply, u"message export without messages"_s);
    ExportPage page;
    for (const QJsonValue &entry : json.value("messages"_L1).toArray()) {
        const Result<Message> message = messageFromJson(entry.toObject());
        if (!message)
            return failure(message.error());
        page.messages.append(*message);
    }
    page.nextCursor = Wire::text(json, "nextCursor"_L1);
    page.total = Wire::number(json, "total"_L1);
    return page;
}

} // namespace Linesman::HighLevel
