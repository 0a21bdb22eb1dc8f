// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>

namespace Linesman::HighLevel {

/*!
    The rate-limit headers of a reply; each is absent when HighLevel did not send it.
    Source: page other/rate-limits, 2026-08-30; the daily reset and Retry-After as the
    official Node SDK 3.1.0 reads them.
*/
struct RateLimit {
    std::optional<int> max;                            //!< calls in an interval
    std::optional<int> remaining;                      //!< calls left in it
    std::optional<std::chrono::milliseconds> interval; //!< its length
    std::optional<int> dailyLimit;
    std::optional<int> dailyRemaining;
    std::optional<std::chrono::milliseconds> dailyReset; //!< until the day's count starts anew
    std::optional<std::chrono::milliseconds> retryAfter; //!< from Retry-After in seconds
    bool operator==(const RateLimit &) const = default;
};

/*! \a header gives the value of a header by its name, or nothing. */
RateLimit rateLimitFrom(const std::function<QByteArray(const QByteArray &name)> &header);

} // namespace Linesman::HighLevel
