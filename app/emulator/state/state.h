// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/textindex.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// What the emulated HighLevel holds. Plain values, owned by the I/O thread.
namespace Linesman::Emulator {

using Millis = std::int64_t; //!< since 1970-01-01 UTC, on the emulator's clock

/*! The five kinds of conversation provider. Source: "Conversation Providers", as published 2025-10-11. */
enum class Kind { SmsDefault, SmsChannel, EmailDefault, EmailChannel, Call };
inline constexpr std::array AllKinds{Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel,
                                     Kind::Call};
std::string_view kindName(Kind kind); //!< SmsDefault, ...
std::optional<Kind> kindFromName(std::string_view name);
bool isDefaultKind(Kind kind); //!< replaces HighLevel's own SMS or Email

struct Company {
    std::string id;
    std::string name;
    std::string email;
    std::string ownerName;
};

struct User {
    std::string id;
    std::string name;
    std::string email;
};

struct Contact;

struct Location {
    std::string id;
    std::string name;
    std::string email;
    std::string phone;
    std::string address;
    std::string city;
    std::string state;
    std::string country;
    std::string postalCode;
    std::string website;
    std::string timezone;
    bool active = true;
    bool allowDuplicates = false;
    std::string selectedSms;         //!< id of the provider in force; empty: HighLevel's own
    std::string selectedEmail;       //!< likewise
    std::vector<Contact *> contacts; //!< in the order they were made
};

struct Provider {
    std::string id;
    std::string appId;
    Kind kind = Kind::SmsDefault;
    std::string name;
    std::string deliveryUrl;
};

struct Install {
    std::string locationId;
    std::string userId;
    Millis installedAt = 0;
};

struct App {
    std::string id;
    std::string versionId;
    std::string planId;
    std::string clientId;
    std::string clientSecret;
    std::string name;
    std::vector<std::string> redirectUris;
    std::vector<std::string> scopes;
    std::string eventsUrl; //!< INSTALL, message events, ...
    std::vector<Install> installs;
    const Install *installIn(std::string_view locationId) const;

private:
    /*! Index into installs by location; made anew when their number changed, so never change one in its place. */
    mutable std::unordered_map<std::string, std::size_t> m_places;
};

/*! The fields of a contact that most have not, by their name in JSON. */
using ExtraFields = std::vector<std::pair<const char *, std::string>>;

struct Contact {
    std::string id;
    std::string locationId;
    std::string firstName;
    std::string lastName;
    std::string name; //!< as given when no first and last name were
    std::string email;
    std::string phone; //!< E.164 where it can be told
    ExtraFields extra;
    std::vector<std::string> tags;
    std::string customFieldsJson; //!< an array, as stored
    std::string dndSettingsJson;  //!< an object, its keys as the dated versions spell them
    std::string inboundDndJson;   //!< likewise
    std::vector<std::string> followers;
    bool dnd = false;
    bool deleted = false;
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    std::string_view searchText; //!< lower case: name, email, phone and its digits; the index keeps it
    std::uint32_t serial = 0;    //!< in the order they were made
    std::uint32_t entry = 0;     //!< of the text index

    std::string fullName() const;
    std::string_view extraField(std::string_view name) const;
    void setExtraField(const char *name, std::string value);
};

struct CallLog {
    std::string to;
    std::string from;
    std::string status;
};

struct StatusChange {
    std::string status;
    Millis at = 0;
    std::string by; //!< app id, "emulator" or "magic"
};

struct StatusError {
    std::string code;
    std::string type;
    std::string message;
};

struct Message {
    std::string id;
    int type = 2; //!< the number that goes with messageType
    const char *messageType = "TYPE_SMS";
    std::string locationId;
    std::string contactId;
    std::string conversationId;
    std::string body;
    std::string html;
    std::string subject;
    bool inbound = false;
    std::string status;
    std::vector<std::string> attachments;
    std::string source; //!< workflow, bulk_actions, campaign, api, app
    std::string userId;
    std::string providerId;
    std::string altId;
    std::string replyToAltId;
    std::string emailMessageId;
    std::string threadId;
    std::string emailFrom;
    std::vector<std::string> emailTo;
    std::vector<std::string> emailCc;
    std::vector<std::string> emailBcc;
    std::optional<CallLog> call;
    std::optional<StatusError> error;
    std::map<std::string, std::int64_t> emailEvents;             //!< v3 counters, merged
    std::vector<std::pair<std::string, std::string>> recipients; //!< v3: address and status
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    Millis linkedAt = 0;    //!< from when on its status can be changed; see the race window
    Millis scheduledAt = 0; //!< 0: not scheduled
    std::vector<StatusChange> statusHistory;
    std::vector<std::string> deliveries;

