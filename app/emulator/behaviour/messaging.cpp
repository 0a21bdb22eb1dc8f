// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/messaging.h"

#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/state/json.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace Linesman::Emulator {

// Numbers: public notes on the order of the enum in conversations.json.
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
    if (wireType == "InternalComment")
        return {35, "TYPE_INTERNAL_COMMENT"};
    return wireType == "Email" ? TypeOfMessage{3, "TYPE_EMAIL"} : TypeOfMessage{2, "TYPE_SMS"};
}

Messaging::Messaging(const Parts &parts, std::function<void()> changed)
    : m_parts(parts)
    , m_changed(std::move(changed))
{
}

Conversation &Messaging::conversationFor(const Contact &contact)
{
    if (Conversation *existing = m_parts.state.conversationOf(contact.id))
        return *existing;
    Conversation made;
    made.id = m_parts.ids.next();
    made.locationId = contact.locationId;
    made.contactId = contact.id;
    made.assignedTo = std::string(contact.extraField("assignedTo"));
    made.dateAdded = made.dateUpdated = made.lastMessageDate = now();
    return m_parts.state.addConversation(std::move(made));
}

bool Messaging::takes(Kind kind, std::string_view type) const
{
    switch (kind) {
    case Kind::SmsDefault:
        return type == "SMS";
    case Kind::SmsChannel:
        return (type == "SMS" || type == "Custom") &&
               (m_parts.profile.is("C1", "both") || m_parts.profile.is("C1", type));
    case Kind::EmailDefault:
        return type == "Email";
    case Kind::EmailChannel:
        return type == "Custom";
    case Kind::Call:
        return type == "Call";
    }
    return false;
}

Provider *Messaging::providerInForce(const Location &location, std::string_view type)
{
    if (type == "SMS")
        return m_parts.state.provider(location.selectedSms);
    if (type == "Email")
        return m_parts.state.provider(location.selectedEmail);
    return nullptr;
}

