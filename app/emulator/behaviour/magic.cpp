// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/magic.h"

#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr std::string_view AddressEnd = "@magic.example";
constexpr std::string_view TextBegin = "magic:";

const MagicOutcome *named(std::string_view name)
{
    const auto table = magicTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const MagicOutcome &row) { return name == row.name; });
    return found == table.end() ? nullptr : &*found;
}

bool isForMessages(MagicOn on)
{
    return on != MagicOn::Contact && on != MagicOn::NewContact;
}
} // namespace

std::string_view magicOnName(MagicOn on)
{
    switch (on) {
    case MagicOn::Delivery:
        return "delivery";
    case MagicOn::Send:
        return "send";
    case MagicOn::Inbound:
        return "inbound";
    case MagicOn::Status:
        return "status update";
    case MagicOn::Contact:
        return "contact";
    case MagicOn::NewContact:
        return "new contact";
    case MagicOn::Recording:
        return "recording";
    }
    return {};
}

std::string MagicOutcome::email() const
{
    return std::string(name) + std::string(AddressEnd);
}

std::string MagicOutcome::text() const
{
    return isForMessages(on) ? std::string(TextBegin) + name : std::string();
}

std::span<const MagicOutcome> magicTable()
{
    using enum MagicOn;
    constexpr auto Refused = Magic::Refused;
    // Codes and sentences of refusals: errors seen by public bridges (2025 and 2026) and common-schemas.json. The error
    // of failed-1 is the example of conversations.json; no other code of a failed message is documented, 2 to 4 are
    // ours.
    static constexpr MagicOutcome table[]{
        {"delivered", "+15005550100", Delivery, Magic::Delivered, "delivered, with no endpoint needed"},
        {"read", "+15005550101", Delivery, Magic::Read, "read, with no endpoint needed"},
        {"failed-1", "+15005550110", Delivery, Magic::Failed, "failed with error 1, the documented example", 0,
         "There was an error from the provider", "1"},
        {"failed-2", "+15005550111", Delivery, Magic::Failed, "failed with error 2: blocked by the carrier", 0,
         "Blocked by the carrier", "2"},
        {"failed-3", "+15005550112", Delivery, Magic::Failed, "failed with error 3: not a mobile number", 0,
         "Not a mobile number", "3"},
        {"failed-4", "+15005550113", Delivery, Magic::Failed, "failed with error 4: out of credit", 0, "Out of credit",
         "4"},
        {"never", "+15005550120", Delivery, Magic::NeverDelivered, "no webhook is sent, the message stays pending"},
        {"twice", "+15005550121", Delivery, Magic::Twice, "the webhook is sent twice"},
        {"unsigned", "+15005550122", Delivery, Magic::Unsigned, "the webhook carries no signature"},
        {"wrong-key", "+15005550123", Delivery, Magic::WrongSignature, "the webhook is signed with a stranger's key"},
        {"race", "+15005550130", Status, Magic::Race, "too early for five seconds: 403, as for a fresh message"},
        {"race-for-ever", "+15005550131", Status, Magic::RaceForEver, "too early for ever: 403"},
        {"status-429", "+15005550132", Status, Refused, "429", 429, "Too Many Requests"},
        {"status-500", "+15005550133", Status, Refused, "500", 500, "Internal server error"},
        {"status-no-access", "+15005550134", Status, Refused, "401, the provider is another app's", 401,
         "You don't have access to the conversationProvider", "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"},
        {"status-unknown", "+15005550135", Status, Refused, "401, as for an id that no message has", 401,
         "No message found for the id"},
        {"dnd", "+15005550140", Send, Magic::NoMessages, "400, the contact does not want messages"},
        {"dnd-sms", "+15005550141", Send, Magic::NoSms, "400 for texts; e-mail goes"},
        {"dnd-email", "+15005550142", Send, Magic::NoEmail, "400 for e-mail; texts go"},
        {"duplicate", "+15005550150", NewContact, Magic::Duplicate,
         "400 for a second contact with it, and for an upsert, also where duplicates are allowed"},
        {"inbound-empty", "+15005550160", Inbound, Refused, "201 with an empty body, nothing is stored", 201},
        {"inbound-500", "+15005550161", Inbound, Refused, "500", 500, "Internal server error"},
        {"inbound-429", "+15005550162", Inbound, Refused, "429", 429, "Too Many Requests"},
        {"inbound-no-contact", "+15005550163", Inbound, Refused, "400, the contact is not found", 400,
         "Contact not found", "CONVERSATIONS_CONTACT_NOT_FOUND"},
        {"inbound-mismatch", "+15005550164", Inbound, Refused, "400, provider and type disagree", 400,
         "Incorrect conversationProviderId/type", "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"},
        {"inbound-provider-required", "+15005550165", Inbound, Refused, "400, the provider's id is missing", 400,
         "No conversationProviderId passed in body", "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"},
        {"inbound-no-access", "+15005550166", Inbound, Refused, "401, the provider is another app's", 401,
         "You don't have access to the conversationProvider", "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"},
        {"inbound-no-content", "+15005550167", Inbound, Refused, "422, nothing is in the message", 422,
         "There is no message or attachments for this message. Skip sending.", "CONVERSATIONS_MSG_NO_CONTENT"},
        {"send-500", "+15005550170", Send, Refused, "500", 500, "Internal server error"},
        {"send-429", "+15005550171", Send, Refused, "429", 429, "Too Many Requests"},
        {"send-empty", "+15005550172", Send, Refused, "201 with an empty body, nothing is stored", 201},
        {"send-no-content", "+15005550173", Send, Refused, "422, nothing is in the message", 422,
         "There is no message or attachments for this message. Skip sending.", "CONVERSATIONS_MSG_NO_CONTENT"},
        {"send-email-to", "+15005550174", Send, Refused, "400, the address is not the contact's", 400,
         "The emailTo does not belong to the contact", "CONVERSATIONS_MSG_INVALID_EMAILTO"},
        {"contact-500", "+15005550180", MagicOn::Contact, Refused, "500", 500, "Internal server error"},
        {"contact-429", "+15005550181", MagicOn::Contact, Refused, "429", 429, "Too Many Requests"},
        {"contact-401", "+15005550182", MagicOn::Contact, Refused, "401, as for an expired token", 401, "Invalid JWT"},
        {"contact-403", "+15005550183", MagicOn::Contact, Refused, "403, as for another location's contact", 403,
         "The token does not have access to this location."},
        {"no-recording", "+15005550190", Recording, Refused, "400, the call has no recording", 400,
         "Recording not found for this message", "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"},
    };
    return table;
}

