// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/conversation.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<Conversation> conversationFromJson(const QJsonObject &json)
{
    const QJsonObject inner = Wire::unwrapped(json, "conversation"_L1);
    Conversation conversation;
    conversation.id = ConversationId(Wire::text(inner, "id"_L1));
    if (conversation.id.isEmpty())
        return failure(Error::Kind::BadReply, u"conversation without id"_s);
    conversation.locationId = LocationId(Wire::text(inner, "locationId"_L1));
    conversation.contactId = ContactId(Wire::text(inner, "contactId"_L1));
    conversation.type = Wire::text(inner, "type"_L1);
    conversation.fullName = Wire::text(inner, "fullName"_L1);
    if (conversation.fullName.isEmpty())
        conversation.fullName = Wire::text(inner, "contactName"_L1);
    conversation.email = Wire::text(inner, "email"_L1);
    conversation.phone = Wire::text(inner, "phone"_L1);
    conversation.lastMessageBody = Wire::text(inner, "lastMessageBody"_L1);
    conversation.lastMessageType = Wire::text(inner, "lastMessageType"_L1);
    conversation.lastMessageDirection = Wire::text(inner, "lastMessageDirection"_L1);
    conversation.lastMessageDate = Wire::moment(inner, "lastMessageDate"_L1);
    conversation.assignedTo = Wire::text(inner, "assignedTo"_L1);
    // Replies carry `sort`, an array with the value of each key; the files do not name it, so its absence is normal.
    const QJsonValue sorted = inner.value("sort"_L1).toArray().first();
    if (sorted.isDouble())
        conversation.sortValue = QString::number(sorted.toInteger());
    else if (sorted.isString())
        conversation.sortValue = sorted.toString();
    else if (conversation.lastMessageDate.isValid())
        conversation.sortValue = QString::number(conversation.lastMessageDate.toMSecsSinceEpoch());
    conversation.unreadCount = Wire::number(inner, "unreadCount"_L1);
    conversation.starred = Wire::truth(inner, "starred"_L1);
    conversation.deleted = Wire::truth(inner, "deleted"_L1);
    return conversation;
}

Result<ConversationPage> conversationPageFromJson(const QJsonObject &json)
{
    if (!json.value("conversations"_L1).isArray())
        return failure(Error::Kind::BadReply, u"conversation list without conversations"_s);
    ConversationPage page;
    for (const QJsonValue &entry : json.value("conversations"_L1).toArray()) {
        const Result<Conversation> conversation = conversationFromJson(entry.toObject());
        if (!conversation)
            return failure(conversation.error());
        page.conversations.append(*conversation);
    }
    page.total = Wire::number(json, "total"_L1);
    return page;
}

} // namespace Linesman::HighLevel
