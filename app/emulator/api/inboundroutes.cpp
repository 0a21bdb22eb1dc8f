// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/inboundroutes.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/messaging.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"

#include <optional>
#include <string>
#include <utility>

namespace Linesman::Emulator {

namespace {
std::optional<CallLog> callLog(Validation &check, const Profile &profile, const JsonValue &body)
{
    const JsonValue *given = member(body, "call");
    if (!given || !given->IsObject()) {
        check.add(given ? "call must be an object" : "call should not be empty");
        return std::nullopt;
    }
    Validation inner(*given);
    checkMembers(inner, profile, "call");
    CallLog log{
        inner.text("to"), inner.text("from"),
        inner.oneOf("status",
                    {"pending", "completed", "answered", "busy", "no-answer", "failed", "canceled", "voicemail"},
                    false)};
    if (log.status.empty())
        log.status = "completed";
    for (const std::string &message : inner.messages())
        check.add("call." + message);
    return log;
}

/*! The contact and conversation that a valid record belongs to. */
struct Target {
    Contact *contact = nullptr;
    Conversation *conversation = nullptr; //!< null: not made yet
};

std::optional<Http::Response> findTarget(Backend &backend, RequestContext &context, const std::string &contactId,
                                         const std::string &conversationId, Target &target)
{
    if (!conversationId.empty()) {
        target.conversation = backend.state().conversation(conversationId);
        context.note.conversationId = conversationId;
        if (!target.conversation)
            return problem(context, {400, "Conversation with id " + conversationId + " not found"});
        if (target.conversation->locationId != context.grant->locationId)
            return noLocationAccess(context);
        target.contact = backend.state().contact(target.conversation->contactId);
    }
    if (!contactId.empty()) {
        Contact *contact = backend.state().contact(contactId);
        context.note.contactId = contactId;
        if (!contact)
            return problem(context, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
        if (contact->locationId != context.grant->locationId)
            return noLocationAccess(context);
        if (target.contact && target.contact != contact)
            return problem(context, {400, "The conversation does not belong to the contact"});
        target.contact = contact;
    }
    if (!target.contact)
        return problem(context, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
    context.note.contactId = target.contact->id;
    return std::nullopt;
}

/*! The provider that the body names, or the one in force; null for HighLevel's own. */
std::optional<Http::Response> findProvider(Backend &backend, RequestContext &context, const std::string &type,
                                           const std::string &id, Provider *&provider)
{
    if (id.empty()) {
        if (type != "SMS" && type != "Email") {
            if (backend.profile().is("C13", "201 empty")) {
                Http::Response nothing;
                nothing.status = 201;
                return nothing;
            }
            return problem(context, {400, "conversationProviderId is required for type " + type,
                                     "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"});
        }
        provider = backend.messaging().providerInForce(*backend.state().location(context.grant->locationId), type);
        return std::nullopt;
    }
    provider = backend.state().provider(id);
    if (!provider) {
        if (backend.profile().is("C14", "500"))
            return problem(context, {500, "Internal server error"});
        return problem(context, {400, "Invalid conversationProviderId"});
    }
    if (context.grant->privateToken || provider->appId != context.grant->appId)
        return noProviderAccess(context, id);
    if (!backend.messaging().takes(provider->kind, type))
        return problem(context, {400, "Incorrect conversationProviderId/type",
                                 "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"});
    return std::nullopt;
}

Http::Response recorded(const Backend &backend, const RequestContext &context, const Message &message,
                        const char *sentence)
{
    JsonWriter body;
    body.beginObject().field("success", true).field("conversationId", message.conversationId);
    body.field("messageId", message.id).field("message", sentence).field("contactId", message.contactId);
    body.field("dateAdded", isoTime(message.dateAdded)).fieldIfAny("emailMessageId", message.emailMessageId);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(backend.profile().is("replies", "live") ? 201 : 200, body.take());
}

/*! The body of a record. */
struct RecordRequest {
    Message message; //!< its content
    std::string type;
    std::string contactId;
    std::string conversationId;
    std::string providerId;
    std::string direction;
    std::string date;
    std::string replyTo;
};

/*! The page of 2026-08-30 lists the first ten, conversations.json of 2026-06-19 all of them. */
std::string inboundType(Validation &check, const Profile &profile)
{
    if (profile.is("C23", "page"))
        return check.oneOf(
            "type", {"SMS", "Email", "WhatsApp", "GMB", "IG", "FB", "Custom", "WebChat", "Live_Chat", "Call"}, true);
    return check.oneOf("type",
                       {"SMS", "Email", "WhatsApp", "GMB", "IG", "FB", "Custom", "WebChat", "Live_Chat", "Call", "RCS",
                        "IVR_Call", "Campaign_Call", "Campaign_VoiceMail", "TIKTOK", "ALL_IN_ONE_CHAT",
                        "FORM_SUBMISSION"},
                       true);
}

RecordRequest recordRequest(Validation &check, const Profile &profile, bool outboundCall)
{
    checkMembers(check, profile,
                 outboundCall ? "POST /conversations/messages/outbound" : "POST /conversations/messages/inbound");
    RecordRequest wanted;
    wanted.type = outboundCall ? check.oneOf("type", {"Call"}, true) : inboundType(check, profile);
    wanted.contactId = check.text("contactId");
    wanted.conversationId = check.text("conversationId");
    wanted.providerId = check.text("conversationProviderId");
    wanted.direction = check.oneOf("direction", {"inbound", "outbound"}, false);
    wanted.date = check.text("date");
    wanted.replyTo = check.text("emailMessageId");
    Message &message = wanted.message;
    message.attachments = check.texts("attachments", true);
    message.body = check.text("message");
    message.html = check.text("html");
    message.subject = check.text("subject");
    message.altId = check.text("altId");
    message.emailFrom = check.text("emailFrom");
    const std::string emailTo = check.text("emailTo");
    message.emailCc = check.texts("emailCc");
    message.emailBcc = check.texts("emailBcc");
    if (!emailTo.empty())
        message.emailTo = {emailTo};
    return wanted;
}

/*! Checks rules across several fields, and reads the date and the call. */
void checkTogether(Validation &check, const Profile &profile, const JsonValue &body, RecordRequest &wanted,
                   bool outboundCall)
{
    if (wanted.contactId.empty() && wanted.conversationId.empty())
        check.add("contactId must be valid");
    if (profile.is("C8", "all")) {
        for (const char *name : {"conversationId", "contactId", "conversationProviderId"}) {
            if (textOr(body, name).empty() && !(outboundCall && std::string_view(name) == "contactId"))
                check.add(std::string(name) + " should not be empty");
        }
    }
    if (!wanted.date.empty()) {
        const std::optional<Millis> date = timeFromIso(wanted.date);
        if (!date)
            check.add("date must be a valid ISO 8601 date string");
        wanted.message.dateAdded = date.value_or(0);
    }
    if (wanted.type == "Call")
        wanted.message.call = callLog(check, profile, body);
}

/*! A message needs content, a call the number of a contact. */
std::optional<Http::Response> refusedContent(Backend &backend, const RequestContext &context, const Message &message,
                                             bool outboundCall)
{
    if (message.call) {
        const std::string &number = outboundCall ? message.call->to : message.call->from;
        if (number.empty() || !backend.state().contactByPhone(context.grant->locationId, number))
            return problem(context,
                           {400, "No contact found for the number " + number, "CONVERSATIONS_CONTACT_NOT_FOUND"});
    } else if (message.body.empty() && message.html.empty() && message.attachments.empty()) {
        return noContent(context);
    }
    return std::nullopt;
}

std::string statusOf(const Message &message)
{
    if (!message.call)
        return "delivered";
    return message.call->status == "answered" ? "completed" : message.call->status;
}

Http::Response record(Backend &backend, RequestContext &context, bool outboundCall)
{
    Validation check(context.body);
    RecordRequest wanted = recordRequest(check, backend.profile(), outboundCall);
    checkTogether(check, backend.profile(), context.body, wanted, outboundCall);
    if (!check.ok())
        return invalid(context, check.messages());

    Message &message = wanted.message;
    Target target;
    if (auto refused = findTarget(backend, context, wanted.contactId, wanted.conversationId, target))
        return *refused;
    Provider *provider = nullptr;
    if (auto refused = findProvider(backend, context, wanted.type, wanted.providerId, provider))
        return *refused;
    if (auto refused = testValueRefusal(backend, context, TestValueTarget::Inbound, target.contact, &message))
        return *refused;
    if (auto refused = refusedContent(backend, context, message, outboundCall))
        return *refused;

    Messaging &messaging = backend.messaging();
    const TypeOfMessage listed = typeFor(provider, wanted.type);
    message.type = listed.number;
    message.messageType = listed.name;
    message.inbound = !outboundCall && wanted.direction != "outbound";
    message.locationId = context.grant->locationId;
    message.contactId = target.contact->id;
    message.providerId = provider ? provider->id : wanted.providerId;
    message.source = "api";
    message.status = statusOf(message);
    message.conversationId =
        target.conversation ? target.conversation->id : messaging.conversationFor(*target.contact).id;
    const bool email = wanted.type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (email)
        messaging.completeEmail(message, *target.contact, wanted.replyTo);
    const Message &stored = messaging.store(std::move(message));
    context.note.messageId = stored.id;
    context.note.conversationId = stored.conversationId;
    return recorded(backend, context, stored, outboundCall ? "Call added successfully" : "Message added successfully");
}

Http::Response inbound(Backend &backend, RequestContext &context)
{
    return record(backend, context, false);
}

Http::Response outbound(Backend &backend, RequestContext &context)
{
    return record(backend, context, true);
}

} // namespace

std::vector<Route> inboundRoutes()
{
    constexpr auto Write = "conversations/message.write";
    return {
        {"POST", "/conversations/messages/inbound", Access::Location, Write, Body::Json, inbound},
        {"POST", "/conversations/messages/outbound", Access::Location, Write, Body::Json, outbound},
    };
}

} // namespace Linesman::Emulator
