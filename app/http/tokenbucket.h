// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace Linesman::Http {

/*!
    Lets through at most so many starts a second. When not told otherwise it holds ten milliseconds' worth of starts (at
    least one): a rate is kept although a thread wakes only every millisecond, and a pause is not made up for by a burst.
*/
class TokenBucket
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    explicit TokenBucket(double perSecond = 0) //!< 0 for no limit
        : m_perSecond(perSecond)
        , m_capacity(std::max(1.0, perSecond / 100))
        , m_tokens(1)
    {
    }
    /*! One that is full at first, and after a pause lets \a atOnce through at once. */
    TokenBucket(double perSecond, double atOnce)
        : m_perSecond(perSecond)
        , m_capacity(std::max(1.0, atOnce))
        , m_tokens(m_capacity)
    {
    }

    bool take(TimePoint now)
    {
        if (m_perSecond <= 0)
            return true;
        refill(now);
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

    /*! How long until take() succeeds. */
    std::chrono::nanoseconds waitTime(TimePoint now)
    {
        if (m_perSecond <= 0)
            return {};
        refill(now);
        if (m_tokens >= 1)
            return {};
        return std::chrono::nanoseconds(std::chrono::nanoseconds::rep((1 - m_tokens) / m_perSecond * 1e9) + 1);
    }

private:
    void refill(TimePoint now)
    {
        if (m_last != TimePoint())
            m_tokens =
                std::min(m_capacity, m_tokens + std::chrono::duration<double>(now - m_last).count() * m_perSecond);
        m_last = now;
    }

    double m_perSecond;
    double m_capacity;
    double m_tokens;
    TimePoint m_last;
};

} // namespace Linesman::Http
