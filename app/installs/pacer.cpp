// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/pacer.h"

#include <algorithm>

namespace Linesman::Installs {

void Pacer::started()
{
    ++m_underWay;
}

void Pacer::ended()
{
    m_underWay = std::max(0, m_underWay - 1);
}

void Pacer::answered(int status, const HighLevel::RateLimit &limit, Moment now)
{
    if (limit.interval && limit.interval->count() > 0)
        m_interval = *limit.interval;
    if (limit.dailyRemaining)
        m_dailyRemaining = limit.dailyRemaining;
    if (limit.remaining) {
        // Answers overtake each other: of one interval the smallest number counts.
        const bool isSameInterval = m_remaining && now - m_told < m_interval;
        if (!isSameInterval || *limit.remaining < *m_remaining) {
            m_remaining = limit.remaining;
            m_told = now;
        }
    }
    if (status == 429)
        m_blockedUntil = std::max(m_blockedUntil, now + limit.retryAfter.value_or(m_interval));
}

std::chrono::milliseconds Pacer::pause(Moment now) const
{
    using std::chrono::ceil;
    using std::chrono::milliseconds;
    Moment from = m_blockedUntil;
    if (m_remaining && *m_remaining <= m_underWay)
        from = std::max(from, m_told + m_interval); // what is under way uses up the rest
    return from > now ? ceil<milliseconds>(from - now) : milliseconds(0);
}

} // namespace Linesman::Installs
