// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/ratelimit.h"

namespace Linesman::HighLevel {

namespace {
std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> count(const QByteArray &text)
{
    const std::optional<qint64> value = number(text);
    return value ? std::optional(int(*value)) : std::nullopt;
}

std::optional<std::chrono::milliseconds> span(const QByteArray &text, qint64 unit)
{
    const std::optional<qint64> value = number(text);
    return value ? std::optional(std::chrono::milliseconds(*value * unit)) : std::nullopt;
}
} // namespace

RateLimit rateLimitFrom(const std::function<QByteArray(const QByteArray &name)> &header)
{
    RateLimit limit;
    limit.max = count(header("x-ratelimit-max"));
    limit.remaining = count(header("x-ratelimit-remaining"));
    limit.interval = span(header("x-ratelimit-interval-milliseconds"), 1);
    limit.dailyLimit = count(header("x-ratelimit-limit-daily"));
    limit.dailyRemaining = count(header("x-ratelimit-daily-remaining"));
    limit.dailyReset = span(header("x-ratelimit-daily-reset"), 1);
    limit.retryAfter = span(header("retry-after"), 1000);
    return limit;
}

} // namespace Linesman::HighLevel
