// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/testvalues.h"

#include "app/core/enumnames.h"
#include "app/emulator/state/text.h"
#include "app/http/message.h"

#include <QtGlobal>

#include <algorithm>
#include <cctype>

namespace Linesman::Emulator {

namespace {
using On = TestValueTarget;
using Effect = TestValueEffect;

// Codes and sentences of refusals: errors seen by public bridges (2025 and 2026) and common-schemas.json. The error
// of failed-1 is the example of conversations.json; no other code of a failed message is documented, 2 to 4 are
// ours.
constexpr TestValue AllTestValues[]{
    {"delivered", "+15005550100", On::Delivery, Effect::Delivered,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "delivered, with no endpoint needed")},
    {"read", "+15005550101", On::Delivery, Effect::Read,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "read, with no endpoint needed")},
    {"failed-1", "+15005550110", On::Delivery, Effect::Failed,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "failed with error 1, the documented example"), 0,
     "There was an error from the provider", "1"},
    {"failed-2", "+15005550111", On::Delivery, Effect::Failed,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "failed with error 2: blocked by the carrier"), 0,
     "Blocked by the carrier", "2"},
    {"failed-3", "+15005550112", On::Delivery, Effect::Failed,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "failed with error 3: not a mobile number"), 0,
     "Not a mobile number", "3"},
    {"failed-4", "+15005550113", On::Delivery, Effect::Failed,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "failed with error 4: out of credit"), 0, "Out of credit", "4"},
    {"never", "+15005550120", On::Delivery, Effect::NeverDelivered,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "no webhook is sent, the message stays pending")},
    {"twice", "+15005550121", On::Delivery, Effect::Twice,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "the webhook is sent twice")},
    {"unsigned", "+15005550122", On::Delivery, Effect::Unsigned,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "the webhook carries no signature")},
    {"wrong-key", "+15005550123", On::Delivery, Effect::WrongSignature,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "the webhook is signed with a stranger's key")},
    {"race", "+15005550130", On::Status, Effect::Race,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "too early for five seconds: 403, as for a fresh message")},
    {"race-for-ever", "+15005550131", On::Status, Effect::RaceForEver,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "always too early: 403")},
    {"status-429", "+15005550132", On::Status, Effect::Refused, "429", 429, "Too Many Requests"},
    {"status-500", "+15005550133", On::Status, Effect::Refused, "500", 500, "Internal server error"},
    {"status-no-access", "+15005550134", On::Status, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "401, the provider is another app's"), 401,
     "You don't have access to the conversationProvider", "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"},
    {"status-unknown", "+15005550135", On::Status, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "401, as for an id that no message has"), 401,
     "No message found for the id"},
    {"dnd", "+15005550140", On::Send, Effect::NoMessages,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, the contact does not want messages")},
    {"dnd-sms", "+15005550141", On::Send, Effect::NoSms,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400 for texts; e-mail goes")},
    {"dnd-email", "+15005550142", On::Send, Effect::NoEmail,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400 for e-mail; texts go")},
    {"duplicate", "+15005550150", On::NewContact, Effect::Duplicate,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue",
                       "400 for a second contact with it, and for an upsert, also where duplicates are allowed")},
    {"inbound-empty", "+15005550160", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "201 with an empty body, nothing is stored"), 201},
    {"inbound-500", "+15005550161", On::Inbound, Effect::Refused, "500", 500, "Internal server error"},
    {"inbound-429", "+15005550162", On::Inbound, Effect::Refused, "429", 429, "Too Many Requests"},
    {"inbound-no-contact", "+15005550163", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, the contact is not found"), 400, "Contact not found",
     "CONVERSATIONS_CONTACT_NOT_FOUND"},
    {"inbound-mismatch", "+15005550164", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, provider and type disagree"), 400,
     "Incorrect conversationProviderId/type", "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"},
    {"inbound-provider-required", "+15005550165", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, the provider's id is missing"), 400,
     "No conversationProviderId passed in body", "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"},
    {"inbound-no-access", "+15005550166", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "401, the provider is another app's"), 401,
     "You don't have access to the conversationProvider", "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"},
    {"inbound-no-content", "+15005550167", On::Inbound, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "422, nothing is in the message"), 422,
     "There is no message or attachments for this message. Skip sending.", "CONVERSATIONS_MSG_NO_CONTENT"},
    {"send-500", "+15005550170", On::Send, Effect::Refused, "500", 500, "Internal server error"},
    {"send-429", "+15005550171", On::Send, Effect::Refused, "429", 429, "Too Many Requests"},
    {"send-empty", "+15005550172", On::Send, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "201 with an empty body, nothing is stored"), 201},
    {"send-no-content", "+15005550173", On::Send, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "422, nothing is in the message"), 422,
     "There is no message or attachments for this message. Skip sending.", "CONVERSATIONS_MSG_NO_CONTENT"},
    {"send-email-to", "+15005550174", On::Send, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, the address is not the contact's"), 400,
     "The emailTo does not belong to the contact", "CONVERSATIONS_MSG_INVALID_EMAILTO"},
    {"contact-500", "+15005550180", On::Contact, Effect::Refused, "500", 500, "Internal server error"},
    {"contact-429", "+15005550181", On::Contact, Effect::Refused, "429", 429, "Too Many Requests"},
    {"contact-401", "+15005550182", On::Contact, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "401, as for an expired token"), 401, "Invalid JWT"},
    {"contact-403", "+15005550183", On::Contact, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "403, as for another location's contact"), 403,
     "The token does not have access to this location."},
    {"no-recording", "+15005550190", On::Recording, Effect::Refused,
     QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "400, the call has no recording"), 400,
     "Recording not found for this message", "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"},
};

