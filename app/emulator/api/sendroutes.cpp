// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/sendroutes.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <optional>
#include <string>
#include <utility>

namespace Linesman::Emulator {

namespace {
Http::Response sent(const RequestContext &context, const Message &message, const char *sentence)
{
    JsonWriter body;
    body.beginObject().field("conversationId", message.conversationId).field("messageId", message.id);
    body.fieldIfAny("emailMessageId", message.emailMessageId).field("msg", sentence);
    body.field("status", message.status == "scheduled" ? std::string("pending") : message.status);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! The body of a new message. */
struct SendRequest {
    Message message; //!< its content
    std::string type;
    std::string contactId;
    std::string providerId;
    std::string replyTo;
    std::string emailTo;
    std::optional<double> scheduledAt; //!< seconds since 1970
};

/*! The page of 2026-08-30 lists the first eight, conversations.json of 2026-06-19 all but InternalComment. */
std::string sendType(Validation &check, const Profile &profile)
{
    if (profile.is("C23", "page"))
        return check.oneOf("type", {"SMS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "InternalComment"},
                           true);
    if (profile.is("C23", "files"))
        return check.oneOf("type", {"SMS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "RCS", "TIKTOK"},
                           true);
    return check.oneOf(
        "type", {"SMS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "InternalComment", "RCS", "TIKTOK"},
        true);
}

SendRequest sendRequest(Validation &check, const Profile &profile, const JsonValue &body)
{
    checkMembers(check, profile, "POST /conversations/messages");
    SendRequest wanted;
    wanted.type = sendType(check, profile);
    if (wanted.type == "InternalComment") {
        wanted.message.mentions = check.texts("mentions", true);
        wanted.message.userId = check.text("userId");
        if (!member(body, "mentions"))
            check.add("mentions must be an array");
    }
    wanted.contactId = check.needText("contactId");
    wanted.providerId = check.text("conversationProviderId");
    const std::string status = check.oneOf("status", {"delivered", "failed", "pending", "read"}, false);
    wanted.message.status = status.empty() ? "pending" : status;
    const std::string replyMessage = check.text("replyMessageId");
    const std::string thread = check.text("threadId");
    wanted.replyTo = replyMessage.empty() ? thread : replyMessage;
    wanted.emailTo = check.text("emailTo");
    wanted.message.attachments = check.texts("attachments");
    wanted.message.body = check.text("message");
    wanted.message.html = check.text("html");
    wanted.message.subject = check.text("subject");
    wanted.message.emailFrom = check.text("emailFrom");
    wanted.message.emailCc = check.texts("emailCc");
    wanted.message.emailBcc = check.texts("emailBcc");
    const JsonValue *scheduled = member(body, "scheduledTimestamp");
    if (scheduled && !scheduled->IsNumber())
        check.add("scheduledTimestamp must be a number");
    else if (scheduled)
        wanted.scheduledAt = scheduled->GetDouble();
    return wanted;
}

/*! The provider that \a wanted names, or the one in force; null for HighLevel's own. */
std::optional<Http::Response> providerFor(Backend &backend, const RequestContext &context, const SendRequest &wanted,
                                          Provider *&provider)
{
    const std::string &type = wanted.type;
    if (wanted.providerId.empty()) {
        if (type != "SMS" && type != "Email")
            return problem(context, {400, "conversationProviderId is required for type " + type,
                                     "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"});
        provider = backend.messaging().providerInForce(*backend.state().location(context.grant->locationId), type);
        return std::nullopt;
    }
    provider = backend.state().provider(wanted.providerId);
    if (!provider)
        return problem(context, {400, "Invalid conversationProviderId"});
    if (context.grant->privateToken || provider->appId != context.grant->appId)
        return noProviderAccess(context, wanted.providerId);
    if (!backend.messaging().takes(provider->kind, type))
        return problem(context, {400, "Incorrect conversationProviderId/type",
                                 "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"});
    return std::nullopt;
}

/*! The reason not to send \a wanted to \a contact, as an e-mail or not; nothing if it can be sent. */
std::optional<Http::Response> refusedMessage(const Backend &backend, const RequestContext &context,
                                             const SendRequest &wanted, const Contact &contact, bool email)
{
    const Message &message = wanted.message;
    if (wanted.type == "Email" ? message.html.empty()
                               : message.body.empty() && message.html.empty() && message.attachments.empty())
        return noContent(context);
    if (email) {
        const std::string &to = wanted.emailTo;
        if (to.empty() ? contact.email.empty() : lowered(to) != lowered(contact.email))
            return problem(context, {400,
                                     to.empty() ? "The contact has no email address"
                                                : "The emailTo does not belong to the contact: " + to,
                                     "CONVERSATIONS_MSG_INVALID_EMAILTO"});
    } else if (contact.phone.empty() && wanted.type == "SMS") {
        return problem(context, {400, "Missing phone number"});
    }
    const char *channel = email ? "Email" : "SMS";
    if (doesNotWant(contact, channel) || testValueRefusesSend(backend.settings(), contact, message, email))
        return problem(context, {400, "Cannot send message as DND is active for " + std::string(channel) + "."});
    return testValueRefusal(backend, context, TestValueTarget::Send, &contact, &message);
}

/*! A note of the team in the thread: nothing goes to the contact (page Send a new message, 2026-08-30). */
Http::Response comment(Backend &backend, RequestContext &context, SendRequest &wanted, const Contact &contact)
{
    Message &message = wanted.message;
    if (message.body.empty())
        return noContent(context);
    for (const std::string &userId : message.mentions) {
        if (!backend.state().user(userId))
            return problem(context, {400, "User with id " + userId + " not found"});
    }
    message.source = "app";
    if (message.userId.empty())
        message.userId = context.grant->userId;
    message.status = "delivered";
    backend.messaging().prepareOutbound(message, contact, nullptr, wanted.type, {});
    const Message &stored = backend.messaging().store(std::move(message));
    context.note.messageId = stored.id;
    context.note.conversationId = stored.conversationId;
    return sent(context, stored, "Message queued successfully.");
}

/*! Sends a new message: what makes HighLevel call the provider's Delivery URL. */
Http::Response sendMessage(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    SendRequest wanted = sendRequest(check, backend.profile(), context.body);
    if (!check.ok())
        return invalid(context, check.messages());

    const Contact *contact = backend.state().contact(wanted.contactId);
    context.note.contactId = wanted.contactId;
    if (!contact)
        return problem(context, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
    if (contact->locationId != context.grant->locationId)
        return noLocationAccess(context);
    if (wanted.type == "InternalComment")
        return comment(backend, context, wanted, *contact);
    Provider *provider = nullptr;
    if (auto refused = providerFor(backend, context, wanted, provider))
        return *refused;
    const bool email = wanted.type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (auto refused = refusedMessage(backend, context, wanted, *contact, email))
        return *refused;

    Message &message = wanted.message;
    message.source = "api";
    message.userId = context.grant->userId.empty() ? backend.state().users().front().id : context.grant->userId;
    if (wanted.scheduledAt) {
        const double seconds = *wanted.scheduledAt;
        const Millis at = seconds > 0 && seconds < 4e9 ? Millis(seconds) * 1000 : 0;
        if (at > backend.now()) {
            message.scheduledAt = at;
            message.status = "scheduled";
        }
    }
    backend.messaging().prepareOutbound(message, *contact, provider, wanted.type, wanted.replyTo);
    Message &stored = backend.messaging().store(std::move(message));
    if (stored.status != "scheduled")
        backend.messaging().deliver(stored);
    context.note.messageId = stored.id;
    context.note.conversationId = stored.conversationId;
    return sent(context, stored,
                stored.status == "scheduled" ? "Message scheduled successfully." : "Message queued successfully.");
}

Http::Response cancel(Backend &backend, RequestContext &context, Message *message)
{
    if (!message || message->locationId != context.grant->locationId || message->status != "scheduled") {
        JsonWriter body;
        body.beginObject().field("status", 404).field("message", "Failed cancel the scheduled message");
        body.field("traceId", context.note.traceId).endObject();
        return jsonAnswer(404, body.take());
    }
    context.note.messageId = message->id;
    context.note.conversationId = message->conversationId;
    backend.messaging().setStatus(*message, "failed", "canceled");
    message->error = StatusError{"0", "saas", "Canceled before it was sent"};
    JsonWriter body;
    body.beginObject().field("status", 200).field("message", "Scheduled message canceled successfully");
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response cancelMessage(Backend &backend, RequestContext &context)
{
    return cancel(backend, context, backend.state().message(context.params[0]));
}

Http::Response cancelEmail(Backend &backend, RequestContext &context)
{
    return cancel(backend, context, backend.state().messageByEmail(context.params[0]));
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
