// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/state.h"

#include "app/emulator/state/phone.h"
#include "app/emulator/state/text.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
template <typename Map, typename Key>
auto *found(Map &map, const Key &key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : it->second;
}

std::size_t placeHash(std::string_view locationId, std::string_view rest)
{
    const std::hash<std::string_view> hash;
    return hash(locationId) * 31 + hash(rest);
}

template <typename Map>
void eraseOne(Map &map, std::size_t key, const Contact *contact)
{
    const auto [first, last] = map.equal_range(key);
    for (auto it = first; it != last; ++it) {
        if (it->second == contact) {
            map.erase(it);
            return;
        }
    }
}

/*! The one made first that \a fits, so that a later duplicate changes nothing. */
template <typename Map, typename Fits>
Contact *firstOf(Map &map, std::size_t key, Fits fits)
{
    Contact *first = nullptr;
    const auto [begin, end] = map.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        if (fits(*it->second) && (!first || it->second->serial < first->serial))
            first = it->second;
    }
    return first;
}
} // namespace

State::State(const State &other)
    : m_company(other.m_company)
    , m_locations(other.m_locations)
    , m_users(other.m_users)
    , m_apps(other.m_apps)
    , m_providers(other.m_providers)
    , m_privateTokens(other.m_privateTokens)
    , m_privateScopes(other.m_privateScopes)
    , m_records(other.m_records)
    , m_uploads(other.m_uploads)
    , m_contacts(other.m_contacts)
    , m_conversations(other.m_conversations)
    , m_messages(other.m_messages)
{
    rebuild();
}

State &State::operator=(const State &other)
{
    if (this != &other)
        *this = State(other);
    return *this;
}

void State::rebuild()
{
    for (Location &location : m_locations)
        location.contacts.clear();
    for (Contact &contact : m_contacts) {
        if (contact.deleted)
            continue;
        m_contactById.emplace(contact.id, &contact);
        index(contact);
        if (Location *place = location(contact.locationId))
            place->contacts.push_back(&contact);
    }
    for (Conversation &conversation : m_conversations) {
        conversation.messages.clear();
        if (conversation.deleted)
            continue;
        m_conversationById.emplace(conversation.id, &conversation);
        m_conversationByContact.emplace(conversation.contactId, &conversation);
    }
    for (Message &message : m_messages) {
        m_messageById.emplace(message.id, &message);
        if (message.isEmail())
            m_messageByEmail.emplace(message.emailMessageId, &message);
        if (Conversation *thread = conversation(message.conversationId))
            thread->messages.push_back(&message);
    }
    for (Conversation &conversation : m_conversations) {
        std::stable_sort(conversation.messages.begin(), conversation.messages.end(),
                         [](const Message *a, const Message *b) { return a->dateAdded < b->dateAdded; });
    }
}

App *State::appByClient(std::string_view clientId)
{
    const auto it =
        std::find_if(m_apps.begin(), m_apps.end(), [&](const App &app) { return app.clientId == clientId; });
    return it == m_apps.end() ? nullptr : &*it;
}

Contact &State::addContact(Contact contact)
{
    Contact &added = m_contacts.emplace_back(std::move(contact));
    added.serial = std::uint32_t(m_contacts.size());
    m_contactById.emplace(added.id, &added);
    index(added);
    if (Location *place = location(added.locationId))
        place->contacts.push_back(&added);
    return added;
}

Contact *State::contact(std::string_view id)
{
    return found(m_contactById, id);
}

const Contact *State::contact(std::string_view id) const
{
    return found(m_contactById, id);
}

void State::removeContact(std::string_view id)
{
    Contact *contact = this->contact(id);
    if (!contact)
        return;
    unindex(*contact);
    m_contactById.erase(contact->id);
    if (Location *place = location(contact->locationId))
        std::erase(place->contacts, contact);
    contact->deleted = true;
    if (const Conversation *thread = conversationOf(contact->id))
        removeConversation(thread->id);
}

