// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

Conversation &Engine::conversationFor(const Contact &contact)
{
    if (Conversation *existing = state.conversationOf(contact.id))
        return *existing;
    Conversation made;
    made.id = ids.next();
    made.locationId = contact.locationId;
    made.contactId = contact.id;
    made.assignedTo = std::string(contact.extraField("assignedTo"));
    made.dateAdded = made.dateUpdated = made.lastMessageDate = now();
    return state.addConversation(std::move(made));
}

Message &Engine::store(Message message)
{
    message.id = ids.next();
    message.dateUpdated = now();
    if (message.dateAdded == 0)
        message.dateAdded = now();
    message.linkedAt = now() + raceWindow;
    message.statusHistory.push_back({message.status, now(), "emulator"});
    Message &stored = state.addMessage(std::move(message));
    if (stored.inbound) {
        if (Conversation *thread = state.conversation(stored.conversationId)) {
            ++thread->unreadCount;
            sendUnreadEvent(*thread);
        }
    }
    sendMessageEvent(stored);
    if (messagesChanged)
        messagesChanged();
    return stored;
}

void Engine::setStatus(Message &message, std::string status, std::string by)
{
    message.status = std::move(status);
    message.dateUpdated = now();
    message.statusHistory.push_back({message.status, now(), std::move(by)});
    if (messagesChanged)
        messagesChanged();
}

Provider *Engine::providerInForce(const Location &location, std::string_view type)
{
    if (type == "SMS")
        return state.provider(location.selectedSms);
    if (type == "Email")
        return state.provider(location.selectedEmail);
    return nullptr;
}

std::string Engine::outboundPayload(const Message &message, const Provider &provider) const
{
    // Fields and their order: ProviderOutboundMessage.md of 2026-06-19; conversationProviderId as seen since.
    const bool email = provider.kind == Kind::EmailDefault || provider.kind == Kind::EmailChannel;
    const bool channel = !isDefaultKind(provider.kind);
    const char *type = email ? "Email" : "SMS";
    if (channel && profile.is("C10", "Custom"))
        type = "Custom";
    JsonWriter json;
    json.beginObject().field("contactId", message.contactId).field("locationId", message.locationId);
    json.field("messageId", message.id);
    if (email)
        json.field("emailMessageId", message.emailMessageId);
    json.field("type", type);
    const Contact *contact = const_cast<State &>(state).contact(message.contactId);
    if (email) {
        json.field("emailTo", message.emailTo).field("emailFrom", message.emailFrom);
        json.field("subject", message.subject);
        if (channel && !message.body.empty())
            json.field("message", message.body);
        json.field("html", message.html);
    } else {
        if (contact)
            json.fieldIfAny("phone", contact->phone);
        json.field("message", message.body);
    }
    json.field("attachments", message.attachments);
    json.fieldIfAny("replyToAltId", message.replyToAltId);
    if (channel || profile.name() != "documented")
        json.field("conversationProviderId", provider.id);
    if (message.source != "workflow")
        json.fieldIfAny("userId", message.userId);
    return json.endObject().take();
}

std::vector<std::string> Engine::deliverMessage(Message &message)
{
    const Provider *provider = state.provider(message.providerId);
    const Contact *contact = state.contact(message.contactId);
    if (!contact || (provider && provider->kind == Kind::Call))
        return {};
    const MagicOutcome *row = magicFor(*this, contact, &message);
    const Magic magic = row ? row->magic : Magic::None;
    switch (magic) {
    case Magic::Delivered:
        setStatus(message, "delivered", "magic");
        return {};
    case Magic::Read:
        setStatus(message, "read", "magic");
        return {};
    case Magic::Failed:
        message.error = StatusError{row->code, "saas", row->message};
        setStatus(message, "failed", "magic");
        return {};
    case Magic::NeverDelivered:
        return {};
    case Magic::Race:
        message.linkedAt = std::max(message.linkedAt, now() + 5'000);
        break;
    case Magic::RaceForEver:
        message.linkedAt = INT64_MAX;
        break;
    default:
        break;
    }
    if (!provider) {
        setStatus(message, "delivered", "emulator"); // HighLevel's own channel: it sends and reports by itself
        return {};
    }
    if (provider->deliveryUrl.empty())
        return {};
    Delivery delivery;
    delivery.url = provider->deliveryUrl;
    delivery.event = "ProviderOutboundMessage";
    delivery.body = outboundPayload(message, *provider);
    delivery.messageId = message.id;
    delivery.conversationId = message.conversationId;
    delivery.contactId = message.contactId;
    delivery.locationId = message.locationId;
    delivery.legacyHeader = profile.is("legacySignature", "yes");
    delivery.legacyIsEd25519 = profile.is("C3", "ed25519");
    if ((profile.is("C2", "unsigned") && hooks.signing() == Hooks::SigningChoice::Profile) || magic == Magic::Unsigned)
        delivery.signing = Signing::None;
    else if (magic == Magic::WrongSignature)
        delivery.signing = Signing::Wrong;
    std::vector<std::string> made{hooks.deliver(delivery)};
    if (magic == Magic::Twice)
        made.push_back(hooks.deliver(delivery));
    message.deliveries.insert(message.deliveries.end(), made.begin(), made.end());
    return made;
}

void Engine::releaseScheduled()
{
    for (const Message &candidate : state.messages()) {
        if (candidate.status != "scheduled" || candidate.scheduledAt > now())
            continue;
        Message &message = *state.message(candidate.id);
        message.linkedAt = now() + raceWindow;
        setStatus(message, "pending", "emulator");
        deliverMessage(message);
    }
}

} // namespace Linesman::Emulator