const MagicOutcome *magicNumber(std::string_view phone)
{
    if (phone.size() != 12 || phone.substr(0, 10) != "+150055501")
        return nullptr;
    const auto table = magicTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const MagicOutcome &row) { return phone == row.phone; });
    return found == table.end() ? nullptr : &*found;
}

const MagicOutcome *magicAddress(std::string_view email)
{
    if (email.size() <= AddressEnd.size() ||
        !Http::equalsIgnoringCase(email.substr(email.size() - AddressEnd.size()), AddressEnd))
        return nullptr;
    return named(lowered(email.substr(0, email.size() - AddressEnd.size())));
}

const MagicOutcome *magicText(std::string_view text)
{
    for (;;) {
        while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
            text.remove_prefix(1);
        if (text.empty() || text.front() != '<')
            break;
        text.remove_prefix(std::min(text.find('>'), text.size() - 1) + 1);
    }
    if (text.substr(0, TextBegin.size()) != TextBegin)
        return nullptr;
    text.remove_prefix(TextBegin.size());
    const auto end = std::find_if_not(text.begin(), text.end(),
                                      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-'; });
    const MagicOutcome *row = named(text.substr(0, std::size_t(end - text.begin())));
    return row && isForMessages(row->on) ? row : nullptr;
}

const MagicOutcome *magicFor(const Engine &engine, const Contact *contact, const Message *message)
{
    if (!engine.magicNumbers)
        return nullptr;
    const MagicOutcome *row = nullptr;
    if (message)
        row = magicText(message->body.empty() ? message->html : message->body);
    if (!row && contact)
        row = magicNumber(contact->phone);
    if (!row && contact)
        row = magicAddress(contact->email);
    return row;
}

Magic magicOf(const Engine &engine, const Contact &contact, const Message *message)
{
    const MagicOutcome *row = magicFor(engine, &contact, message);
    return row ? row->magic : Magic::None;
}

std::optional<Http::Response> magicRefusal(const Engine &engine, const Call &call, MagicOn on, const Contact *contact,
                                           const Message *message)
{
    const MagicOutcome *row = magicFor(engine, contact, message);
    if (!row || row->magic != Magic::Refused || row->on != on)
        return std::nullopt;
    if (!*row->message) {
        Http::Response nothing;
        nothing.status = row->status;
        return nothing;
    }
    return problem(call, {row->status, row->message, row->code});
}

bool magicRefusesSend(const Engine &engine, const Contact &contact, const Message &message, bool email)
{
    const Magic magic = magicOf(engine, contact, &message);
    return magic == Magic::NoMessages || magic == (email ? Magic::NoEmail : Magic::NoSms);
}

} // namespace Linesman::Emulator
