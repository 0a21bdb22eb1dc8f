// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/callholds.h"

#include "app/emulator/behaviour/webhookqueue.h"

namespace Linesman::Emulator {

void CallHolds::add(const std::string &contactId, const std::string &deliveryId, Millis most)
{
    m_holds.insert_or_assign(contactId, Hold{deliveryId, most});
}

Millis CallHolds::limitFor(std::string_view contactId)
{
    const auto found = m_holds.find(contactId);
    if (found == m_holds.end())
        return 0;
    const Delivery *delivery = m_queue.delivery(found->second.deliveryId);
    if (delivery && (delivery->stage == Delivery::Stage::Waiting || delivery->stage == Delivery::Stage::Sending))
        return found->second.most;
    m_holds.erase(found);
    return 0;
}

void CallHolds::end(std::string_view contactId)
{
    if (const auto found = m_holds.find(contactId); found != m_holds.end())
        m_holds.erase(found);
}

} // namespace Linesman::Emulator
