// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/appevents.h"

#include <algorithm>
#include <utility>

namespace Linesman::Emulator {

namespace {
std::string firstOf(const std::vector<std::string> &texts)
{
    return texts.empty() ? std::string() : texts.front();
}

/*! \a html without its tags. */
std::string plainText(std::string_view html)
{
    std::string text;
    bool inTag = false;
    for (const char c : html) {
        if (c == '<')
            inTag = true;
        else if (c == '>' && inTag)
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

std::string shortType(const Message &message)
{
    if (message.isCall())
        return "CALL";
    const std::string_view type(message.messageType);
    if (type == "TYPE_EMAIL")
        return "Email";
    if (type == "TYPE_INTERNAL_COMMENT")
        return "InternalComment";
    return type == "TYPE_SMS" ? "SMS" : "Custom";
}

JsonWriter beginEvent(const App &app, std::string_view type)
{
    JsonWriter json;
    json.beginObject().field("type", type).field("appId", app.id).field("versionId", app.versionId);
    return json;
}
} // namespace

AppEvents::AppEvents(const State &state, const Clock &clock, Ids &ids, const Profile &profile, WebhookQueue &queue)
    : m_state(state)
    , m_clock(clock)
    , m_ids(ids)
    , m_profile(profile)
    , m_queue(queue)
{
}

bool AppEvents::listens(const App &app, std::string_view locationId, std::string_view scope) const
{
    return !app.eventsUrl.empty() && app.installIn(locationId) &&
           std::find(app.scopes.begin(), app.scopes.end(), scope) != app.scopes.end();
}

void AppEvents::send(const App &app, std::string_view event, JsonWriter &json, Subject subject)
{
    json.field("timestamp", isoTime(m_clock.sinceEpoch().count())).field("webhookId", m_ids.nextUuid()).endObject();
    Delivery delivery;
    delivery.url = app.eventsUrl;
    delivery.event = event;
    delivery.body = json.take();
    delivery.locationId = std::move(subject.locationId);
    delivery.contactId = std::move(subject.contactId);
    delivery.conversationId = std::move(subject.conversationId);
    delivery.messageId = std::move(subject.messageId);
    delivery.legacyHeader = !m_profile.is("C20", "none");
    delivery.legacyOnly = m_profile.is("C20", "only");
    delivery.legacyIsEd25519 = m_profile.is("C3", "ed25519");
    m_queue.deliver(std::move(delivery));
}

void AppEvents::installEvent(const App &app, std::string_view locationId, std::string_view userId, InstallDetail detail)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json = beginEvent(app, "INSTALL");
    json.field("installType", locationId.empty() ? "Company" : "Location");
    json.fieldIfAny("locationId", locationId);
    if (detail == InstallDetail::Whole)
        json.field("companyId", m_state.company().id).fieldIfAny("userId", userId);
    json.field("companyName", m_state.company().name).field("isWhitelabelCompany", false);
    json.key("whitelabelDetails").beginObject().endObject().field("planId", app.planId);
    json.key("trial").beginObject().field("onTrial", false).endObject();
    send(app, "INSTALL", json, {std::string(locationId)});
}

void AppEvents::sendInstall(const App &app, std::string_view locationId, std::string_view userId, InstallDetail detail)
{
    installEvent(app, locationId, userId, detail);
}

void AppEvents::sendCompanyInstall(const App &app, std::string_view userId)
{
    installEvent(app, {}, userId, InstallDetail::Whole);
}

void AppEvents::sendUninstall(const App &app, std::string_view locationId)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json;
    json.beginObject().field("type", "UNINSTALL").field("appId", app.id).field("locationId", locationId);
    send(app, "UNINSTALL", json, {std::string(locationId)});
}

void AppEvents::sendCompanyUninstall(const App &app)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json;
    json.beginObject().field("type", "UNINSTALL").field("appId", app.id).field("companyId", m_state.company().id);
    send(app, "UNINSTALL", json, {});
}

