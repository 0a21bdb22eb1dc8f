// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/behaviour/profile.h"
#include "app/emulator/behaviour/webhookqueue.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/state.h"

#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*!
    Events for an app's webhook URL; an app without one gets none. Field lists: AppInstall.md, AppUninstall.md,
    InboundMessage.md, OutboundMessage.md and ConversationUnreadWebhook.md of github.com/GoHighLevel/highlevel-api-docs,
    2026-06-19.
*/
class AppEvents
{
public:
    AppEvents(const State &state, const Clock &clock, Ids &ids, const Profile &profile, WebhookQueue &queue);

    /*! Sparse: without companyId and userId, as reported of installs in locations made later (api-docs #130). */
    enum class InstallDetail { Whole, Sparse };
    void sendInstall(const App &app, std::string_view locationId, std::string_view userId, InstallDetail detail);
    void sendCompanyInstall(const App &app, std::string_view userId);
    void sendUninstall(const App &app, std::string_view locationId);
    void sendCompanyUninstall(const App &app);

    void sendUpdate(const App &app, std::string_view locationId, std::string_view previousVersionId);
    /*! \a previous and \a status: COMPLETE, FAILED or PENDING. */
    void sendPaymentStatus(const App &app, std::string_view locationId, std::string_view previous,
                           std::string_view status);
    /*! A live chat that was merged into \a conversation. */
    void sendConversationUpdate(const App &app, const Conversation &conversation, std::string_view oldId);

    // To each app that is installed in the location and has the scope for it.
    void sendMessage(const Message &message);
    void sendUnread(const Conversation &conversation);
    /*! \a type: ContactCreate, ContactUpdate, ContactDelete, ContactDndUpdate or ContactTagUpdate. */
    void sendContact(std::string_view type, const Contact &contact);

private:
    /*! The things that an event is about. */
    struct Subject {
        std::string locationId{};
        std::string contactId{};
        std::string conversationId{};
        std::string messageId{};
    };
    static void writeContactFields(JsonWriter &json, const Contact &contact);
    bool listens(const App &app, std::string_view locationId, std::string_view scope) const;
    void installEvent(const App &app, std::string_view locationId, std::string_view userId, InstallDetail detail);
    /*! Ends \a json, an event's object, and sends it. */
    void send(const App &app, std::string_view event, JsonWriter &json, Subject subject);

    const State &m_state;
    const Clock &m_clock;
    Ids &m_ids;
    const Profile &m_profile;
    WebhookQueue &m_queue;
};

} // namespace Linesman::Emulator
