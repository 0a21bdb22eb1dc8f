// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

namespace Linesman::Emulator {

namespace {
std::optional<CallLog> callLog(Validation &check, const JsonValue &body)
{
    const JsonValue *call = member(body, "call");
    if (!call || !call->IsObject()) {
        check.add(call ? "call must be an object" : "call should not be empty");
        return std::nullopt;
    }
    Validation inner(*call);
    inner.only({"to", "from", "status"});
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

/*! What inbound and outbound records have in common, once it is known to be right. */
struct Target {
    Contact *contact = nullptr;
    Conversation *conversation = nullptr; //!< null: not made yet
};

std::optional<Http::Response> findTarget(Engine &engine, Call &call, const std::string &contactId,
                                         const std::string &conversationId, Target &target)
{
    if (!conversationId.empty()) {
        target.conversation = engine.state.conversation(conversationId);
        call.note.conversationId = conversationId;
        if (!target.conversation)
            return problem(call, {400, "Conversation with id " + conversationId + " not found"});
        if (target.conversation->locationId != call.grant->locationId)
            return noLocationAccess(call);
        target.contact = engine.state.contact(target.conversation->contactId);
    }
    if (!contactId.empty()) {
        Contact *contact = engine.state.contact(contactId);
        call.note.contactId = contactId;
        if (!contact)
            return problem(call, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
        if (contact->locationId != call.grant->locationId)
            return noLocationAccess(call);
        if (target.contact && target.contact != contact)
            return problem(call, {400, "The conversation does not belong to the contact"});
        target.contact = contact;
    }
    if (!target.contact)
        return problem(call, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
    call.note.contactId = target.contact->id;
    return std::nullopt;
}

/*! The provider that the body names, or the one in force; null for HighLevel's own. */
std::optional<Http::Response> findProvider(Engine &engine, Call &call, const std::string &type, const std::string &id,
                                           Provider *&provider)
{
    if (id.empty()) {
        if (type != "SMS" && type != "Email") {
            if (engine.profile.is("C13", "201 empty")) {
                Http::Response nothing;
                nothing.status = 201;
                return nothing;
            }
            return problem(call, {400, "conversationProviderId is required for type " + type,
                                  "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"});
        }
        provider = engine.providerInForce(*engine.state.location(call.grant->locationId), type);
        return std::nullopt;
    }
    provider = engine.state.provider(id);
    if (!provider) {
        if (engine.profile.is("C14", "500"))
            return problem(call, {500, "Internal server error"});
        return problem(call, {400, "Invalid conversationProviderId"});
    }
    if (call.grant->privateToken || provider->appId != call.grant->appId)
        return noProviderAccess(call, id);
    if (!kindTakes(engine, provider->kind, type))
        return problem(
            call, {400, "Incorrect conversationProviderId/type", "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"});
    return std::nullopt;
}

Http::Response recorded(const Engine &engine, const Call &call, const Message &message, const char *sentence)
{
    JsonWriter body;
    body.beginObject().field("success", true).field("conversationId", message.conversationId);
    body.field("messageId", message.id).field("message", sentence).field("contactId", message.contactId);
    body.field("dateAdded", isoTime(message.dateAdded)).fieldIfAny("emailMessageId", message.emailMessageId);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(engine.profile.is("replies", "live") ? 201 : 200, body.take());
}

Http::Response record(Engine &engine, Call &call, bool outboundCall)
{
    Validation check(call.body);
    check.only({"type", "attachments", "message", "conversationId", "contactId", "conversationProviderId", "html",
                "subject", "emailFrom", "emailTo", "emailCc", "emailBcc", "emailMessageId", "altId", "direction",
                "date", "call"});
    const std::string type = outboundCall
                                 ? check.oneOf("type", {"Call"}, true)
                                 : check.oneOf("type",
                                               {"SMS", "RCS", "Email", "WhatsApp", "GMB", "IG", "FB", "Custom",
                                                "WebChat", "Live_Chat", "Call", "IVR_Call", "Campaign_Call",
                                                "Campaign_VoiceMail", "TIKTOK", "ALL_IN_ONE_CHAT", "FORM_SUBMISSION"},
                                               true);
    const std::string contactId = check.text("contactId");
    const std::string conversationId = check.text("conversationId");
    const std::string providerId = check.text("conversationProviderId");
    const std::string direction = check.oneOf("direction", {"inbound", "outbound"}, false);
    const std::string dateText = check.text("date");
    const std::string replyTo = check.text("emailMessageId");
    Message message;
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
    if (contactId.empty() && conversationId.empty())
        check.add("contactId must be valid");
    if (engine.profile.is("C8", "all")) {
        for (const char *name : {"conversationId", "contactId", "conversationProviderId"}) {
            if (textOr(call.body, name).empty() && !(outboundCall && std::string_view(name) == "contactId"))
                check.add(std::string(name) + " should not be empty");
        }
    }
    const std::optional<Millis> date = dateText.empty() ? std::nullopt : timeFromIso(dateText);
    if (!dateText.empty() && !date)
        check.add("date must be a valid ISO 8601 date string");
    if (type == "Call")
        message.call = callLog(check, call.body);
    if (!check.ok())
        return invalid(call, check.messages());

    Target target;
    if (auto refused = findTarget(engine, call, contactId, conversationId, target))
        return *refused;
    Provider *provider = nullptr;
    if (auto refused = findProvider(engine, call, type, providerId, provider))
        return *refused;
    if (auto refused = magicRefusal(engine, call, MagicOn::Inbound, target.contact, &message))
        return *refused;
    if (message.call) {
        const std::string &number = outboundCall ? message.call->to : message.call->from;
        if (number.empty() || !engine.state.contactByPhone(call.grant->locationId, number)) {
            return problem(call, {400, "No contact found for the number " + number, "CONVERSATIONS_CONTACT_NOT_FOUND"});
        }
    } else if (message.body.empty() && message.html.empty() && message.attachments.empty()) {
        return problem(call, {422, "There is no message or attachments for this message. Skip sending.",
                              "CONVERSATIONS_MSG_NO_CONTENT"});
    }

    const TypeOfMessage listed = typeFor(provider, type);
    message.type = listed.number;
    message.messageType = listed.name;
    message.inbound = !outboundCall && direction != "outbound";
    message.locationId = call.grant->locationId;
    message.contactId = target.contact->id;
    message.providerId = provider ? provider->id : providerId;
    message.source = "api";
    message.status = message.call ? message.call->status : "delivered";
    if (message.call && (message.status == "answered" || message.status == "voicemail"))
        message.status = message.status == "voicemail" ? "voicemail" : "completed";
    if (date)
        message.dateAdded = *date;
    message.conversationId = target.conversation ? target.conversation->id : engine.conversationFor(*target.contact).id;
    const bool email = type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (email)
        completeEmail(engine, message, *target.contact, replyTo);
    const Message &stored = engine.store(std::move(message));
    call.note.messageId = stored.id;
    call.note.conversationId = stored.conversationId;
    return recorded(engine, call, stored, outboundCall ? "Call added successfully" : "Message added successfully");
}

Http::Response inbound(Engine &engine, Call &call)
{
    return record(engine, call, false);
}

Http::Response outbound(Engine &engine, Call &call)
{
    return record(engine, call, true);
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
