// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/endpoint.h"

#include <algorithm>
#include <array>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView Conversations = "2021-04-15"_L1;
constexpr QLatin1StringView Others = "2021-07-28"_L1;
constexpr QLatin1StringView V3 = "v3"_L1;
constexpr QLatin1StringView ContactsFile = "contacts.json, 2026-06-19"_L1;
constexpr QLatin1StringView ConversationsFile = "conversations.json, 2026-06-19"_L1;
constexpr QLatin1StringView OAuthFile = "oauth.json and oauth-v3.json, 2026-06-19"_L1;
constexpr QLatin1StringView LocationsFile = "locations-v3.json, 2026-06-19"_L1;
constexpr QLatin1StringView MessageRead = "conversations/message.readonly"_L1;
constexpr QLatin1StringView MessageWrite = "conversations/message.write"_L1;
constexpr TokenClass Company = TokenClass::Company;
constexpr TokenClass Location = TokenClass::Location;

// The email endpoint declares no Version in any file; one is sent all the same, since a call without the header is
// refused with 401 `version header was not found.` (observed 2026-08-03). Its scope is declared by v3 only.
constexpr std::array Table{
    Endpoint{Operation::ContactGet, "contacts.get"_L1, "GET"_L1, "/contacts/{contactId}"_L1, "/contacts/{contactId}"_L1,
             Others, V3, "contacts.readonly"_L1, Location, ContactsFile},
    Endpoint{Operation::ContactSearch, "contacts.search"_L1, "POST"_L1, "/contacts/search"_L1, "/contacts/search"_L1,
             Others, V3, "contacts.readonly"_L1, Location, ContactsFile},
    Endpoint{Operation::ContactUpsert, "contacts.upsert"_L1, "POST"_L1, "/contacts/upsert"_L1, "/contacts/upsert"_L1,
             Others, V3, "contacts.write"_L1, Location, ContactsFile},
    Endpoint{Operation::ContactUpdate, "contacts.update"_L1, "PUT"_L1, "/contacts/{contactId}"_L1,
             "/contacts/{contactId}"_L1, Others, V3, "contacts.write"_L1, Location, ContactsFile},
    Endpoint{Operation::ContactDelete, "contacts.delete"_L1, "DELETE"_L1, "/contacts/{contactId}"_L1,
             "/contacts/{contactId}"_L1, Others, V3, "contacts.write"_L1, Location, ContactsFile},
    Endpoint{Operation::ConversationSearch, "conversations.search"_L1, "GET"_L1, "/conversations/search"_L1,
             "/conversations/search"_L1, Conversations, V3, "conversations.readonly"_L1, Location, ConversationsFile},
    Endpoint{Operation::ConversationCreate, "conversations.create"_L1, "POST"_L1, "/conversations/"_L1,
             "/conversations/"_L1, Conversations, V3, "conversations.write"_L1, Location, ConversationsFile},
    Endpoint{Operation::ConversationGet, "conversations.get"_L1, "GET"_L1, "/conversations/{conversationId}"_L1,
             "/conversations/{conversationId}"_L1, Conversations, V3, "conversations.readonly"_L1, Location,
             ConversationsFile},
    Endpoint{Operation::ConversationUpdate, "conversations.update"_L1, "PUT"_L1, "/conversations/{conversationId}"_L1,
             "/conversations/{conversationId}"_L1, Conversations, V3, "conversations.write"_L1, Location,
             ConversationsFile},
    Endpoint{Operation::ConversationDelete, "conversations.delete"_L1, "DELETE"_L1,
             "/conversations/{conversationId}"_L1, "/conversations/{conversationId}"_L1, Conversations, V3,
             "conversations.write"_L1, Location, ConversationsFile},
    Endpoint{Operation::MessageList, "messages.list"_L1, "GET"_L1, "/conversations/{conversationId}/messages"_L1,
             "/conversations/{conversationId}/messages"_L1, Conversations, V3, MessageRead, Location,
             ConversationsFile},
    Endpoint{Operation::MessageGet, "messages.get"_L1, "GET"_L1, "/conversations/messages/{messageId}"_L1,
             "/conversations/messages/{messageId}"_L1, Conversations, V3, MessageRead, Location, ConversationsFile},
    Endpoint{Operation::MessageExport, "messages.export"_L1, "GET"_L1, "/conversations/messages/export"_L1,
             "/conversations/messages/export"_L1, Conversations, V3, MessageRead, Location, ConversationsFile},
    Endpoint{Operation::EmailGet, "messages.email"_L1, "GET"_L1, "/conversations/messages/email/{emailMessageId}"_L1,
             "/conversations/messages/email/{emailMessageId}"_L1, Conversations, V3, MessageRead, Location,
             ConversationsFile},
    Endpoint{Operation::MessageInbound, "messages.inbound"_L1, "POST"_L1, "/conversations/messages/inbound"_L1,
             "/conversations/messages/inbound"_L1, Conversations, V3, MessageWrite, Location, ConversationsFile},
    Endpoint{Operation::MessageOutbound, "messages.outbound"_L1, "POST"_L1, "/conversations/messages/outbound"_L1,
             "/conversations/messages/outbound"_L1, Conversations, V3, MessageWrite, Location, ConversationsFile},
    Endpoint{Operation::MessageSend, "messages.send"_L1, "POST"_L1, "/conversations/messages"_L1,
             "/conversations/messages"_L1, Conversations, V3, MessageWrite, Location, ConversationsFile},
    Endpoint{Operation::MessageUpload, "messages.upload"_L1, "POST"_L1, "/conversations/messages/upload"_L1,
             "/conversations/messages/upload"_L1, Conversations, V3, MessageWrite, Location, ConversationsFile},
    Endpoint{Operation::MessageStatus, "messages.status"_L1, "PUT"_L1, "/conversations/messages/{messageId}/status"_L1,
             "/conversations/messages/{messageId}/status"_L1, Conversations, V3, MessageWrite, Location,
             ConversationsFile},
    Endpoint{Operation::MessageAttachments, "messages.attachments"_L1, "PUT"_L1,
             "/conversations/messages/{messageId}/attachments"_L1, "/conversations/messages/{messageId}/attachments"_L1,
             Conversations, V3, MessageWrite, Location, ConversationsFile},
    Endpoint{Operation::EmailStatus,
             "messages.emailStatus"_L1,
             "PUT"_L1,
             {},
             "/conversations/messages/email/{id}/status"_L1,
             {},
             V3,
             MessageWrite,
             Location,
             "conversations-v3.json, 2026-06-19"_L1},
    Endpoint{Operation::RecordingGet, "messages.recording"_L1, "GET"_L1,
             "/conversations/messages/{messageId}/locations/{locationId}/recording"_L1,
             "/conversations/messages/{messageId}/locations/{locationId}/recording"_L1, Conversations, V3, MessageRead,
             Location, ConversationsFile},
    Endpoint{Operation::TranscriptionGet, "messages.transcription"_L1, "GET"_L1,
             "/conversations/locations/{locationId}/messages/{messageId}/transcription"_L1,
             "/conversations/locations/{locationId}/messages/{messageId}/transcription"_L1, Conversations, V3,
             MessageRead, Location, ConversationsFile},
    Endpoint{Operation::InstalledLocations, "oauth.installedLocations"_L1, "GET"_L1, "/oauth/installedLocations"_L1,
             "/oauth/installed-locations"_L1, Others, V3, "oauth.readonly"_L1, Company, OAuthFile},
    Endpoint{Operation::LocationToken, "oauth.locationToken"_L1, "POST"_L1, "/oauth/locationToken"_L1,
             "/oauth/location-token"_L1, Others, V3, "oauth.write"_L1, Company, OAuthFile},
    Endpoint{Operation::ConversationChannels,
             "locations.conversationChannels"_L1,
             "GET"_L1,
             {},
             "/locations/{locationId}/conversationChannels/{type}"_L1,
             {},
             V3,
             "locations.readonly"_L1,
             Location,
             LocationsFile},
};
} // namespace

std::span<const Endpoint> endpoints()
{
    return Table;
}

const Endpoint &endpoint(Operation operation)
{
    return *std::find_if(Table.begin(), Table.end(),
                         [operation](const Endpoint &entry) { return entry.operation == operation; });
}

} // namespace Linesman::HighLevel
