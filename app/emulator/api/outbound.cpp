// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/engine.h"

// What kinds of provider mean for a message.
namespace Linesman::Emulator {

// How a message of each kind is listed. Numbers: public notes on the order of the enum in conversations.json.
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

void completeEmail(Engine &engine, Message &message, const Contact &contact, const std::string &replyTo)
{
    message.emailMessageId = engine.ids.next();
    const Message *parent = replyTo.empty() ? nullptr : engine.state.messageByEmail(replyTo);
    if (!parent && !replyTo.empty())
        parent = engine.state.message(replyTo);
    if (parent && (parent->contactId != contact.id || !parent->isEmail()))
        parent = nullptr; // a thread is one contact's
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

} // namespace Linesman::Emulator
