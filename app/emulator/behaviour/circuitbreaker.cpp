// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/circuitbreaker.h"

#include "app/core/enumnames.h"
#include "app/webhooks/breakerlimits.h"

namespace Linesman::Emulator {

namespace {
constexpr Millis Hour = 3'600'000;

/*! How long an address is judged, and the time between two looks. */
Millis judgedSpan()
{
    return Millis(Webhooks::breakerLimits().days) * 24 * Hour;
}
} // namespace

CircuitBreaker::CircuitBreaker()
    : m_webhooks(std::size_t(Webhooks::breakerLimits().webhooks))
{
}

void CircuitBreaker::note(const std::string &url, bool first, bool good, Millis now)
{
    Address &address = m_addresses[url];
    if (address.nextLook == 0)
        address.nextLook = now + judgedSpan();
    auto &[count, successes] = address.hours[now / Hour * Hour];
    count += first ? 1 : 0;
    successes += good ? 1 : 0;
}

std::pair<std::size_t, std::size_t> CircuitBreaker::counts(const Address &address, Millis now)
{
    std::size_t count = 0;
    std::size_t successes = 0;
    for (auto hour = address.hours.lower_bound(now - judgedSpan() - Hour);
         hour != address.hours.end() && hour->first < now; ++hour) {
        count += hour->second.first;
        successes += hour->second.second;
    }
    return {count, successes};
}

void CircuitBreaker::look(Millis now)
{
    Webhooks::BreakerLimits limits = Webhooks::breakerLimits();
    limits.webhooks = qint64(m_webhooks);
    for (auto &[url, address] : m_addresses) {
        while (address.nextLook != 0 && address.nextLook <= now) {
            const auto [count, successes] = counts(address, address.nextLook);
            const bool isBad = limits.flags(qint64(count), qint64(successes));
            if (address.state != State::Paused)
                address.state = !isBad ? State::Fine : address.state == State::Warned ? State::Paused : State::Warned;
            address.hours.erase(address.hours.begin(),
                                address.hours.lower_bound(address.nextLook - judgedSpan() - Hour));
            address.nextLook += judgedSpan();
        }
    }
}

bool CircuitBreaker::isPaused(std::string_view url) const
{
    const auto found = m_addresses.find(url);
    return found != m_addresses.end() && found->second.state == State::Paused;
}

bool CircuitBreaker::resume(std::string_view url)
{
    const auto found = m_addresses.find(url);
    if (found == m_addresses.end() || found->second.state == State::Fine)
        return false;
    found->second.state = State::Fine;
    found->second.hours.clear();
    return true;
}

constexpr auto BreakerStateNames = enumNames<CircuitBreaker::State>({
    {CircuitBreaker::State::Fine, "fine"},
    {CircuitBreaker::State::Warned, "warned"},
    {CircuitBreaker::State::Paused, "paused"},
});

std::string_view breakerStateName(CircuitBreaker::State state)
{
    return BreakerStateNames.name(state);
}

} // namespace Linesman::Emulator
