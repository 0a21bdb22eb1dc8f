#include "app/emulator/engine.h"
#include "app/emulator/magic.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
Http::Response noLocationAccess(const Call &call)
{
    return problem(call, {403, "The token does not have access to this location."});
}

Http::Response noProviderAccess(const Call &call, const std::string &providerId)
{
    return problem(call, {401, "You don't have access to the conversationProvider with id: " + providerId,
                          "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"});
}

struct TypeOfMessage {
    int number;
    const char *name;
};

/*! How a message of each kind is listed. Numbers: public notes on the order of the enum in conversations.json. */
TypeOfMessage typeFor(const Provider *provider, std::string_view wireType)
{
    if (provider) {
        switch (provider->kind) {
        case Kind::SmsDefault:
            return {2, "TYPE_SMS"};
        case Kind::SmsChannel:
            return {22, "TYPE_CUSTOM_PROVIDER_SMS"};
        case Kind::EmailDefault:
            return {3, "TYPE_EMAIL"};
        case Kind::EmailChannel:
            return {23, "TYPE_CUSTOM_PROVIDER_EMAIL"};
        case Kind::Call:
            return {34, "TYPE_CUSTOM_CALL"};
        }
    }
    return wireType == "Email" ? TypeOfMessage{3, "TYPE_EMAIL"} : TypeOfMessage{2, "TYPE_SMS"};
}

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
        if (target.conversation->locationId != call.grant.locationId)
            return noLocationAccess(call);
        target.contact = engine.state.contact(target.conversation->contactId);
    }
    if (!contactId.empty()) {
        Contact *contact = engine.state.contact(contactId);
        call.note.contactId = contactId;
        if (!contact)
            return problem(call, {400, "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
        if (contact->locationId != call.grant.locationId)
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
        provider = engine.providerInForce(*engine.state.location(call.grant.locationId), type);
        return std::nullopt;
    }
    provider = engine.state.provider(id);
    if (!provider) {
        if (engine.profile.is("C14", "500"))
            return problem(call, {500, "Internal server error"});
        return problem(call, {400, "Invalid conversationProviderId"});
    }
    if (call.grant.privateToken || provider->appId != call.grant.appId)
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

/*! Fills an e-mail's addresses and puts it into a thread. */
void completeEmail(Engine &engine, Message &message, const Contact &contact, const std::string &replyTo)
{
    message.emailMessageId = engine.ids.next();
    const Message *parent = replyTo.empty() ? nullptr : engine.state.messageByEmail(replyTo);
    message.threadId = parent ? parent->threadId : message.emailMessageId;
    const Location *location = engine.state.location(contact.locationId);
    if (message.inbound) {
        if (message.emailFrom.empty())
            message.emailFrom = contact.email;
        if (message.emailTo.empty() && location)
            message.emailTo = {location->email};
    } else {
        if (message.emailFrom.empty() && location)
            message.emailFrom = location->name + " <" + location->email + '>';
        if (message.emailTo.empty() && !contact.email.empty())
            message.emailTo = {contact.email};
    }
}

std::optional<Http::Response> magicRefusal(Engine &engine, Call &call, const Contact &contact)
{
    switch (magicOf(engine, contact)) {
    case Magic::InboundEmpty: {
        Http::Response nothing;
        nothing.status = 201;
        return nothing;
    }
    case Magic::InboundError:
        return problem(call, {500, "Internal server error"});
    case Magic::InboundLimited:
        return problem(call, {429, "Too Many Requests"});
    default:
        return std::nullopt;
    }
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
    if (auto refused = magicRefusal(engine, call, *target.contact))
        return *refused;
    if (message.call) {
        const std::string &number = outboundCall ? message.call->to : message.call->from;
        if (number.empty() || !engine.state.contactByPhone(call.grant.locationId, number)) {
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
    message.locationId = call.grant.locationId;
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

/*! The message that the path names when its location is the token's. */
Message *pathMessage(Engine &engine, Call &call)
{
    Message *message = engine.state.message(call.params[0]);
    call.note.messageId = call.params[0];
    if (!message || message->locationId != call.grant.locationId)
        return nullptr;
    call.note.conversationId = message->conversationId;
    call.note.contactId = message->contactId;
    return message;
}

std::optional<Http::Response> statusRefusal(Engine &engine, Call &call, const Message &message)
{
    const Provider *provider = engine.state.provider(message.providerId);
    if (provider && (call.grant.privateToken || provider->appId != call.grant.appId))
        return noProviderAccess(call, provider->id);
    if (!provider || engine.now() < message.linkedAt) {
        const int status = provider && engine.profile.is("C9", "401") ? 401 : 403;
        return problem(
            call, {status, "No conversation provider found for this message", "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"});
    }
    const Contact *contact = engine.state.contact(message.contactId);
    const Magic magic = contact ? magicOf(engine, *contact) : Magic::None;
    if (magic == Magic::StatusLimited)
        return problem(call, {429, "Too Many Requests"});
    if (magic == Magic::StatusError)
        return problem(call, {500, "Internal server error"});
    return std::nullopt;
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
    engine.setStatus(*message, status, call.grant.appId);
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
    if (!message || message->locationId != call.grant.locationId)
        return problem(call, {401, "No message found for the id"});
    call.note.messageId = message->id;
    call.note.conversationId = message->conversationId;
    if (const Provider *provider = engine.state.provider(message->providerId);
        !provider || call.grant.privateToken || provider->appId != call.grant.appId)
        return problem(call, {403, "You do not have permission to access this resource"});
    if (auto refused = statusRefusal(engine, call, *message))
        return *refused;
    // Counters are merged, recipients replaced by address, the status overwritten (conversations-v3.json, 2026-06-19).
    if (events) {
        for (const auto &item : events->GetObject())
            message->emailEvents[std::string(view(item.name))] += item.value.GetInt64();
    }
    for (auto &[address, state] : recipients) {
        const auto known = std::find_if(message->recipients.begin(), message->recipients.end(),
                                        [&](const auto &other) { return lowered(other.first) == lowered(address); });
        if (known != message->recipients.end())
            known->second = state;
        else
            message->recipients.emplace_back(address, state);
    }
    engine.setStatus(*message, status, call.grant.appId);
    JsonWriter body;
    body.beginObject().field("success", true).field("message", "Updated email message successfully");
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

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
    if (!message || message->locationId != call.grant.locationId)
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
    if (!message->providerId.empty())
        body.field("provider", "Custom Provider").field("conversationProviderId", message->providerId);
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
    if (!provider || call.grant.privateToken || provider->appId != call.grant.appId)
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
    if (locationId != call.grant.locationId)
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

/*! Half a second of a soft tone: 8 bit, 8 kHz, one channel. */
std::string toneWav()
{
    constexpr std::uint32_t Rate = 8000;
    constexpr std::uint32_t Samples = Rate / 2;
    std::string wav;
    const auto number = [&wav](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            wav += char((value >> (8 * i)) & 0xff);
    };
    wav += "RIFF";
    number(36 + Samples, 4);
    wav += "WAVEfmt ";
    number(16, 4);
    number(1, 2); // PCM
    number(1, 2); // channels
    number(Rate, 4);
    number(Rate, 4);
    number(1, 2);
    number(8, 2);
    wav += "data";
    number(Samples, 4);
    for (std::uint32_t i = 0; i < Samples; ++i)
        wav += char(128 + (i / 9 % 2 ? 24 : -24)); // about 440 Hz
    return wav;
}

/*! The call that the path names when somebody spoke in it; a call that nobody took has no recording. */
const Message *spokenCall(Engine &engine, Call &call, const std::string &messageId, const std::string &locationId)
{
    const Message *message = engine.state.message(messageId);
    call.note.messageId = messageId;
    if (!message || message->locationId != call.grant.locationId || locationId != message->locationId || !message->call)
        return nullptr;
    const std::string &status = message->call->status;
    return status == "completed" || status == "answered" || status == "voicemail" ? message : nullptr;
}

Http::Response noRecording(const Call &call)
{
    return problem(call, {400, "Recording not found for this message", "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"});
}

Http::Response recording(Engine &engine, Call &call)
{
    if (!spokenCall(engine, call, call.params[0], call.params[1]))
        return noRecording(call);
    Http::Response response;
    response.headers.add("Content-Type", "audio/x-wav");
    response.headers.add("Content-Disposition", "Attachment; filename=audio.wav");
    response.body = toneWav();
    return response;
}

Http::Response transcription(Engine &engine, Call &call)
{
    if (!spokenCall(engine, call, call.params[1], call.params[0]))
        return noRecording(call);
    // One object in conversations.json, an array on the live service.
    const bool live = engine.profile.is("replies", "live");
    JsonWriter body;
    if (live)
        body.beginArray();
    body.beginObject().field("mediaChannel", 1).field("sentenceIndex", 0).field("startTime", 0);
    body.field("endTime", 500).field("transcript", "Hello, this is a test call.").field("confidence", 0.98).endObject();
    if (live)
        body.endArray();
    return jsonAnswer(200, body.take());
}

Http::Response transcriptionText(Engine &engine, Call &call)
{
    if (!spokenCall(engine, call, call.params[1], call.params[0]))
        return noRecording(call);
    Http::Response response;
    response.headers.add("Content-Type", "text/plain");
    response.headers.add("Content-Disposition", "Attachment; filename=\"transcription.txt\"");
    response.body = "Hello, this is a test call.\n";
    return response;
}
} // namespace

bool kindTakes(const Engine &engine, Kind kind, std::string_view type)
{
    switch (kind) {
    case Kind::SmsDefault:
        return type == "SMS";
    case Kind::SmsChannel:
        return (type == "SMS" || type == "Custom") &&
               (engine.profile.is("C1", "both") || engine.profile.is("C1", type));
    case Kind::EmailDefault:
        return type == "Email";
    case Kind::EmailChannel:
        return type == "Custom";
    case Kind::Call:
        return type == "Call";
    }
    return false;
}

void prepareOutbound(Engine &engine, Message &message, const Contact &contact, const Provider *provider,
                     std::string_view type, const std::string &replyTo)
{
    const TypeOfMessage listed = typeFor(provider, type);
    message.type = listed.number;
    message.messageType = listed.name;
    message.inbound = false;
    message.locationId = contact.locationId;
    message.contactId = contact.id;
    message.providerId = provider ? provider->id : std::string();
    Conversation &thread = engine.conversationFor(contact);
    message.conversationId = thread.id;
    const bool email = type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (email)
        completeEmail(engine, message, contact, replyTo);
    if (provider && provider->kind == Kind::EmailChannel) {
        // An agent's answer names the message that it answers (guide, "Email (additional)").
        for (auto it = thread.messages.rbegin(); it != thread.messages.rend(); ++it) {
            if ((*it)->inbound && (*it)->providerId == provider->id) {
                message.replyToAltId = (*it)->altId;
                break;
            }
        }
    }
}

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
        {"POST", "/conversations/messages/inbound", Access::Location, Write, Body::Json, inbound},
        {"POST", "/conversations/messages/outbound", Access::Location, Write, Body::Json, outbound},
        {"GET", "/conversations/messages/export", Access::Location, Read, Body::None, exportMessages},
        {"GET", "/conversations/messages/{}", Access::Location, Read, Body::None, messageById},
        {"PUT", "/conversations/messages/{}/status", Access::Location, Write, Body::Json, updateStatus},
        {"PUT", "/conversations/messages/{}/attachments", Access::Location, Write, Body::Json, replaceAttachments},
        {"GET", "/conversations/messages/email/{}", Access::Location, Read, Body::None, emailById},
        {"PUT", "/conversations/messages/email/{}/status", Access::Location, Write, Body::Json, updateEmailStatus,
         Generation::V3},
        {"GET", "/conversations/messages/{}/locations/{}/recording", Access::Location, Read, Body::None, recording},
        {"GET", "/conversations/locations/{}/messages/{}/transcription", Access::Location, Read, Body::None,
         transcription},
        {"GET", "/conversations/locations/{}/messages/{}/transcription/download", Access::Location, Read, Body::None,
         transcriptionText},
    };
}

} // namespace Linesman::Emulator
