// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

#include <QTimeZone>

namespace Linesman {

using std::chrono::milliseconds;

QDateTime Clock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch().count()).toUTC();
}

milliseconds SystemClock::sinceEpoch() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

milliseconds AdvancingClock::sinceEpoch() const
{
    return SystemClock().sinceEpoch() + offset();
}

void AdvancingClock::advance(milliseconds step)
{
    m_offset += step.count();
}

void AdvancingClock::reset()
{
    m_offset = 0;
}

milliseconds AdvancingClock::offset() const
{
    return milliseconds(m_offset.load());
}

ManualClock::ManualClock(const QDateTime &start)
    : m_now(start.toMSecsSinceEpoch())
{
}

milliseconds ManualClock::sinceEpoch() const
{
    return milliseconds(m_now.load());
}

void ManualClock::advance(milliseconds step)
{
    m_now += step.count();
}

} // namespace Linesman
