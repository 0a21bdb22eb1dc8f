// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"
#include "app/emulator/state/text.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace Linesman::Emulator {

/*! Requests per app and resource. Source: Authorization.md of 2026-05-27: 100 in 10 s, 200,000 a day. */
class RateLimiter
{
public:
    static constexpr Millis Interval = 10'000;
    static constexpr Millis Day = 24LL * 3600 * 1000;

    struct Limits {
        long long perInterval = 100; //!< 0: no limit
        long long daily = 200'000;
        bool operator==(const Limits &) const = default;
    };
    const Limits &limits() const { return m_limits; }
    void setLimits(const Limits &limits) { m_limits = limits; }

    /*!
        "standard", "sandbox" (25 in 10 s and 10,000 a day: HighLevel's test agencies, by the sign-up page of the
        developer marketplace as noted in 2026) or "off"; "custom" when the limits have no name.
    */
    std::string_view preset() const;
    /*! The limits called \a name, or nothing. */
    static std::optional<Limits> presetLimits(std::string_view name);

    using Moment = std::chrono::steady_clock::time_point;
    static constexpr std::size_t MostLifts = 100;
    /*!
        Nothing is refused while somebody has the limits lifted, whatever they are and whoever else needs them meanwhile:
        each test that runs here has a lift of its own, called \a name. It ends with drop(), at \a until at the latest.
        False when there are MostLifts.
    */
    bool lift(std::string_view name, Moment until);
    bool drop(std::string_view name); //!< false when there is none of that name
    bool isLifted(Moment now) const;

    /*! The result of counting one request. */
    struct Count {
        bool allowed = true; //!< false when over a limit
        long long remaining = 0;
        long long remainingDaily = 0;
        Millis dailyReset = 0; //!< milliseconds until the daily count restarts
    };
    Count count(std::string_view meter, Millis now);

private:
    struct Meter {
        Millis windowStart = 0;
        long long used = 0;
        Millis dayStart = 0;
        long long usedDaily = 0;
    };
    Limits m_limits;
    ByText<Meter> m_meters;
    ByText<Moment> m_lifts;
};

} // namespace Linesman::Emulator