void Messaging::completeEmail(Message &message, const Contact &contact, const std::string &replyTo)
{
    message.emailMessageId = m_parts.ids.next();
    const Message *parent = replyTo.empty() ? nullptr : m_parts.state.messageByEmail(replyTo);
    if (!parent && !replyTo.empty())
        parent = m_parts.state.message(replyTo);
    if (parent && (parent->contactId != contact.id || !parent->isEmail()))
        parent = nullptr; // a thread is one contact's
    message.threadId = parent ? parent->threadId : message.emailMessageId;
    const Location *location = m_parts.state.location(contact.locationId);
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

void Messaging::prepareOutbound(Message &message, const Contact &contact, const Provider *provider,
                                std::string_view type, const std::string &replyTo)
{
    const TypeOfMessage listed = typeFor(provider, type);
    message.type = listed.number;
    message.messageType = listed.name;
    message.inbound = false;
    message.locationId = contact.locationId;
    message.contactId = contact.id;
    message.providerId = provider ? provider->id : std::string();
    Conversation &thread = conversationFor(contact);
    message.conversationId = thread.id;
    const bool email = type == "Email" || (provider && provider->kind == Kind::EmailChannel);
    if (email)
        completeEmail(message, contact, replyTo);
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

/*! The numbers of a text's two sides, as lists and events name them. */
void Messaging::nameParties(Message &message) const
{
    if (message.isEmail() || message.call || std::string_view(message.messageType) == "TYPE_INTERNAL_COMMENT")
        return;
    const Contact *contact = m_parts.state.contact(message.contactId);
    const Location *location = m_parts.state.location(message.locationId);
    const std::string theirs = contact ? contact->phone : std::string();
    const std::string ours = location ? location->phone : std::string();
    message.fromNumber = message.inbound ? theirs : ours;
    message.toNumber = message.inbound ? ours : theirs;
}

Message &Messaging::store(Message message)
{
    message.id = m_parts.ids.next();
    nameParties(message);
    message.dateUpdated = now();
    if (message.dateAdded == 0)
        message.dateAdded = now();
    message.linkedAt = now() + m_parts.settings.raceWindow;
    message.statusHistory.push_back({message.status, now(), "emulator"});
    Message &stored = m_parts.state.addMessage(std::move(message));
    if (stored.inbound) {
        if (Conversation *thread = m_parts.state.conversation(stored.conversationId)) {
            ++thread->unreadCount;
            m_parts.events.sendUnread(*thread);
        }
    }
    m_parts.events.sendMessage(stored);
    m_changed();
    return stored;
}

void Messaging::setStatus(Message &message, std::string status, std::string by)
{
    message.status = std::move(status);
    message.dateUpdated = now();
    message.statusHistory.push_back({message.status, now(), std::move(by)});
    m_changed();
}

std::string Messaging::payload(const Message &message, const Provider &provider, bool otherType)
{
    // Fields and their order: page ProviderOutboundMessage, 2026-08-30. Its text adds timestamp and webhookId "when
    // present". Observed: a public bridge of 2025-07-22 that refuses others (green-api, ghl-webhook.dto.ts).
    const bool email = provider.kind == Kind::EmailDefault || provider.kind == Kind::EmailChannel;
    const bool channel = !isDefaultKind(provider.kind);
    const char *type = email ? "Email" : "SMS";
    if (channel && m_parts.profile.is("C10", "Custom") != otherType)
        type = "Custom";
    JsonWriter json;
    json.beginObject().field("contactId", message.contactId).field("locationId", message.locationId);
    json.field("messageId", message.id);
    if (email)
        json.field("emailMessageId", message.emailMessageId);
    json.field("type", type);
    if (email) {
        json.field("emailTo", message.emailTo).field("emailFrom", message.emailFrom);
        json.field("subject", message.subject);
        if (channel && !message.body.empty())
            json.field("message", message.body);
        json.field("html", message.html);
    } else {
        if (const Contact *contact = m_parts.state.contact(message.contactId))
            json.fieldIfAny("phone", contact->phone);
        json.field("message", message.body);
    }
    json.field("attachments", message.attachments);
    json.fieldIfAny("replyToAltId", message.replyToAltId);
    if (message.source != "workflow")
        json.fieldIfAny("userId", message.userId);
    if (m_parts.profile.is("C19", "observed")) {
        json.field("conversationProviderId", provider.id).field("conversationId", message.conversationId);
        json.field("customUserId", ""); // a string in every delivery; what it holds is not known
    } else if (m_parts.profile.is("C19", "timestamped")) {
        json.field("timestamp", isoTime(now())).field("webhookId", m_parts.ids.nextUuid());
    }
    return json.endObject().take();
}

bool Messaging::provoke(const TestValue &value, Message &message)
{
    switch (value.effect) {
    case TestValueEffect::Delivered:
        setStatus(message, "delivered", "magic");
        return true;
    case TestValueEffect::Read:
        setStatus(message, "read", "magic");
        return true;
    case TestValueEffect::Failed:
        message.error = StatusError{value.code, "saas", value.message};
        setStatus(message, "failed", "magic");
        return true;
    case TestValueEffect::NeverDelivered:
        return true;
    case TestValueEffect::Race:
        message.linkedAt = std::max(message.linkedAt, now() + 5'000);
        return false;
    case TestValueEffect::RaceForEver:
        message.linkedAt = INT64_MAX;
        return false;
    default:
        return false;
    }
}

/*! Makes \a delivery, which is as usual so far, what \a options ask for. */
void Messaging::apply(const DeliveryOptions &options, Delivery &delivery) const
{
    if (options.withAppId)
        delivery.body.insert(1, "\"appId\":\"" + m_parts.state.ownApp().id + "\",");
    delivery.body = inForm(delivery.body, options.form);
    delivery.timeout = options.timeout;
    delivery.atOnce = options.atOnce;
    delivery.once = options.once;
    switch (options.signing) {
    case DeliverySigning::Usual:
        break;
    case DeliverySigning::None:
        delivery.signing = Signing::None;
        break;
    case DeliverySigning::Wrong:
        delivery.signing = Signing::Wrong;
        break;
    case DeliverySigning::Retired:
        delivery.signing = Signing::Retired;
        break;
    case DeliverySigning::ChangedByte:
        delivery.signedBody = delivery.body;
        delivery.body = withChangedByte(delivery.body);
        break;
    }
}

std::vector<std::string> Messaging::deliver(Message &message, const DeliveryOptions &options)
{
    const Provider *provider = m_parts.state.provider(message.providerId);
    const Contact *contact = m_parts.state.contact(message.contactId);
    if (!contact || (provider && provider->kind == Kind::Call))
        return {};
    const TestValue *value = testValueFor(m_parts.settings, contact, &message);
    if (value && provoke(*value, message))
        return {};
    if (!provider) {
        setStatus(message, "delivered", "emulator"); // HighLevel's own channel: it sends and reports by itself
        return {};
    }
    Delivery delivery;
    delivery.url = options.url.empty() ? provider->deliveryUrl : options.url;
    if (delivery.url.empty())
        return {};
    if (options.raceWindow)
        message.linkedAt = now() + *options.raceWindow;
    delivery.event = "ProviderOutboundMessage";
    delivery.body = payload(message, *provider, options.otherType);
    delivery.messageId = message.id;
    delivery.conversationId = message.conversationId;
    delivery.contactId = message.contactId;
    delivery.locationId = message.locationId;
    delivery.legacyIsEd25519 = m_parts.profile.is("C3", "ed25519");
    const TestValueEffect effect = value ? value->effect : TestValueEffect::None;
    const bool unsignedByProfile =
        m_parts.profile.is("C2", "unsigned") && m_parts.queue.signing() == SigningChoice::Profile;
    if (unsignedByProfile || effect == TestValueEffect::Unsigned)
        delivery.signing = Signing::None;
    else if (effect == TestValueEffect::WrongSignature)
        delivery.signing = Signing::Wrong;
    apply(options, delivery);
    std::vector<std::string> made;
    for (int copy = 0; copy < options.copies + (effect == TestValueEffect::Twice); ++copy)
        made.push_back(m_parts.queue.deliver(delivery));
    if (options.holdCalls > 0)
        m_parts.holds.add(message.contactId, made.front(), options.holdCalls);
    message.deliveries.insert(message.deliveries.end(), made.begin(), made.end());
    return made;
}

void Messaging::releaseScheduled()
{
    for (const Message &candidate : m_parts.state.messages()) {
        if (candidate.status != "scheduled" || candidate.scheduledAt > now())
            continue;
        Message &message = *m_parts.state.message(candidate.id);
        message.linkedAt = now() + m_parts.settings.raceWindow;
        setStatus(message, "pending", "emulator");
        deliver(message);
    }
}

} // namespace Linesman::Emulator
