// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/ratelimit.h"

#include <chrono>
#include <optional>

namespace Linesman::Installs {

/*!
    Keeps calls on one resource within HighLevel's rate limit: 100 in 10 s and 200,000 a day, per app and company or
    location (page Rate limits, 2026-08-30). It believes the five headers of the replies; a 429 without any of them
    pauses for a whole interval. Moments are those of a steady clock, given by the caller.
*/
class Pacer
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    void started(); //!< a call goes out
    void ended();   //!< it is over, whether it was answered or not
    /*! What an answer said. */
    void answered(int status, const HighLevel::RateLimit &limit, Moment now);
    /*! How long to wait before the next call; zero: now. */
    std::chrono::milliseconds pause(Moment now) const;
    bool isDayUsedUp() const { return m_dailyRemaining == 0; } //!< nothing helps until tomorrow
    std::optional<int> remaining() const { return m_remaining; }

private:
    int m_underWay = 0;
    std::optional<int> m_remaining; //!< as last told, for the interval that began at m_told
    std::optional<int> m_dailyRemaining;
    std::chrono::milliseconds m_interval{10'000};
    Moment m_told;
    Moment m_blockedUntil;
};

} // namespace Linesman::Installs
