// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlsend.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
/*! What stops a provider of \a kind from being used by \a source; empty when nothing does. */
std::string refusedSource(Kind kind, const std::string &source)
{
    if (kind == Kind::Call)
        return "A Call provider only logs calls: HighLevel never sends it a message";
    if (source == "workflow" && !isDefaultKind(kind))
        return "Workflows use the default provider only: an extra channel needs a workflow action of the app";
    if (source == "bulk" && !isDefaultKind(kind))
        return "Bulk actions use the default provider only";
    return {};
}

/*! The provider that the body names by id or by kind. */
Provider *wantedProvider(Engine &engine, const std::string &id, const std::string &kindText,
                         const std::string &locationId)
{
    if (!id.empty())
        return engine.state.provider(id);
    const std::optional<Kind> kind = kindFromName(kindText);
    if (!kind)
        return nullptr;
    for (Provider &provider : engine.state.providers) {
        const App *app = engine.state.app(provider.appId);
        if (provider.kind == *kind && app && app->installIn(locationId))
            return &provider;
    }
    return nullptr;
}
} // namespace

Http::Response sendAsUser(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"kind", "providerId", "contactId", "message", "subject", "html", "attachments", "source", "userId"});
    const std::string kind = check.oneOf("kind", {"SmsDefault", "SmsChannel", "EmailDefault", "EmailChannel", "Call"},
                                         !member(call.body, "providerId"));
    const std::string providerId = check.text("providerId");
    const std::string contactId = check.needText("contactId");
    Message message;
    message.body = check.text("message");
    message.subject = check.text("subject");
    message.html = check.text("html");
    message.attachments = check.texts("attachments");
    std::string source = check.oneOf("source", {"app", "mobile", "workflow", "bulk"}, false);
    message.userId = check.text("userId");
    if (!check.ok())
        return invalid(call, check.messages());
    if (source.empty())
        source = "app";

    const Contact *contact = engine.state.contact(contactId);
    if (!contact)
        return problem(call, {404, "No contact has the id " + contactId});
    const Provider *provider = wantedProvider(engine, providerId, kind, contact->locationId);
    if (!provider)
        return problem(call, {404, providerId.empty() ? "No installed app has a provider of kind " + kind +
                                                            " in the contact's location"
                                                      : "No provider has the id " + providerId});
    if (!kind.empty() && kindName(provider->kind) != kind)
        return problem(call,
                       {400, "The provider " + provider->id + " is of kind " + std::string(kindName(provider->kind))});
    const App *app = engine.state.app(provider->appId);
    if (!app || !app->installIn(contact->locationId))
        return problem(call, {400, "The provider's app is not installed in the contact's location"});
    if (const std::string why = refusedSource(provider->kind, source); !why.empty())
        return problem(call, {400, why});
    const Location &location = *engine.state.location(contact->locationId);
    if ((provider->kind == Kind::SmsDefault && location.selectedSms != provider->id) ||
        (provider->kind == Kind::EmailDefault && location.selectedEmail != provider->id))
        return problem(call, {400, "Another provider is selected in the location: this one gets nothing"});
    const bool email = provider->kind == Kind::EmailDefault || provider->kind == Kind::EmailChannel;
    if (message.body.empty() && message.html.empty() && message.attachments.empty())
        return problem(call, {422, "There is no message or attachments for this message. Skip sending."});
    if (email && message.html.empty())
        message.html = "<p>" + message.body + "</p>"; // what the window's editor makes of plain text
    if (email && contact->email.empty())
        return problem(call, {400, "The contact has no email address"});
    if (provider->kind == Kind::SmsDefault && contact->phone.empty())
        return problem(call, {400, "The contact has no phone number"});
    if (doesNotWant(*contact, email ? "Email" : "SMS") || magicRefusesSend(engine, *contact, message, email))
        return problem(call, {400, "The contact does not want messages (DND)"});
    if (!message.userId.empty() && !engine.state.user(message.userId))
        return problem(call, {404, "No user has the id " + message.userId});
    if (message.userId.empty() && (source == "app" || source == "mobile"))
        message.userId = engine.state.users.front().id;

    message.source = source == "workflow" ? "workflow" : source == "bulk" ? "bulk_actions" : "app";
    message.status = "pending";
    const std::string type = provider->kind == Kind::SmsDefault     ? "SMS"
                             : provider->kind == Kind::EmailDefault ? "Email"
                                                                    : "Custom";
    prepareOutbound(engine, message, *contact, provider, type, {});
    Message &stored = engine.store(std::move(message));
    const std::vector<std::string> deliveries = engine.deliverMessage(stored);
    JsonWriter body;
    body.beginObject().field("messageId", stored.id).fieldIfAny("emailMessageId", stored.emailMessageId);
    body.field("conversationId", stored.conversationId).field("contactId", stored.contactId);
    body.field("locationId", stored.locationId).field("providerId", stored.providerId);
    body.field("deliveries", deliveries).endObject();
    return jsonAnswer(200, body.take());
}

} // namespace Linesman::Emulator