void AppEvents::sendMessage(const Message &message)
{
    const char *event = message.inbound ? "InboundMessage" : "OutboundMessage";
    for (const App &app : m_state.apps()) {
        if (!listens(app, message.locationId, "conversations/message.readonly"))
            continue;
        JsonWriter json = beginEvent(app, event);
        json.field("locationId", message.locationId).field("contactId", message.contactId);
        json.field("conversationId", message.conversationId).field("messageId", message.id);
        json.field("messageType", shortType(message)).field("messageTypeId", message.type);
        json.field("messageTypeString", message.messageType);
        json.field("contentType", message.html.empty() ? "text/plain" : "text/html");
        json.field("body", message.html.empty() ? message.body : message.html)
            .field("attachments", message.attachments);
        json.field("direction", message.inbound ? "inbound" : "outbound").field("status", message.status);
        if (!message.inbound)
            json.field("source", message.source);
        json.fieldIfAny("userId", message.userId).fieldIfAny("conversationProviderId", message.providerId);
        if (message.call) {
            json.field("callStatus", message.call->status).field("callDuration", 0);
            json.fieldIfAny("from", message.call->from).fieldIfAny("to", message.call->to);
        } else if (!message.isEmail()) {
            json.fieldIfAny("from", message.fromNumber).fieldIfAny("to", message.toNumber);
            if (!message.mentions.empty())
                json.field("mentions", message.mentions);
        } else {
            json.field("emailMessageId", message.emailMessageId).field("threadId", message.threadId);
            json.field("provider", message.providerId.empty() ? "mailgun" : "custom");
            json.field("subject", message.subject).field("from", message.emailFrom);
            json.field("to", firstOf(message.emailTo)).field("cc", firstOf(message.emailCc));
            json.field("bcc", firstOf(message.emailBcc)); // one address each; the lists are new in 2026 (api-docs #255)
            json.field("ccList", message.emailCc).field("bccList", message.emailBcc);
            if (!message.inbound)
                json.field("plainText", message.body.empty() ? plainText(message.html) : message.body);
        }
        json.field("dateAdded", isoTime(message.dateAdded));
        send(app, event, json, {message.locationId, message.contactId, message.conversationId, message.id});
    }
}

void AppEvents::sendUnread(const Conversation &conversation)
{
    for (const App &app : m_state.apps()) {
        if (!listens(app, conversation.locationId, "conversations.readonly"))
            continue;
        JsonWriter json = beginEvent(app, "ConversationUnreadUpdate");
        json.field("locationId", conversation.locationId).field("id", conversation.id);
        json.field("contactId", conversation.contactId).field("unreadCount", conversation.unreadCount);
        json.field("inbox", true).field("starred", conversation.starred).field("deleted", conversation.deleted);
        send(app, "ConversationUnreadUpdate", json, {conversation.locationId, conversation.contactId, conversation.id});
    }
}

void AppEvents::sendUpdate(const App &app, std::string_view locationId, std::string_view previousVersionId)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json = beginEvent(app, "UPDATE");
    json.field("previousVersionId", previousVersionId)
        .field("installType", locationId.empty() ? "Company" : "Location");
    json.fieldIfAny("locationId", locationId).field("companyId", m_state.company().id);
    json.field("userId", m_state.users().front().id).field("companyName", m_state.company().name);
    json.field("isWhitelabelCompany", false).key("whitelabelDetails").beginObject().endObject();
    json.field("planId", app.planId).key("trial").beginObject().field("onTrial", false).endObject();
    send(app, "UPDATE", json, {std::string(locationId)});
}

void AppEvents::sendPaymentStatus(const App &app, std::string_view locationId, std::string_view previous,
                                  std::string_view status)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json;
    json.beginObject().field("type", "APP_PAYMENT_STATUS").field("appId", app.id).field("locationId", locationId);
    json.field("companyId", m_state.company().id).key("userId").null();
    json.field("previousStatus", previous).field("newStatus", status);
    send(app, "APP_PAYMENT_STATUS", json, {std::string(locationId)});
}

void AppEvents::sendConversationUpdate(const App &app, const Conversation &conversation, std::string_view oldId)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json = beginEvent(app, "ConversationUpdate");
    json.field("locationId", conversation.locationId).field("companyId", m_state.company().id);
    json.field("newConversationId", conversation.id).field("oldConversationId", oldId);
    json.field("contactId", conversation.contactId);
    send(app, "ConversationUpdate", json, {conversation.locationId, conversation.contactId, conversation.id});
}

/*! The whole contact, as the page ContactUpdate of 2026-08-30 lists it. */
void AppEvents::writeContactFields(JsonWriter &json, const Contact &contact)
{
    json.field("locationId", contact.locationId).field("id", contact.id).fieldIfAny("name", contact.fullName());
    json.fieldIfAny("firstName", contact.firstName).fieldIfAny("lastName", contact.lastName);
    json.fieldIfAny("email", contact.email).fieldIfAny("phone", contact.phone);
    json.fieldIfAny("phoneLabel", contact.phone.empty() ? std::string_view() : "Mobile").field("tags", contact.tags);
    for (const char *name : {"address1", "city", "state", "country", "postalCode", "companyName", "website", "source",
                             "assignedTo", "dateOfBirth"})
        json.fieldIfAny(name, contact.extraField(name));
    json.field("dnd", contact.dnd).field("dateAdded", isoTime(contact.dateAdded));
    json.key("customFields").raw(contact.customFieldsJson.empty() ? "[]" : contact.customFieldsJson);
}

void AppEvents::sendContact(std::string_view type, const Contact &contact)
{
    for (const App &app : m_state.apps()) {
        if (!listens(app, contact.locationId, "contacts.readonly"))
            continue;
        JsonWriter json = beginEvent(app, type);
        writeContactFields(json, contact);
        send(app, type, json, {contact.locationId, contact.id});
    }
}

} // namespace Linesman::Emulator
