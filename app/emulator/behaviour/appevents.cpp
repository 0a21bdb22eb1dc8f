// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/appevents.h"

#include <algorithm>
#include <utility>

namespace Linesman::Emulator {

namespace {
std::string shortType(const Message &message)
{
    if (message.isCall())
        return "CALL";
    const std::string_view type(message.messageType);
    if (type == "TYPE_EMAIL")
        return "Email";
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
    delivery.legacyHeader = m_profile.is("legacySignature", "yes");
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
        } else if (message.isEmail()) {
            json.field("emailMessageId", message.emailMessageId).field("threadId", message.threadId);
            json.field("provider", message.providerId.empty() ? "mailgun" : "custom");
            json.field("subject", message.subject).field("from", message.emailFrom).field("to", message.emailTo);
            json.field("cc", message.emailCc).field("bcc", message.emailBcc);
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

void AppEvents::sendContact(std::string_view type, const Contact &contact)
{
    for (const App &app : m_state.apps()) {
        if (!listens(app, contact.locationId, "contacts.readonly"))
            continue;
        JsonWriter json = beginEvent(app, type);
        json.field("locationId", contact.locationId).field("id", contact.id).fieldIfAny("name", contact.fullName());
        json.fieldIfAny("firstName", contact.firstName).fieldIfAny("lastName", contact.lastName);
        json.fieldIfAny("email", contact.email).fieldIfAny("phone", contact.phone).field("tags", contact.tags);
        json.field("dnd", contact.dnd).field("dateAdded", isoTime(contact.dateAdded));
        send(app, type, json, {contact.locationId, contact.id});
    }
}

} // namespace Linesman::Emulator
