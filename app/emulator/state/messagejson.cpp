// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/messagejson.h"

namespace Linesman::Emulator {

namespace {
/*! The metadata that only calls and e-mails have. */
void writeMeta(JsonWriter &json, const Message &message)
{
    if (!message.call && !message.isEmail())
        return;
    json.key("meta").beginObject();
    if (message.call) {
        json.field("callStatus", message.call->status).key("call").beginObject().field("status", message.call->status);
        json.fieldIfAny("from", message.call->from).fieldIfAny("to", message.call->to).endObject();
    }
    if (message.isEmail()) {
        json.key("email").beginObject().key("messageIds").beginArray().string(message.emailMessageId).endArray();
        json.endObject();
    }
    json.endObject();
}
} // namespace

void writeMessage(JsonWriter &json, const Message &message, std::string_view traceId)
{
    json.beginObject().field("id", message.id).field("type", message.type).field("messageType", message.messageType);
    json.field("locationId", message.locationId).field("contactId", message.contactId);
    json.field("conversationId", message.conversationId).field("dateAdded", isoTime(message.dateAdded));
    json.field("dateUpdated", isoTime(message.dateUpdated));
    json.field("body", message.body.empty() ? message.html : message.body);
    json.field("direction", message.inbound ? "inbound" : "outbound");
    if (!message.call || message.status == "delivered" || message.status == "failed" || message.status == "pending")
        json.field("status", message.status);
    json.field("contentType", message.html.empty() ? "text/plain" : "text/html");
    json.field("attachments", message.attachments);
    writeMeta(json, message);
    if (!message.inbound)
        json.fieldIfAny("source", message.source);
    json.fieldIfAny("userId", message.userId).fieldIfAny("conversationProviderId", message.providerId);
    json.fieldIfAny("altId", message.altId).fieldIfAny("replyToAltId", message.replyToAltId);
    json.fieldIfAny("from", message.fromParty()).fieldIfAny("to", message.toParty()); // page Get messages, 2026-08-30
    if (message.error) {
        json.key("error").beginObject().field("code", message.error->code).field("type", message.error->type);
        json.field("message", message.error->message).endObject();
    }
    json.fieldIfAny("traceId", traceId).endObject();
}

} // namespace Linesman::Emulator
