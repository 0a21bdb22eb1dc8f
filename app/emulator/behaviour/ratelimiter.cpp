// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/ratelimiter.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
struct Preset {
    std::string_view name;
    RateLimiter::Limits limits;
};
constexpr Preset Presets[]{{"standard", {100, 200'000}}, {"sandbox", {25, 10'000}}, {"off", {0, 200'000}}};
} // namespace

std::string_view RateLimiter::preset() const
{
    for (const Preset &preset : Presets) {
        if (preset.limits == m_limits)
            return preset.name;
    }
    return "custom";
}

std::optional<RateLimiter::Limits> RateLimiter::presetLimits(std::string_view name)
{
    for (const Preset &preset : Presets) {
        if (preset.name == name)
            return preset.limits;
    }
    return std::nullopt;
}

bool RateLimiter::lift(std::string_view name, Moment until)
{
    std::erase_if(m_lifts, [now = Moment::clock::now()](const auto &lift) { return lift.second <= now; });
    if (const auto found = m_lifts.find(name); found != m_lifts.end()) {
        found->second = until;
        return true;
    }
    return m_lifts.size() < MostLifts && m_lifts.emplace(name, until).second;
}

bool RateLimiter::drop(std::string_view name)
{
    const auto found = m_lifts.find(name);
    if (found == m_lifts.end())
        return false;
    m_lifts.erase(found);
    return true;
}

bool RateLimiter::isLifted(Moment now) const
{
    return std::any_of(m_lifts.begin(), m_lifts.end(), [now](const auto &lift) { return lift.second > now; });
}

RateLimiter::Count RateLimiter::count(std::string_view name, Millis now)
{
    auto found = m_meters.find(name);
    if (found == m_meters.end())
        found = m_meters.emplace(name, Meter{}).first;
    Meter &meter = found->second;
    if (now - meter.windowStart >= Interval || now < meter.windowStart) {
        meter.windowStart = now;
        meter.used = 0;
    }
    if (now - meter.dayStart >= Day || now < meter.dayStart) {
        meter.dayStart = now;
        meter.usedDaily = 0;
    }
    const bool lifted = !m_lifts.empty() && isLifted(Moment::clock::now());
    const bool unlimited = m_limits.perInterval == 0 || lifted;
    Count result;
    result.allowed = unlimited || (meter.used < m_limits.perInterval && meter.usedDaily < m_limits.daily);
    if (result.allowed && !lifted) { // what comes after the lift is not to suffer for it
        ++meter.used;
        ++meter.usedDaily;
    }
    // Without a limit the headers show the standard one, hardly used.
    const long long shown = m_limits.perInterval == 0 ? Limits{}.perInterval : m_limits.perInterval;
    result.remaining = std::max(0LL, unlimited ? shown - 1 : shown - meter.used);
    result.remainingDaily = std::max(0LL, unlimited ? m_limits.daily - 1 : m_limits.daily - meter.usedDaily);
    result.dailyReset = Day - (now - meter.dayStart);
    return result;
}

} // namespace Linesman::Emulator
