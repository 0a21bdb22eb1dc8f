// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
Http::Response messageById(Engine &engine, Call &call)
{
    const Message *message = pathMessage(engine, call);
    if (!message)
        return problem(call, {404, "Message with id " + call.params[0] + " not found"});
    JsonWriter body(1024);
    if (engine.profile.is("replies", "live")) {
        body.beginObject().key("message");
        writeMessage(body, *message);
        body.field("traceId", call.note.traceId).endObject();
    } else {
        writeMessage(body, *message, call.note.traceId);
    }
    return jsonAnswer(200, body.take());
}

Http::Response emailById(Engine &engine, Call &call)
{
    const Message *message = engine.state.messageByEmail(call.params[0]);
    if (!message || message->locationId != call.grant->locationId)
        return problem(call, {404, "Email message with id " + call.params[0] + " not found"});
    call.note.messageId = message->id;
    call.note.conversationId = message->conversationId;
    JsonWriter body(1024);
    body.beginObject().field("id", message->emailMessageId).fieldIfAny("altId", message->altId);
    body.field("threadId", message->threadId).field("locationId", message->locationId);
    body.field("contactId", message->contactId).field("conversationId", message->conversationId);
    body.field("dateAdded", isoTime(message->dateAdded)).field("subject", message->subject);
    body.field("body", message->html.empty() ? message->body : message->html);
    body.field("direction", message->inbound ? "inbound" : "outbound").field("status", message->status);
    body.field("contentType", message->html.empty() ? "text/plain" : "text/html");
    body.field("attachments", message->attachments);
    body.field("provider", message->providerId.empty() ? "mailgun" : "custom");
    body.fieldIfAny("conversationProviderId", message->providerId);
    body.field("from", message->emailFrom).field("to", message->emailTo).field("cc", message->emailCc);
    body.field("bcc", message->emailBcc).fieldIfAny("source", message->inbound ? std::string() : message->source);
    if (message->threadId != message->emailMessageId)
        body.field("replyToMessageId", message->threadId);
    if (!message->emailEvents.empty()) {
        body.key("events").beginObject();
        for (const auto &[name, count] : message->emailEvents)
            body.field(name, count);
        body.endObject();
    }
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response replaceAttachments(Engine &engine, Call &call)
{
    Validation check(call.body);
    if (!member(call.body, "attachments"))
        check.add("attachments must be an array");
    std::vector<std::string> attachments = check.texts("attachments");
    if (attachments.size() > 5)
        check.add("attachments must contain no more than 5 elements");
    if (!check.ok())
        return invalid(call, check.messages());
    Message *message = pathMessage(engine, call);
    if (!message)
        return problem(call, {404, "Message with id " + call.params[0] + " not found"});
    if (!message->isCall())
        return problem(call, {403, "The message type does not support attachment updates"});
    const Provider *provider = engine.state.provider(message->providerId);
    if (!provider || call.grant->privateToken || provider->appId != call.grant->appId)
        return noProviderAccess(call, message->providerId);
    message->attachments = std::move(attachments);
    message->dateUpdated = engine.now();
    JsonWriter body;
    body.beginObject().field("success", true).field("messageId", message->id);
    body.field("attachments", message->attachments).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

bool isOnChannel(const Message &message, const std::string &channel)
{
    if (channel.empty())
        return !message.isEmail(); // everything but e-mail (conversations.json)
    if (channel == "Email")
        return message.isEmail();
    if (channel == "Call")
        return message.isCall();
    return channel == "SMS" && !message.isEmail() && !message.isCall();
}

Http::Response exportMessages(Engine &engine, Call &call)
{
    const std::string locationId = call.query("locationId");
    if (locationId.empty())
        return invalid(call, {"locationId should not be empty"});
    if (locationId != call.grant->locationId)
        return noLocationAccess(call);
    const auto limit = std::size_t(call.number("limit", 100, 10, 500));
    const auto first = std::size_t(call.number("cursor", 0, 0, INT32_MAX));
    const auto bound = [&](const char *name, Millis fallback) {
        const std::string text = call.query(name);
        return text.empty() ? fallback : timeFromIso(text).value_or(call.number(name, fallback, 0, INT64_MAX));
    };
    const Millis from = bound("startDate", 0);
    const Millis to = bound("endDate", INT64_MAX);
    const bool byUpdate = call.query("sortBy") == "updatedAt";
    std::vector<const Message *> found;
    for (const Message &message : engine.state.messages()) {
        if (message.locationId != locationId || !isOnChannel(message, call.query("channel")))
            continue;
        if (call.hasQuery("conversationId") && call.query("conversationId") != message.conversationId)
            continue;
        if (call.hasQuery("contactId") && call.query("contactId") != message.contactId)
            continue;
        const Millis at = byUpdate ? message.dateUpdated : message.dateAdded;
        if (at >= from && at <= to)
            found.push_back(&message);
    }
    const bool ascending = call.query("sortOrder") == "asc";
    std::stable_sort(found.begin(), found.end(), [&](const Message *a, const Message *b) {
        const Millis left = byUpdate ? a->dateUpdated : a->dateAdded;
        const Millis right = byUpdate ? b->dateUpdated : b->dateAdded;
        return ascending ? left < right : left > right;
    });
    JsonWriter body(4096);
    body.beginObject().key("messages").beginArray();
    const std::size_t last = std::min(found.size(), first + limit);
    for (std::size_t i = first; i < last; ++i)
        writeMessage(body, *found[i]);
    body.endArray().key("nextCursor");
    if (last < found.size())
        body.string(std::to_string(last));
    else
        body.null();
    body.field("total", found.size()).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
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
    if (message.call || message.isEmail()) {
        json.key("meta").beginObject();
        if (message.call) {
            json.field("callStatus", message.call->status)
                .key("call")
                .beginObject()
                .field("status", message.call->status);
            json.fieldIfAny("from", message.call->from).fieldIfAny("to", message.call->to).endObject();
        }
        if (message.isEmail()) {
            json.key("email").beginObject().key("messageIds").beginArray().string(message.emailMessageId).endArray();
            json.endObject();
        }
        json.endObject();
    }
    if (!message.inbound)
        json.fieldIfAny("source", message.source);
    json.fieldIfAny("userId", message.userId).fieldIfAny("conversationProviderId", message.providerId);
    json.fieldIfAny("altId", message.altId).fieldIfAny("replyToAltId", message.replyToAltId);
    if (message.error) {
        json.key("error").beginObject().field("code", message.error->code).field("type", message.error->type);
        json.field("message", message.error->message).endObject();
    }
    json.fieldIfAny("traceId", traceId).endObject();
}

std::vector<Route> messageRoutes()
{
    constexpr auto Read = "conversations/message.readonly";
    constexpr auto Write = "conversations/message.write";
    return {
        {"GET", "/conversations/messages/export", Access::Location, Read, Body::None, exportMessages},
        {"GET", "/conversations/messages/{}", Access::Location, Read, Body::None, messageById},
        {"PUT", "/conversations/messages/{}/attachments", Access::Location, Write, Body::Json, replaceAttachments},
        {"GET", "/conversations/messages/email/{}", Access::Location, Read, Body::None, emailById, Generation::Any,
         false},
    };
}

} // namespace Linesman::Emulator
