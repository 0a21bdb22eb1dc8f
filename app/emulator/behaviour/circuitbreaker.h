// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*!
    What HighLevel does to a webhook address that fails too often, with the limits of the fact `breaker`. Every few days
    it looks at each address that got many webhooks since: with too few successes it warns, and when that is so again
    the next time, it sends nothing to the address until the events are switched on again. What becomes of
    the webhooks of a pause is not said: here they are never sent. Whether Delivery URLs are looked at too is not said
    either; here they are. Source: Webhook Integration Guide, 2026-08-30.
*/
class CircuitBreaker
{
public:
    enum class State { Fine, Warned, Paused };
    struct Address {
        std::map<Millis, std::pair<std::size_t, std::size_t>> hours; //!< webhooks and successes, by the hour's begin
        Millis nextLook = 0;
        State state = State::Fine;
    };

    CircuitBreaker();
    void setWebhooks(std::size_t most) { m_webhooks = most; } //!< for tests that cannot send as many
    std::size_t webhooks() const { return m_webhooks; }
    /*! An attempt ended. \a first: it was the webhook's first, so it counts; a retry only mends. */
    void note(const std::string &url, bool first, bool good, Millis now);
    void look(Millis now); //!< judges the addresses whose time has come
    bool isPaused(std::string_view url) const;
    bool resume(std::string_view url); //!< false when it was not warned or paused
    void forget() { m_addresses.clear(); }
    const std::map<std::string, Address, std::less<>> &addresses() const { return m_addresses; }
    /*! Webhooks and successes of the days that are judged, up to \a now. */
    static std::pair<std::size_t, std::size_t> counts(const Address &address, Millis now);

private:
    std::size_t m_webhooks;
    std::map<std::string, Address, std::less<>> m_addresses;
};
std::string_view breakerStateName(CircuitBreaker::State state); //!< fine, warned or paused

} // namespace Linesman::Emulator
