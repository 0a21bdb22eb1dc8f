// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/newmessage.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject callJson(const CallLog &call)
{
    QJsonObject json;
    Wire::put(json, "to"_L1, call.to);
    Wire::put(json, "from"_L1, call.from);
    Wire::put(json, "status"_L1, call.status);
    return json;
}
} // namespace

QJsonObject InboundMessage::toJson() const
{
    QJsonObject json;
    Wire::put(json, "type"_L1, type);
    Wire::put(json, "conversationId"_L1, conversationId.text());
    Wire::put(json, "contactId"_L1, contactId.text());
    Wire::put(json, "conversationProviderId"_L1, providerId.text());
    Wire::put(json, "message"_L1, message);
    Wire::put(json, "html"_L1, html);
    Wire::put(json, "subject"_L1, subject);
    Wire::put(json, "emailFrom"_L1, emailFrom);
    Wire::put(json, "emailTo"_L1, emailTo);
    Wire::put(json, "emailCc"_L1, emailCc);
    Wire::put(json, "emailBcc"_L1, emailBcc);
    Wire::put(json, "emailMessageId"_L1, emailMessageId.text());
    Wire::put(json, "altId"_L1, altId);
    Wire::put(json, "attachments"_L1, attachments);
    Wire::put(json, "direction"_L1, direction);
    Wire::put(json, "date"_L1, date);
    if (call)
        json.insert("call"_L1, callJson(*call));
    return json;
}

QJsonObject OutboundCall::toJson() const
{
    QJsonObject json{{"type"_L1, u"Call"_s}, {"call"_L1, callJson(call)}};
    Wire::put(json, "conversationId"_L1, conversationId.text());
    Wire::put(json, "contactId"_L1, contactId.text());
    Wire::put(json, "conversationProviderId"_L1, providerId.text());
    Wire::put(json, "altId"_L1, altId);
    Wire::put(json, "attachments"_L1, attachments);
    Wire::put(json, "date"_L1, date);
    return json;
}

QJsonObject NewMessage::toJson() const
{
    QJsonObject json;
    Wire::put(json, "type"_L1, type);
    Wire::put(json, "contactId"_L1, contactId.text());
    Wire::put(json, "message"_L1, message);
    Wire::put(json, "html"_L1, html);
    Wire::put(json, "subject"_L1, subject);
    Wire::put(json, "attachments"_L1, attachments);
    Wire::put(json, "emailFrom"_L1, emailFrom);
    Wire::put(json, "emailTo"_L1, emailTo);
    Wire::put(json, "conversationProviderId"_L1, providerId.text());
    Wire::put(json, "replyMessageId"_L1, replyMessageId.text());
    return json;
}

} // namespace Linesman::HighLevel
