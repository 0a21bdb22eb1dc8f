// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
std::optional<Http::Response> statusRefusal(Engine &engine, Call &call, const Message &message)
{
    const Provider *provider = engine.state.provider(message.providerId);
    if (provider && (call.grant->privateToken || provider->appId != call.grant->appId))
        return noProviderAccess(call, provider->id);
    if (!provider || engine.now() < message.linkedAt) {
        const int status = provider && engine.profile.is("C9", "401") ? 401 : 403;
        return problem(
            call, {status, "No conversation provider found for this message", "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"});
    }
    return magicRefusal(engine, call, MagicOn::Status, engine.state.contact(message.contactId), &message);
}

Http::Response updateStatus(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"status", "error", "emailMessageId", "recipients"});
    const std::string status = check.oneOf("status", {"delivered", "failed", "pending", "read"}, true);
    check.text("emailMessageId");
    std::optional<StatusError> error;
    if (const JsonValue *given = member(call.body, "error")) {
        if (!given->IsObject()) {
            check.add("error must be an object");
        } else {
            Validation inner(*given);
            error = StatusError{inner.needText("code"), inner.needText("type"), inner.needText("message")};
            for (const std::string &message : inner.messages())
                check.add("error." + message);
        }
    }
    if (const JsonValue *recipients = member(call.body, "recipients"); recipients && !recipients->IsArray())
        check.add("recipients must be an array");
    if (!check.ok())
        return invalid(call, check.messages());
    Message *message = pathMessage(engine, call);
    if (!message)
        return problem(call, {401, "No message found for the id"});
    if (auto refused = statusRefusal(engine, call, *message))
        return *refused;
    message->error = error;
    engine.setStatus(*message, status, call.grant->appId);
    JsonWriter body;
    body.beginObject().field("conversationId", message->conversationId).field("messageId", message->id);
    body.fieldIfAny("emailMessageId", message->emailMessageId).field("msg", "Message status updated successfully");
    body.field("status", status).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

const std::initializer_list<std::string_view> EmailStatuses{
    "pending", "scheduled", "sent", "delivered", "read", "undelivered", "connected", "failed", "opened", "clicked"};

Http::Response updateEmailStatus(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"status", "events", "recipients"});
    const std::string status = check.oneOf("status", EmailStatuses, true);
    static constexpr std::array Counters{"delivered", "opened",       "clicked",    "replied", "failed",
                                         "accepted",  "unsubscribed", "complained", "stored",  "rejected"};
    const JsonValue *events = member(call.body, "events");
    if (events && !events->IsObject()) {
        check.add("events must be an object");
        events = nullptr;
    }
    if (events) {
        for (const auto &item : events->GetObject()) {
            if (std::find(Counters.begin(), Counters.end(), view(item.name)) == Counters.end())
                check.add("events.property " + std::string(view(item.name)) + " should not exist");
            else if (!item.value.IsInt64() || item.value.GetInt64() < 0)
                check.add("events." + std::string(view(item.name)) + " must be an integer number");
        }
    }
    std::vector<std::pair<std::string, std::string>> recipients;
    if (const JsonValue *list = member(call.body, "recipients")) {
        if (!list->IsArray()) {
            check.add("recipients must be an array");
        } else {
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
        }
    }
    if (!check.ok())
        return invalid(call, check.messages());
    Message *message = engine.state.messageByEmail(call.params[0]);
    if (!message || message->locationId != call.grant->locationId)
        return problem(call, {401, "No message found for the id"});
    call.note.messageId = message->id;
    call.note.conversationId = message->conversationId;
    if (const Provider *provider = engine.state.provider(message->providerId);
        !provider || call.grant->privateToken || provider->appId != call.grant->appId)
        return problem(call, {403, "You do not have permission to access this resource"});
    if (auto refused = statusRefusal(engine, call, *message))
        return *refused;
    // Counters are merged, recipients replaced by address, the status overwritten (conversations-v3.json, 2026-06-19).
    if (events) {
        for (const auto &item : events->GetObject())
            message->emailEvents[std::string(view(item.name))] += item.value.GetInt64();
    }
    // What an event says about earlier ones (the same file): clicked and the like imply opened, opened implies
    // delivered, delivered implies accepted.
    const auto atLeastOnce = [message](const char *implied, std::initializer_list<const char *> by) {
        for (const char *name : by) {
            if (const auto found = message->emailEvents.find(name);
                found != message->emailEvents.end() && found->second > 0) {
                auto &count = message->emailEvents[implied];
                count = std::max<std::int64_t>(count, 1);
            }
        }
    };
    atLeastOnce("opened", {"clicked", "complained", "unsubscribed", "replied"});
    atLeastOnce("delivered", {"opened"});
    atLeastOnce("accepted", {"delivered"});
    for (auto &[address, state] : recipients) {
        const auto known =
            std::find_if(message->recipients.begin(), message->recipients.end(),
                         [&wanted = address](const auto &other) { return lowered(other.first) == lowered(wanted); });
        if (known != message->recipients.end())
            known->second = state;
        else
            message->recipients.emplace_back(address, state);
    }
    engine.setStatus(*message, status, call.grant->appId);
    JsonWriter body;
    body.beginObject().field("success", true).field("message", "Updated email message successfully");
    body.field("traceId", call.note.traceId).endObject();
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
