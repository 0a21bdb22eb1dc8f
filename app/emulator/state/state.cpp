// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/state.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace Linesman::Emulator {

namespace {
template <typename Items, typename Text>
auto *findById(Items &items, const Text &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

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

std::string_view kindName(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return "SmsDefault";
    case Kind::SmsChannel:
        return "SmsChannel";
    case Kind::EmailDefault:
        return "EmailDefault";
    case Kind::EmailChannel:
        return "EmailChannel";
    case Kind::Call:
        return "Call";
    }
    return {};
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (const Kind kind : AllKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isDefaultKind(Kind kind)
{
    return kind == Kind::SmsDefault || kind == Kind::EmailDefault;
}

const Install *App::installIn(std::string_view locationId) const
{
    if (m_places.size() != installs.size()) {
        m_places.clear();
        for (std::size_t i = 0; i < installs.size(); ++i)
            m_places.emplace(installs[i].locationId, i);
    }
    const auto found = m_places.find(std::string(locationId));
    return found == m_places.end() ? nullptr : &installs[found->second];
}

std::string Contact::fullName() const
{
    if (firstName.empty() && lastName.empty())
        return name;
    if (firstName.empty() || lastName.empty())
        return firstName + lastName;
    return firstName + ' ' + lastName;
}

std::string_view Contact::extraField(std::string_view field) const
{
    for (const auto &[key, value] : extra) {
        if (key == field)
            return value;
    }
    return {};
}

void Contact::setExtraField(const char *field, std::string value)
{
    for (auto &[key, old] : extra) {
        if (std::string_view(key) == field) {
            old = std::move(value);
            return;
        }
    }
    extra.emplace_back(field, std::move(value));
}

State::State(const State &other)
    : company(other.company)
    , locations(other.locations)
    , users(other.users)
    , apps(other.apps)
    , providers(other.providers)
    , privateTokens(other.privateTokens)
    , privateScopes(other.privateScopes)
    , files(other.files)
    , pendingUploads(other.pendingUploads)
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
    for (Location &location : locations)
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

/*! By an index that is made anew when there are more: ten thousand are installed in one go. None is ever removed. */
const Location *State::placeOf(std::string_view id) const
{
    if (m_locationById.size() != locations.size()) {
        m_locationById.clear();
        for (const Location &location : locations)
            m_locationById.emplace(location.id, &location);
    }
    return found(m_locationById, id);
}

Location *State::location(std::string_view id)
{
    return const_cast<Location *>(placeOf(id)); // one of locations, which is not const here
}

const Location *State::location(std::string_view id) const
{
    return placeOf(id);
}

App *State::app(std::string_view id)
{
    return findById(apps, id);
}

const App *State::app(std::string_view id) const
{
    return findById(apps, id);
}

App *State::appByClient(std::string_view clientId)
{
    const auto it = std::find_if(apps.begin(), apps.end(), [&](const App &app) { return app.clientId == clientId; });
    return it == apps.end() ? nullptr : &*it;
}

Provider *State::provider(std::string_view id)
{
    return findById(providers, id);
}

const User *State::user(std::string_view id) const
{
    return findById(users, id);
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
}

void State::unindex(const Contact &contact)
{
    if (TextIndex *texts = textIndex(contact.locationId))
        texts->remove(contact);
    eraseOne(m_contactByPhone, placeHash(contact.locationId, digitsOf(contact.phone)), &contact);
    eraseOne(m_contactByEmail, placeHash(contact.locationId, lowered(contact.email)), &contact);
}

TextIndex *State::textIndex(std::string_view locationId)
{
    const auto found = m_textIndex.find(std::string(locationId));
    return found == m_textIndex.end() ? nullptr : &found->second;
}

Contact *State::contactByPhone(std::string_view locationId, std::string_view phone)
{
    const std::string digits = digitsOf(normalizedPhone(phone));
    if (digits.empty())
        return nullptr;
    return firstOf(m_contactByPhone, placeHash(locationId, digits), [&](const Contact &contact) {
        return contact.locationId == locationId && digitsOf(contact.phone) == digits;
    });
}

Contact *State::contactByEmail(std::string_view locationId, std::string_view email)
{
    if (email.empty())
        return nullptr;
    const std::string wanted = lowered(email);
    return firstOf(m_contactByEmail, placeHash(locationId, wanted), [&](const Contact &contact) {
        return contact.locationId == locationId && lowered(contact.email) == wanted;
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

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return result;
}

std::string normalizedPhone(std::string_view phone)
{
    const std::string digits = digitsOf(phone);
    if (digits.size() < 7 || digits.size() > 15)
        return std::string(phone);
    if (phone.find('+') != std::string_view::npos)
        return '+' + digits;
    if (digits.size() == 10)
        return "+1" + digits;
    return '+' + digits;
}

std::string isoTime(Millis moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(moment)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const Millis ofDay = (at - day).count();
    // By hand: every contact that is shown has two of these.
    std::string text = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](std::size_t place, std::size_t digits, Millis number) {
        for (; digits > 0; --digits, number /= 10)
            text[place + digits - 1] = char('0' + number % 10);
    };
    put(0, 4, std::clamp(int(date.year()), 0, 9999));
    put(5, 2, unsigned(date.month()));
    put(8, 2, unsigned(date.day()));
    put(11, 2, ofDay / 3'600'000);
    put(14, 2, ofDay / 60'000 % 60);
    put(17, 2, ofDay / 1000 % 60);
    put(20, 3, ofDay % 1000);
    return text;
}

std::optional<Millis> timeFromIso(std::string_view text)
{
    const std::string copy(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int used = 0;
    if (std::sscanf(copy.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &used) != 3 || month < 1 || month > 12 ||
        day < 1 || day > 31 || year < 1970 || year > 9999)
        return std::nullopt;
    std::tm utc{};
    utc.tm_year = year - 1900;
    utc.tm_mon = month - 1;
    utc.tm_mday = day;
    std::string_view rest = std::string_view(copy).substr(std::size_t(used));
    Millis fraction = 0;
    Millis shift = 0;
    if (!rest.empty()) {
        int hour = 0;
        int minute = 0;
        int second = 0;
        const std::string time(rest);
        if (std::sscanf(time.c_str(), "%*1[T ]%2d:%2d%n", &hour, &minute, &used) != 2 || hour > 23 || minute > 59 ||
            hour < 0 || minute < 0)
            return std::nullopt;
        rest = std::string_view(time).substr(std::size_t(used));
        if (!rest.empty() && rest.front() == ':') {
            if (rest.size() < 3)
                return std::nullopt;
            second = (rest[1] - '0') * 10 + (rest[2] - '0');
            if (second < 0 || second > 60)
                return std::nullopt;
            rest.remove_prefix(3);
        }
        if (!rest.empty() && rest.front() == '.') {
            rest.remove_prefix(1);
            Millis scale = 100;
            while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
                fraction += scale * (rest.front() - '0');
                scale /= 10;
                rest.remove_prefix(1);
            }
        }
        if (rest.size() >= 3 && (rest.front() == '+' || rest.front() == '-')) {
            const std::string zone = digitsOf(rest);
            if (zone.size() != 4 && zone.size() != 2)
                return std::nullopt;
            shift = ((zone[0] - '0') * 10 + (zone[1] - '0')) * 3600000LL;
            if (zone.size() == 4)
                shift += ((zone[2] - '0') * 10 + (zone[3] - '0')) * 60000LL;
            if (rest.front() == '-')
                shift = -shift;
        } else if (!rest.empty() && rest != "Z" && rest != "z") {
            return std::nullopt;
        }
        utc.tm_hour = hour;
        utc.tm_min = minute;
        utc.tm_sec = second;
    }
    return Millis(timegm(&utc)) * 1000 + fraction - shift;
}

} // namespace Linesman::Emulator