    bool isEmail() const { return !emailMessageId.empty(); }
    bool isCall() const { return call.has_value(); }
};

struct Conversation {
    std::string id;
    std::string locationId;
    std::string contactId;
    std::string assignedTo;
    int unreadCount = 0;
    bool starred = false;
    bool deleted = false;
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    Millis lastMessageDate = 0;
    std::vector<Message *> messages; //!< ascending by dateAdded
};

struct UploadedFile {
    std::string name;
    std::string contentType;
    std::string bytes;
};

/*! An upload in two steps that was begun. */
struct PendingUpload {
    std::string locationId;
    std::string conversationId;
    std::string path; //!< under /_files/ once it is complete
    std::string name;
    std::string contentType;
    std::size_t mostBytes = 0;
    Millis expiresAt = 0;
    std::shared_ptr<const UploadedFile> file; //!< null until the bytes came
};

/*! Everything, with its indexes. Copied for a snapshot. */
class State
{
public:
    State() = default;
    State(const State &other);
    State &operator=(const State &other);
    State(State &&) = default;
    State &operator=(State &&) = default;

    Company company;
    std::deque<Location> locations;
    std::deque<User> users;
    std::deque<App> apps; //!< the first is the app under test
    std::deque<Provider> providers;
    std::map<std::string, std::string> privateTokens; //!< private integration token to location id
    std::vector<std::string> privateScopes;
    std::map<std::string, std::shared_ptr<const UploadedFile>> files; //!< by their path under /_files/
    std::map<std::string, PendingUpload> pendingUploads;              //!< by upload id

    Location *location(std::string_view id);
    const Location *location(std::string_view id) const;
    App *app(std::string_view id);
    App *appByClient(std::string_view clientId);
    const App *app(std::string_view id) const;
    Provider *provider(std::string_view id);
    const User *user(std::string_view id) const;

    Contact &addContact(Contact contact);
    Contact *contact(std::string_view id);
    void removeContact(std::string_view id);
    /*! Puts \a contact back into the indexes after its phone, e-mail or name changed; unindex() first. */
    void index(Contact &contact);
    void unindex(const Contact &contact);
    Contact *contactByPhone(std::string_view locationId, std::string_view phone); //!< compared by digits
    Contact *contactByEmail(std::string_view locationId, std::string_view email); //!< without case
    TextIndex *textIndex(std::string_view locationId); //!< null while the location has no contact
    std::size_t contactCount() const { return m_contactById.size(); }

    Conversation &addConversation(Conversation conversation);
    Conversation *conversation(std::string_view id);
    Conversation *conversationOf(std::string_view contactId);
    void removeConversation(std::string_view id);
    const std::deque<Conversation> &conversations() const { return m_conversations; }

    Message &addMessage(Message message); //!< into its conversation, by date
    Message *message(std::string_view id);
    Message *messageByEmail(std::string_view emailMessageId);
    const std::deque<Message> &messages() const { return m_messages; }

private:
    const Location *placeOf(std::string_view id) const;
    void rebuild();
    mutable std::unordered_map<std::string_view, const Location *> m_locationById; // of as many as there were
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

std::string digitsOf(std::string_view text);
std::string lowered(std::string_view text); //!< ASCII; other bytes as they are
/*! "+15551234567" for what can be told to be a number, else as given. Ten digits are taken as North American. */
std::string normalizedPhone(std::string_view phone);
std::string isoTime(Millis moment);                       //!< 2026-11-22T09:00:00.000Z
std::optional<Millis> timeFromIso(std::string_view text); //!< ISO 8601 with date, or date and time

} // namespace Linesman::Emulator
