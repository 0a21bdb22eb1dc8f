// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/messageroutes.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/messagejson.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace Linesman::Emulator {

namespace {
Http::Response messageById(Backend &backend, RequestContext &context)
{
    const Message *message = pathMessage(backend, context);
    if (!message)
        return problem(context, {404, "Message with id " + context.params[0] + " not found"});
    JsonWriter body(1024);
    if (backend.profile().is("replies", "live")) {
        body.beginObject().key("message");
        writeMessage(body, *message);
        body.field("traceId", context.note.traceId).endObject();
    } else {
        writeMessage(body, *message, context.note.traceId);
    }
    return jsonAnswer(200, body.take());
}

Http::Response emailById(Backend &backend, RequestContext &context)
{
    const Message *message = backend.state().messageByEmail(context.params[0]);
    if (!message || message->locationId != context.grant->locationId)
        return problem(context, {404, "Email message with id " + context.params[0] + " not found"});
    context.note.messageId = message->id;
    context.note.conversationId = message->conversationId;
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
    if (message->error)
        body.field("error", message->error->message); // page Get email by id, 2026-08-30
    if (!message->emailEvents.empty()) {
        body.key("events").beginObject();
        for (const auto &[name, count] : message->emailEvents)
            body.field(name, count);
        body.endObject();
    }
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response replaceAttachments(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    checkMembers(check, backend.profile(), "PUT /conversations/messages/{}/attachments");
    if (!member(context.body, "attachments"))
        check.add("attachments must be an array");
    std::vector<std::string> attachments = check.texts("attachments");
    if (attachments.size() > 5)
        check.add("attachments must contain no more than 5 elements");
    if (!check.ok())
        return invalid(context, check.messages());
    Message *message = pathMessage(backend, context);
    if (!message)
        return problem(context, {404, "Message with id " + context.params[0] + " not found"});
    if (!message->isCall())
        return problem(context, {403, "The message type does not support attachment updates"});
    const Provider *provider = backend.state().provider(message->providerId);
    if (!provider || context.grant->privateToken || provider->appId != context.grant->appId)
        return noProviderAccess(context, message->providerId);
    message->attachments = std::move(attachments);
    message->dateUpdated = backend.now();
    JsonWriter body;
    body.beginObject().field("success", true).field("messageId", message->id);
    body.field("attachments", message->attachments).field("traceId", context.note.traceId).endObject();
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

/*! "100-1780000000000": where the next page begins, and when that was said. What the text looks like is ours. */
struct ExportCursor {
    static constexpr Millis GoodFor = 2 * 60 * 1000; // page Export messages by location, 2026-08-30

    std::size_t first = 0;
    Millis saidAt = 0;

    std::string text() const { return std::to_string(first) + '-' + std::to_string(saidAt); }
    /*! Nothing when \a text is none of ours. */
    static std::optional<ExportCursor> read(std::string_view text)
    {
        ExportCursor cursor;
        const char *const end = text.data() + text.size();
        const auto number = std::from_chars(text.data(), end, cursor.first);
        if (number.ec != std::errc() || number.ptr == end || *number.ptr != '-')
            return std::nullopt;
        const auto time = std::from_chars(number.ptr + 1, end, cursor.saidAt);
        return time.ec == std::errc() && time.ptr == end ? std::optional(cursor) : std::nullopt;
    }
};

/*! All messages that an export asks for, in its order. */
std::vector<const Message *> exported(const Backend &backend, const RequestContext &context,
                                      const std::string &locationId)
{
    const auto bound = [&](const char *name, Millis fallback) {
        const std::string text = context.query(name);
        return text.empty() ? fallback : timeFromIso(text).value_or(context.number(name, fallback, 0, INT64_MAX));
    };
    const Millis from = bound("startDate", 0);
    const Millis to = bound("endDate", INT64_MAX);
    const bool byUpdate = context.query("sortBy") == "updatedAt";
    std::vector<const Message *> found;
    for (const Message &message : backend.state().messages()) {
        if (message.locationId != locationId || !isOnChannel(message, context.query("channel")))
            continue;
        if (context.hasQuery("conversationId") && context.query("conversationId") != message.conversationId)
            continue;
        if (context.hasQuery("contactId") && context.query("contactId") != message.contactId)
            continue;
        const Millis at = byUpdate ? message.dateUpdated : message.dateAdded;
        if (at >= from && at <= to)
            found.push_back(&message);
    }
    const bool ascending = context.query("sortOrder") == "asc";
    std::stable_sort(found.begin(), found.end(), [&](const Message *a, const Message *b) {
        const Millis left = byUpdate ? a->dateUpdated : a->dateAdded;
        const Millis right = byUpdate ? b->dateUpdated : b->dateAdded;
        return ascending ? left < right : left > right;
    });
    return found;
}

Http::Response exportMessages(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    if (locationId.empty())
        return invalid(context, {"locationId should not be empty"});
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    ExportCursor cursor;
    if (const std::string given = context.query("cursor"); !given.empty()) {
        const std::optional<ExportCursor> read = ExportCursor::read(given);
        if (!read)
            return invalid(context, {"cursor must be the nextCursor of an answer"});
        if (backend.now() - read->saidAt > ExportCursor::GoodFor)
            return invalid(context, {"cursor is expired: it is good for 2 minutes"});
        cursor = *read;
    }
    const auto limit = std::size_t(context.number("limit", 100, 10, 1000));
    const std::vector<const Message *> found = exported(backend, context, locationId);
    JsonWriter body(4096);
    body.beginObject().key("messages").beginArray();
    const std::size_t first = std::min(found.size(), cursor.first);
    const std::size_t last = std::min(found.size(), first + limit);
    for (std::size_t i = first; i < last; ++i)
        writeMessage(body, *found[i]);
    body.endArray().key("nextCursor");
    if (last < found.size())
        body.string(ExportCursor{last, backend.now()}.text());
    else
        body.null();
    body.field("total", found.size()).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

} // namespace

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
