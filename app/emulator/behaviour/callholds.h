// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <map>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

class WebhookQueue;

/*!
    API calls that wait until a delivery was answered: a bridge that works first and answers afterwards waits for
    itself then, whatever the speed of the machine.
*/
class CallHolds
{
public:
    explicit CallHolds(const WebhookQueue &queue)
        : m_queue(queue)
    {
    }
    void add(const std::string &contactId, const std::string &deliveryId, Millis most);
    /*! How long a call about \a contactId may have to wait; 0 when it need not. Forgets a hold that is over. */
    Millis limitFor(std::string_view contactId);
    void end(std::string_view contactId);
    bool isEmpty() const { return m_holds.empty(); }

private:
    struct Hold {
        std::string deliveryId;
        Millis most = 0;
    };
    const WebhookQueue &m_queue;
    std::map<std::string, Hold, std::less<>> m_holds; //!< by contact
};

} // namespace Linesman::Emulator