void State::index(Contact &contact)
{
    const std::string digits = digitsOf(contact.phone);
    const std::string email = lowered(contact.email);
    m_textIndex[contact.locationId].add(contact, lowered(contact.fullName()) + '\n' + email + '\n' + contact.phone +
                                                     '\n' + digits);
    if (!digits.empty())
        m_contactByPhone.emplace(placeHash(contact.locationId, digits), &contact);
    if (!email.empty())
        m_contactByEmail.emplace(placeHash(contact.locationId, email), &contact);
    for (const std::string &other : contact.additionalEmails)
        m_contactByEmail.emplace(placeHash(contact.locationId, lowered(other)), &contact);
}

void State::unindex(const Contact &contact)
{
    if (TextIndex *texts = textIndex(contact.locationId))
        texts->remove(contact);
    eraseOne(m_contactByPhone, placeHash(contact.locationId, digitsOf(contact.phone)), &contact);
    eraseOne(m_contactByEmail, placeHash(contact.locationId, lowered(contact.email)), &contact);
    for (const std::string &other : contact.additionalEmails)
        eraseOne(m_contactByEmail, placeHash(contact.locationId, lowered(other)), &contact);
}

TextIndex *State::textIndex(std::string_view locationId)
{
    const auto found = m_textIndex.find(std::string(locationId));
    return found == m_textIndex.end() ? nullptr : &found->second;
}

Contact *State::contactByDigits(std::string_view locationId, std::string_view digits)
{
    if (digits.empty())
        return nullptr;
    return firstOf(m_contactByPhone, placeHash(locationId, digits), [&](const Contact &contact) {
        return contact.locationId == locationId && digitsOf(contact.phone) == digits;
    });
}

Contact *State::contactByPhone(std::string_view locationId, std::string_view phone)
{
    // Most ask for a number as it is kept; reading another form of it is a thousand times dearer than looking it up.
    const std::string digits = digitsOf(phone);
    if (Contact *found = contactByDigits(locationId, digits))
        return found;
    const std::string normal = digitsOf(normalizedPhone(phone));
    return normal == digits ? nullptr : contactByDigits(locationId, normal);
}

Contact *State::contactByEmail(std::string_view locationId, std::string_view email)
{
    if (email.empty())
        return nullptr;
    const std::string wanted = lowered(email);
    return firstOf(m_contactByEmail, placeHash(locationId, wanted), [&](const Contact &contact) {
        return contact.locationId == locationId && (lowered(contact.email) == wanted || contact.hasAlso(wanted));
    });
}

Conversation &State::addConversation(Conversation conversation)
{
    Conversation &added = m_conversations.emplace_back(std::move(conversation));
    m_conversationById.emplace(added.id, &added);
    m_conversationByContact.emplace(added.contactId, &added);
    return added;
}

Conversation *State::conversation(std::string_view id)
{
    return found(m_conversationById, id);
}

Conversation *State::conversationOf(std::string_view contactId)
{
    return found(m_conversationByContact, contactId);
}

const Conversation *State::conversationOf(std::string_view contactId) const
{
    return found(m_conversationByContact, contactId);
}

void State::removeConversation(std::string_view id)
{
    Conversation *conversation = this->conversation(id);
    if (!conversation)
        return;
    m_conversationByContact.erase(conversation->contactId);
    m_conversationById.erase(conversation->id);
    conversation->deleted = true;
}

Message &State::addMessage(Message message)
{
    Message &added = m_messages.emplace_back(std::move(message));
    m_messageById.emplace(added.id, &added);
    if (added.isEmail())
        m_messageByEmail.emplace(added.emailMessageId, &added);
    if (Conversation *thread = conversation(added.conversationId)) {
        const auto at =
            std::upper_bound(thread->messages.begin(), thread->messages.end(), &added,
                             [](const Message *a, const Message *b) { return a->dateAdded < b->dateAdded; });
        thread->messages.insert(at, &added);
        thread->lastMessageDate = thread->messages.back()->dateAdded;
        thread->dateUpdated = added.dateUpdated;
    }
    return added;
}

Message *State::message(std::string_view id)
{
    return found(m_messageById, id);
}

Message *State::messageByEmail(std::string_view emailMessageId)
{
    return found(m_messageByEmail, emailMessageId);
}

} // namespace Linesman::Emulator
