// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/behaviour/appevents.h"
#include "app/emulator/behaviour/callholds.h"
#include "app/emulator/behaviour/deliveryoptions.h"
#include "app/emulator/behaviour/profile.h"
#include "app/emulator/behaviour/settings.h"
#include "app/emulator/behaviour/webhookqueue.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/state.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

struct TestValue;

struct TypeOfMessage {
    int number;
    const char *name;
};
/*! The listed type of a message that came through \a provider or, without one, as \a wireType. */
TypeOfMessage typeFor(const Provider *provider, std::string_view wireType);

/*! Makes conversations and messages, and sends them through their provider. */
class Messaging
{
public:
    /*! The parts that it works on. They outlive it. */
    struct Parts {
        State &state;
        const Clock &clock;
        Ids &ids;
        const Profile &profile;
        const Settings &settings;
        WebhookQueue &queue;
        AppEvents &events;
        CallHolds &holds;
    };
    /*! \a changed is called after a message came or got another status. */
    Messaging(const Parts &parts, std::function<void()> changed);

    /*! The contact's conversation; created if there is none. */
    Conversation &conversationFor(const Contact &contact);
    /*! True if a provider of \a kind takes wire type \a type. For an extra SMS channel the profile decides. */
    bool takes(Kind kind, std::string_view type) const;
    /*! The provider that replaces HighLevel's own on "SMS" or "Email"; null without one. */
    Provider *providerInForce(const Location &location, std::string_view type);

    /*! Fills in everything but the content of an outbound message: location, provider, thread, addresses, reply. */
    void prepareOutbound(Message &message, const Contact &contact, const Provider *provider, std::string_view type,
                         const std::string &replyTo);
    /*! Fills in an e-mail's addresses and thread; \a replyTo is an emailMessageId, a message id or empty. */
    void completeEmail(Message &message, const Contact &contact, const std::string &replyTo);

    Message &store(Message message);
    void setStatus(Message &message, std::string status, std::string by);
    /*! Sends the webhook for an outbound message through its provider, if that has a URL. The delivery's ids. */
    std::vector<std::string> deliver(Message &message, const DeliveryOptions &options = {});
    void releaseScheduled(); //!< sends the messages whose time has come

private:
    Millis now() const { return m_parts.clock.sinceEpoch().count(); }
    /*! \a otherType: see DeliveryOptions. */
    std::string payload(const Message &message, const Provider &provider, bool otherType);
    /*! Applies the test value \a value to \a message; true if no webhook must be sent. */
    bool provoke(const TestValue &value, Message &message);
    void nameParties(Message &message) const;
    void apply(const DeliveryOptions &options, Delivery &delivery) const;

    Parts m_parts;
    std::function<void()> m_changed;
};

} // namespace Linesman::Emulator
