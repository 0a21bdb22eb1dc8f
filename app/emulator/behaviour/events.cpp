// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/engine.h"

#include <algorithm>

// Events for the app's webhook URL. Field lists: AppInstall.md, AppUninstall.md, InboundMessage.md, OutboundMessage.md
// and ConversationUnreadWebhook.md of github.com/GoHighLevel/highlevel-api-docs, 2026-06-19.
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

void send(Engine &engine, const App &app, const char *event, std::string body, const std::string &locationId,
          const std::string &contactId = {}, const std::string &conversationId = {}, const std::string &messageId = {})
{
    Delivery delivery;
    delivery.url = app.eventsUrl;
    delivery.event = event;
    delivery.body = std::move(body);
    delivery.locationId = locationId;
    delivery.contactId = contactId;
    delivery.conversationId = conversationId;
    delivery.messageId = messageId;
    delivery.legacyHeader = engine.profile.is("legacySignature", "yes");
    delivery.legacyIsEd25519 = engine.profile.is("C3", "ed25519");
    engine.hooks.deliver(std::move(delivery));
}

JsonWriter begun(Engine &engine, const App &app, std::string_view type)
{
    JsonWriter json;
    json.beginObject().field("type", type).field("appId", app.id).field("versionId", app.versionId);
    Q_UNUSED(engine);
    return json;
}

std::string ended(Engine &engine, JsonWriter &json)
{
    json.field("timestamp", isoTime(engine.now())).field("webhookId", engine.ids.nextUuid()).endObject();
    return json.take();
}

bool hasScope(const App &app, std::string_view scope)
{
    return std::find(app.scopes.begin(), app.scopes.end(), scope) != app.scopes.end();
}
} // namespace

void Engine::sendInstall(const App &app, std::string_view locationId, std::string_view userId, InstallEvent event)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json = begun(*this, app, "INSTALL");
    json.field("installType", locationId.empty() ? "Company" : "Location");
    json.fieldIfAny("locationId", locationId);
    if (event == InstallEvent::Whole)
        json.field("companyId", state.company.id).fieldIfAny("userId", userId);
    json.field("companyName", state.company.name).field("isWhitelabelCompany", false);
    json.key("whitelabelDetails").beginObject().endObject().field("planId", app.planId);
    json.key("trial").beginObject().field("onTrial", false).endObject();
    send(*this, app, "INSTALL", ended(*this, json), std::string(locationId));
}

void Engine::sendUninstall(const App &app, std::string_view locationId)
{
    if (app.eventsUrl.empty())
        return;
    JsonWriter json;
    json.beginObject().field("type", "UNINSTALL").field("appId", app.id);
    if (locationId.empty())
        json.field("companyId", state.company.id);
    else
        json.field("locationId", locationId);
    send(*this, app, "UNINSTALL", ended(*this, json), std::string(locationId));
}

void Engine::sendMessageEvent(const Message &message)
{
    const char *event = message.inbound ? "InboundMessage" : "OutboundMessage";
    for (const App &app : state.apps) {
        if (app.eventsUrl.empty() || !app.installIn(message.locationId) ||
            !hasScope(app, "conversations/message.readonly"))
            continue;
        JsonWriter json = begun(*this, app, event);
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
        send(*this, app, event, ended(*this, json), message.locationId, message.contactId, message.conversationId,
             message.id);
    }
}

void Engine::sendUnreadEvent(const Conversation &conversation)
{
    for (const App &app : state.apps) {
        if (app.eventsUrl.empty() || !app.installIn(conversation.locationId) ||
            !hasScope(app, "conversations.readonly"))
            continue;
        JsonWriter json = begun(*this, app, "ConversationUnreadUpdate");
        json.field("locationId", conversation.locationId).field("id", conversation.id);
        json.field("contactId", conversation.contactId).field("unreadCount", conversation.unreadCount);
        json.field("inbox", true).field("starred", conversation.starred).field("deleted", conversation.deleted);
        send(*this, app, "ConversationUnreadUpdate", ended(*this, json), conversation.locationId,
             conversation.contactId, conversation.id);
    }
}

void Engine::sendContactEvent(std::string_view type, const Contact &contact)
{
    for (const App &app : state.apps) {
        if (app.eventsUrl.empty() || !app.installIn(contact.locationId) || !hasScope(app, "contacts.readonly"))
            continue;
        JsonWriter json = begun(*this, app, type);
        json.field("locationId", contact.locationId).field("id", contact.id).fieldIfAny("name", contact.fullName());
        json.fieldIfAny("firstName", contact.firstName).fieldIfAny("lastName", contact.lastName);
        json.fieldIfAny("email", contact.email).fieldIfAny("phone", contact.phone).field("tags", contact.tags);
        json.field("dnd", contact.dnd).field("dateAdded", isoTime(contact.dateAdded));
        send(*this, app, std::string(type).c_str(), ended(*this, json), contact.locationId, contact.id);
    }
}

void Engine::install(App &app, const std::string &locationId, const std::string &userId, InstallEvent event)
{
    if (!app.installIn(locationId))
        app.installs.push_back({locationId, userId, now()});
    sendInstall(app, locationId, userId, event); // also when it was there already: every consent sends it
}

void Engine::uninstall(App &app, const std::string &locationId)
{
    if (locationId.empty()) {
        app.installs.clear();
        tokens.revoke({app.id, {}, {}});
    } else {
        std::erase_if(app.installs, [&](const Install &install) { return install.locationId == locationId; });
        tokens.revoke({app.id, locationId, {}});
    }
    const auto isOurs = [&](const std::string &providerId) {
        const Provider *provider = state.provider(providerId);
        return provider && provider->appId == app.id;
    };
    for (Location &location : state.locations) {
        if (!locationId.empty() && location.id != locationId)
            continue;
        if (isOurs(location.selectedSms))
            location.selectedSms.clear();
        if (isOurs(location.selectedEmail))
            location.selectedEmail.clear();
    }
    sendUninstall(app, locationId);
}

} // namespace Linesman::Emulator
