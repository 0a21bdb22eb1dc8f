#include "app/emulator/magic.h"

#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

std::span<const MagicNumber> magicTable()
{
    static constexpr MagicNumber table[]{
        {"+15005550100", Magic::Delivered, "delivered: the emulator reports it, no endpoint is needed"},
        {"+15005550101", Magic::Read, "read: likewise"},
        {"+15005550110", Magic::Failed, "failed, error 1 (saas): number not reachable", "1",
         "The number cannot be reached"},
        {"+15005550111", Magic::Failed, "failed, error 2 (saas): blocked by the carrier", "2",
         "Blocked by the carrier"},
        {"+15005550112", Magic::Failed, "failed, error 3 (saas): not a mobile number", "3", "Not a mobile number"},
        {"+15005550113", Magic::Failed, "failed, error 4 (saas): out of credit", "4", "Out of credit"},
        {"+15005550120", Magic::NeverDelivered, "never answered: no webhook is sent, the message stays pending"},
        {"+15005550121", Magic::Twice, "the webhook is sent twice"},
        {"+15005550122", Magic::Unsigned, "the webhook carries no signature"},
        {"+15005550123", Magic::WrongSignature, "the webhook is signed with a stranger's key"},
        {"+15005550130", Magic::Race, "status race: updates get 403 for five seconds"},
        {"+15005550131", Magic::RaceForEver, "status updates get 403 for ever"},
        {"+15005550132", Magic::StatusLimited, "status updates get 429"},
        {"+15005550133", Magic::StatusError, "status updates get 500"},
        {"+15005550140", Magic::DoNotDisturb, "sending is refused: do not disturb"},
        {"+15005550150", Magic::Duplicate, "a second contact with it, or an upsert, is refused as a duplicate"},
        {"+15005550160", Magic::InboundEmpty, "an inbound message gets 201 with an empty body, nothing is stored"},
        {"+15005550161", Magic::InboundError, "an inbound message gets 500"},
        {"+15005550162", Magic::InboundLimited, "an inbound message gets 429"},
    };
    return table;
}

const MagicNumber *magicNumber(std::string_view phone)
{
    if (phone.size() != 12 || phone.substr(0, 10) != "+150055501")
        return nullptr;
    const auto table = magicTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const MagicNumber &row) { return phone == row.number; });
    return found == table.end() ? nullptr : &*found;
}

Magic magicOf(const Engine &engine, const Contact &contact)
{
    const MagicNumber *row = engine.magicNumbers ? magicNumber(contact.phone) : nullptr;
    return row ? row->magic : Magic::None;
}

} // namespace Linesman::Emulator
