// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"
#include "app/emulator/state/text.h"

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
};

} // namespace Linesman::Emulator
