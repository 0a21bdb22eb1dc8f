// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
Http::Response sent(const Call &call, const Message &message, const char *sentence)
{
    JsonWriter body;
    body.beginObject().field("conversationId", message.conversationId).field("messageId", message.id);
    body.fieldIfAny("emailMessageId", message.emailMessageId).field("msg", sentence);
    body.field("status", message.status == "scheduled" ? std::string("pending") : message.status);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! Send a new message: what makes HighLevel call the provider's Delivery URL. */
Http::Response sendMessage(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"type",
                "subType",
                "contactId",
                "appointmentId",
                "attachments",
                "emailFrom",
                "emailCc",
                "emailBcc",
                "html",
                "message",
                "subject",
                "replyMessageId",
                "templateId",
                "threadId",
                "scheduledTimestamp",
                "conversationProviderId",
                "emailTo",
                "customSubtypeId",
                "emailReplyMode",
                "fromNumber",
                "toNumber",
                "forward",
                "status",
                "usesNativeSchedulingAi",
                "optimizationPeriod",
                "conversationId"});
    const std::string type =
        check.oneOf("type", {"SMS", "RCS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "TIKTOK"}, true);
    const std::string contactId = check.needText("contactId");
    const std::string providerId = check.text("conversationProviderId");
    const std::string status = check.oneOf("status", {"delivered", "failed", "pending", "read"}, false);
    const std::string replyMessage = check.text("replyMessageId");
    const std::string thread = check.text("threadId");
    const std::string &replyTo = replyMessage.empty() ? thread : replyMessage;
    const std::string emailTo = check.text("emailTo");
    Message message;
    message.attachments = check.texts("attachments");
    message.body = check.text("message");
    message.html = check.text("html");
    message.subject = check.text("subject");
    message.emailFrom = check.text("emailFrom");
    message.emailCc = check.texts("emailCc");
    message.emailBcc = check.texts("emailBcc");
    const JsonValue *scheduled = member(call.body, "scheduledTimestamp");
    if (scheduled && !scheduled->IsNumber())
        check.add("scheduledTimestamp must be a number");
    if (!check.ok())
        return invalid(call, check.messages());

    Contact *contact = engine.state.contact(contactId);
    call.note.contactId = contactId;
    if (!contact)
        return problem(call, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
    if (contact->locationId != call.grant->locationId)
        return noLocationAccess(call);
    Provider *provider = nullptr;
    if (!providerId.empty()) {
        provider = engine.state.provider(providerId);
        if (!provider)
            return problem(call, {400, "Invalid conversationProviderId"});
        if (call.grant->privateToken || provider->appId != call.grant->appId)
            return noProviderAccess(call, providerId);
        if (!kindTakes(engine, provider->kind, type))
            return problem(call, {400, "Incorrect conversationProviderId/type",
                                  "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"});
    } else if (type == "SMS" || type == "Email") {
        provider = engine.providerInForce(*engine.state.location(call.grant->locationId), type);
    } else {
        return problem(call, {400, "conversationProviderId is required for type " + type,
                              "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"});
    }
    const bool email = type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (type == "Email" ? message.html.empty()
                        : message.body.empty() && message.html.empty() && message.attachments.empty())
        return noContent(call);
    if (email) {
        if (emailTo.empty() ? contact->email.empty() : lowered(emailTo) != lowered(contact->email))
            return problem(call, {400,
                                  emailTo.empty() ? "The contact has no email address"
                                                  : "The emailTo does not belong to the contact: " + emailTo,
                                  "CONVERSATIONS_MSG_INVALID_EMAILTO"});
    } else if (contact->phone.empty() && type == "SMS") {
        return problem(call, {400, "Missing phone number"});
    }
    if (doesNotWant(*contact, email ? "Email" : "SMS") || magicRefusesSend(engine, *contact, message, email))
        return problem(call,
                       {400, "Cannot send message as DND is active for " + std::string(email ? "Email" : "SMS") + "."});

    if (auto refused = magicRefusal(engine, call, MagicOn::Send, contact, &message))
        return *refused;

    message.source = "api";
    message.userId = call.grant->userId.empty() ? engine.state.users.front().id : call.grant->userId;
    message.status = status.empty() ? "pending" : status;
    if (scheduled) {
        const double seconds = scheduled->GetDouble();
        const Millis at = seconds > 0 && seconds < 4e9 ? Millis(seconds) * 1000 : 0;
        if (at > engine.now()) {
            message.scheduledAt = at;
            message.status = "scheduled";
        }
    }
    prepareOutbound(engine, message, *contact, provider, type, replyTo);
    Message &stored = engine.store(std::move(message));
    if (stored.status != "scheduled")
        engine.deliverMessage(stored);
    call.note.messageId = stored.id;
    call.note.conversationId = stored.conversationId;
    return sent(call, stored,
                stored.status == "scheduled" ? "Message scheduled successfully." : "Message queued successfully.");
}

Http::Response cancel(Engine &engine, Call &call, Message *message)
{
    if (!message || message->locationId != call.grant->locationId || message->status != "scheduled") {
        JsonWriter body;
        body.beginObject().field("status", 404).field("message", "Failed cancel the scheduled message");
        body.field("traceId", call.note.traceId).endObject();
        return jsonAnswer(404, body.take());
    }
    call.note.messageId = message->id;
    call.note.conversationId = message->conversationId;
    engine.setStatus(*message, "failed", "canceled");
    message->error = StatusError{"0", "saas", "Canceled before it was sent"};
    JsonWriter body;
    body.beginObject().field("status", 200).field("message", "Scheduled message canceled successfully");
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response cancelMessage(Engine &engine, Call &call)
{
    return cancel(engine, call, engine.state.message(call.params[0]));
}

Http::Response cancelEmail(Engine &engine, Call &call)
{
    return cancel(engine, call, engine.state.messageByEmail(call.params[0]));
}
} // namespace

std::vector<Route> sendRoutes()
{
    constexpr auto Write = "conversations/message.write";
    return {
        {"POST", "/conversations/messages", Access::Location, Write, Body::Json, sendMessage},
        {"DELETE", "/conversations/messages/{}/schedule", Access::Location, Write, Body::None, cancelMessage},
        {"DELETE", "/conversations/messages/email/{}/schedule", Access::Location, Write, Body::None, cancelEmail,
         Generation::Any, false},
    };
}

} // namespace Linesman::Emulator