constexpr std::string_view AddressEnd = "@magic.example";
constexpr std::string_view TextBegin = "magic:";

const TestValue *named(std::string_view name)
{
    const auto table = testValues();
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const TestValue &row) { return name == row.name; });
    return found == table.end() ? nullptr : &*found;
}

bool isForMessages(TestValueTarget target)
{
    return target != TestValueTarget::Contact && target != TestValueTarget::NewContact;
}
} // namespace

constexpr auto TestValueTargetNames = enumNames<TestValueTarget>({
    {TestValueTarget::Delivery, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "delivery")},
    {TestValueTarget::Send, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "send")},
    {TestValueTarget::Inbound, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "inbound")},
    {TestValueTarget::Status, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "status update")},
    {TestValueTarget::Contact, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "contact")},
    {TestValueTarget::NewContact, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "new contact")},
    {TestValueTarget::Recording, QT_TRANSLATE_NOOP("Linesman::Emulator::TestValue", "recording")},
});

std::string_view testValueTargetName(TestValueTarget target)
{
    return TestValueTargetNames.name(target);
}

std::string TestValue::email() const
{
    return std::string(name) + std::string(AddressEnd);
}

std::string TestValue::text() const
{
    return isForMessages(target) ? std::string(TextBegin) + name : std::string();
}

std::span<const TestValue> testValues()
{
    return AllTestValues;
}

const TestValue *testValueOfPhone(std::string_view phone)
{
    if (phone.size() != 12 || phone.substr(0, 10) != "+150055501")
        return nullptr;
    const auto table = testValues();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const TestValue &row) { return phone == row.phone; });
    return found == table.end() ? nullptr : &*found;
}

const TestValue *testValueOfEmail(std::string_view email)
{
    if (email.size() <= AddressEnd.size() ||
        !Http::equalsIgnoringCase(email.substr(email.size() - AddressEnd.size()), AddressEnd))
        return nullptr;
    return named(lowered(email.substr(0, email.size() - AddressEnd.size())));
}

const TestValue *testValueOfText(std::string_view text)
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
    const TestValue *row = named(text.substr(0, std::size_t(end - text.begin())));
    return row && isForMessages(row->target) ? row : nullptr;
}

const TestValue *testValueFor(const Settings &settings, const Contact *contact, const Message *message)
{
    if (!settings.testValues)
        return nullptr;
    const TestValue *row = nullptr;
    if (message)
        row = testValueOfText(message->body.empty() ? message->html : message->body);
    if (!row && contact)
        row = testValueOfPhone(contact->phone);
    if (!row && contact)
        row = testValueOfEmail(contact->email);
    return row;
}

TestValueEffect testEffectOf(const Settings &settings, const Contact &contact, const Message *message)
{
    const TestValue *row = testValueFor(settings, &contact, message);
    return row ? row->effect : TestValueEffect::None;
}

bool testValueRefusesSend(const Settings &settings, const Contact &contact, const Message &message, bool email)
{
    const TestValueEffect effect = testEffectOf(settings, contact, &message);
    return effect == TestValueEffect::NoMessages ||
           effect == (email ? TestValueEffect::NoEmail : TestValueEffect::NoSms);
}

} // namespace Linesman::Emulator
