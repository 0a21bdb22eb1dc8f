// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/statusroutes.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
std::optional<Http::Response> statusRefusal(Backend &backend, RequestContext &context, const Message &message)
{
    const Provider *provider = backend.state().provider(message.providerId);
    if (provider && (context.grant->privateToken || provider->appId != context.grant->appId))
        return noProviderAccess(context, provider->id);
    if (!provider || backend.now() < message.linkedAt) {
        const int status = provider && backend.profile().is("C9", "401") ? 401 : 403;
        return problem(context, {status, "No conversation provider found for this message",
                                 "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"});
    }
    return testValueRefusal(backend, context, TestValueTarget::Status, backend.state().contact(message.contactId),
                            &message);
}

Http::Response updateStatus(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    checkMembers(check, backend.profile(), "PUT /conversations/messages/{}/status");
    const std::string status = check.oneOf("status", {"delivered", "failed", "pending", "read"}, true);
    check.text("emailMessageId");
    std::optional<StatusError> error;
    if (const JsonValue *given = member(context.body, "error")) {
        if (!given->IsObject()) {
            check.add("error must be an object");
        } else {
            Validation inner(*given);
            error = StatusError{inner.needText("code"), inner.needText("type"), inner.needText("message")};
            for (const std::string &message : inner.messages())
                check.add("error." + message);
        }
    }
    if (const JsonValue *recipients = member(context.body, "recipients"); recipients && !recipients->IsArray())
        check.add("recipients must be an array");
    if (!check.ok())
        return invalid(context, check.messages());
    Message *message = pathMessage(backend, context);
    if (!message)
        return problem(context, {401, "No message found for the id"});
    if (auto refused = statusRefusal(backend, context, *message))
        return *refused;
    message->error = error;
    backend.messaging().setStatus(*message, status, context.grant->appId);
    JsonWriter body;
    body.beginObject().field("conversationId", message->conversationId).field("messageId", message->id);
    body.fieldIfAny("emailMessageId", message->emailMessageId).field("msg", "Message status updated successfully");
    body.field("status", status).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

const std::initializer_list<std::string_view> EmailStatuses{
    "pending", "scheduled", "sent", "delivered", "read", "undelivered", "connected", "failed", "opened", "clicked"};

using Recipients = std::vector<std::pair<std::string, std::string>>; //!< address and status

/*! The body's event counters, or null if there are none or they are not an object. */
const JsonValue *eventCounters(Validation &check, const JsonValue &body)
{
    static constexpr std::array Counters{"delivered", "opened",       "clicked",    "replied", "failed",
                                         "accepted",  "unsubscribed", "complained", "stored",  "rejected"};
    const JsonValue *events = member(body, "events");
    if (events && !events->IsObject()) {
        check.add("events must be an object");
        return nullptr;
    }
    if (events) {
        for (const auto &item : events->GetObject()) {
            if (std::find(Counters.begin(), Counters.end(), view(item.name)) == Counters.end())
                check.add("events.property " + std::string(view(item.name)) + " should not exist");
            else if (!item.value.IsInt64() || item.value.GetInt64() < 0)
                check.add("events." + std::string(view(item.name)) + " must be an integer number");
        }
    }
    return events;
}

Recipients recipientStatuses(Validation &check, const JsonValue &body)
{
    Recipients recipients;
    const JsonValue *list = member(body, "recipients");
    if (!list)
        return recipients;
    if (!list->IsArray()) {
        check.add("recipients must be an array");
        return recipients;
    }
    for (const JsonValue &item : list->GetArray()) {
        if (!item.IsObject()) {
            check.add("each value in recipients must be an object");
            break;
        }
        Validation inner(item);
        recipients.emplace_back(inner.needText("emailId"), inner.oneOf("status", EmailStatuses, true));
        for (const std::string &message : inner.messages())
            check.add("recipients." + message);
    }
    return recipients;
}

/*! Adds \a events to the message's counters (conversations-v3.json, 2026-06-19). */
void mergeEvents(Message &message, const JsonValue *events)
{
    if (events) {
        for (const auto &item : events->GetObject())
            message.emailEvents[std::string(view(item.name))] += item.value.GetInt64();
    }
    // What an event says about earlier ones (the same file): clicked and the like imply opened, opened implies
    // delivered, delivered implies accepted.
    const auto atLeastOnce = [&message](const char *implied, std::initializer_list<const char *> by) {
        for (const char *name : by) {
            if (const auto found = message.emailEvents.find(name);
                found != message.emailEvents.end() && found->second > 0) {
                auto &count = message.emailEvents[implied];
                count = std::max<std::int64_t>(count, 1);
            }
        }
    };
    atLeastOnce("opened", {"clicked", "complained", "unsubscribed", "replied"});
    atLeastOnce("delivered", {"opened"});
    atLeastOnce("accepted", {"delivered"});
}

/*! Replaces the status of each address, whatever its case, and adds new ones. */
void mergeRecipients(Message &message, const Recipients &recipients)
{
    for (const auto &[address, status] : recipients) {
        const auto known =
            std::find_if(message.recipients.begin(), message.recipients.end(),
                         [&wanted = address](const auto &other) { return lowered(other.first) == lowered(wanted); });
        if (known != message.recipients.end())
            known->second = status;
        else
            message.recipients.emplace_back(address, status);
    }
}

Http::Response updateEmailStatus(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    checkMembers(check, backend.profile(), "PUT /conversations/messages/email/{}/status");
    const std::string status = check.oneOf("status", EmailStatuses, true);
    const JsonValue *events = eventCounters(check, context.body);
    const Recipients recipients = recipientStatuses(check, context.body);
    if (!check.ok())
        return invalid(context, check.messages());
    Message *message = backend.state().messageByEmail(context.params[0]);
    if (!message || message->locationId != context.grant->locationId)
        return problem(context, {401, "No message found for the id"});
    context.note.messageId = message->id;
    context.note.conversationId = message->conversationId;
    if (const Provider *provider = backend.state().provider(message->providerId);
        !provider || context.grant->privateToken || provider->appId != context.grant->appId)
        return problem(context, {403, "You do not have permission to access this resource"});
    if (auto refused = statusRefusal(backend, context, *message))
        return *refused;
    mergeEvents(*message, events);
    mergeRecipients(*message, recipients);
    backend.messaging().setStatus(*message, status, context.grant->appId);
    JsonWriter body;
    body.beginObject().field("success", true).field("message", "Updated email message successfully");
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

} // namespace

std::vector<Route> statusRoutes()
{
    constexpr auto Write = "conversations/message.write";
    return {
        {"PUT", "/conversations/messages/{}/status", Access::Location, Write, Body::Json, updateStatus},
        {"PUT", "/conversations/messages/email/{}/status", Access::Location, Write, Body::Json, updateEmailStatus,
         Generation::V3},
    };
}

} // namespace Linesman::Emulator
