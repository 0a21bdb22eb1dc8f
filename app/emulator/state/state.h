// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/app.h"
#include "app/emulator/state/contact.h"
#include "app/emulator/state/location.h"
#include "app/emulator/state/message.h"
#include "app/emulator/state/provider.h"
#include "app/emulator/state/record.h"
#include "app/emulator/state/table.h"
#include "app/emulator/state/textindex.h"
#include "app/emulator/state/uploads.h"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

/*! Everything, with its indexes. Copied for a snapshot. */
class State
{
public:
    State() = default;
    State(const State &other);
    State &operator=(const State &other);
    State(State &&) = default;
    State &operator=(State &&) = default;

    const Company &company() const { return m_company; }
    void setCompany(Company company) { m_company = std::move(company); }

    Table<Location> &locations() { return m_locations; }
    const Table<Location> &locations() const { return m_locations; }
    Location *location(std::string_view id) { return m_locations.find(id); }
    const Location *location(std::string_view id) const { return m_locations.find(id); }

    Table<User> &users() { return m_users; }
    const Table<User> &users() const { return m_users; }
    const User *user(std::string_view id) const { return m_users.find(id); }

    Table<App> &apps() { return m_apps; } //!< the first is the app under test
    const Table<App> &apps() const { return m_apps; }
    App *app(std::string_view id) { return m_apps.find(id); }
    const App *app(std::string_view id) const { return m_apps.find(id); }
    App *appByClient(std::string_view clientId);
    App &ownApp() { return m_apps.front(); } //!< the app under test
    const App &ownApp() const { return m_apps.front(); }

    Table<Provider> &providers() { return m_providers; }
    const Table<Provider> &providers() const { return m_providers; }
    Provider *provider(std::string_view id) { return m_providers.find(id); }
    const Provider *provider(std::string_view id) const { return m_providers.find(id); }

    /*! Private integration tokens, each with the id of its location. */
    std::map<std::string, std::string> &privateTokens() { return m_privateTokens; }
    const std::map<std::string, std::string> &privateTokens() const { return m_privateTokens; }
    const std::vector<std::string> &privateScopes() const { return m_privateScopes; } //!< what such a token allows
    void setPrivateScopes(std::vector<std::string> scopes) { m_privateScopes = std::move(scopes); }

    Table<Record> &records() { return m_records; }
    const Table<Record> &records() const { return m_records; }

    Uploads &uploads() { return m_uploads; }
    const Uploads &uploads() const { return m_uploads; }

    Contact &addContact(Contact contact);
    Contact *contact(std::string_view id);
    const Contact *contact(std::string_view id) const;
    void removeContact(std::string_view id);
    /*! Puts \a contact back into the indexes after its phone, e-mail or name changed; unindex() first. */
    void index(Contact &contact);
    void unindex(const Contact &contact);
    Contact *contactByPhone(std::string_view locationId, std::string_view phone); //!< compared by digits
    Contact *contactByEmail(std::string_view locationId, std::string_view email); //!< without case
    TextIndex *textIndex(std::string_view locationId);                 //!< null while the location has no contact
    const std::deque<Contact> &contacts() const { return m_contacts; } //!< deleted ones, too
    std::size_t contactCount() const { return m_contactById.size(); }

    Conversation &addConversation(Conversation conversation);
    Conversation *conversation(std::string_view id);
    Conversation *conversationOf(std::string_view contactId);
    const Conversation *conversationOf(std::string_view contactId) const;
    void removeConversation(std::string_view id);
    const std::deque<Conversation> &conversations() const { return m_conversations; }

    Message &addMessage(Message message); //!< into its conversation, by date
    Message *message(std::string_view id);
    Message *messageByEmail(std::string_view emailMessageId);
    const std::deque<Message> &messages() const { return m_messages; }

private:
    void rebuild();
    Contact *contactByDigits(std::string_view locationId, std::string_view digits);

    Company m_company;
    Table<Location> m_locations;
    Table<User> m_users;
    Table<App> m_apps;
    Table<Provider> m_providers;
    std::map<std::string, std::string> m_privateTokens;
    std::vector<std::string> m_privateScopes;
    Table<Record> m_records;
    Uploads m_uploads;
    std::deque<Contact> m_contacts;
    std::deque<Conversation> m_conversations;
    std::deque<Message> m_messages;
    std::unordered_map<std::string_view, Contact *> m_contactById;    // the keys live in the values
    std::unordered_multimap<std::size_t, Contact *> m_contactByPhone; // by a hash: the contact has the rest
    std::unordered_multimap<std::size_t, Contact *> m_contactByEmail;
    std::unordered_map<std::string, TextIndex> m_textIndex; // by location
    std::unordered_map<std::string_view, Conversation *> m_conversationById;
    std::unordered_map<std::string_view, Conversation *> m_conversationByContact;
    std::unordered_map<std::string_view, Message *> m_messageById;
    std::unordered_map<std::string_view, Message *> m_messageByEmail;
};

} // namespace Linesman::Emulator
