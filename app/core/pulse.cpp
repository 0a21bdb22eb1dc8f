// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pulse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman {

using namespace std::chrono_literals;

namespace {

constexpr auto LeastLost = 500ms; // less cannot be why something did not happen
constexpr int LateShare = 5;      // one part of so many
constexpr int MostExtensions = 3; // of a limit, by its own length

struct PulseTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::Pulse)
};

std::chrono::milliseconds wholeMilliseconds(Pulse::Clock::duration time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time);
}

} // namespace

Pulse::Pulse(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(Clock::now()); });
}

void Pulse::start()
{
    m_last = Clock::now();
    m_timer.start();
}

void Pulse::stop()
{
    m_timer.stop();
    m_last = {};
}

std::chrono::milliseconds Pulse::overdue(Moment now) const
{
    const std::chrono::milliseconds late = m_last == Moment() ? 0ms : wholeMilliseconds(now - m_last) - Interval;
    return late > Slack ? late : 0ms;
}

void Pulse::beat(Moment now)
{
    m_lost += overdue(now);
    m_last = now;
}

std::chrono::milliseconds Pulse::lost(Moment now) const
{
    return m_lost + overdue(now);
}

Pulse::Mark Pulse::mark() const
{
    const Moment now = Clock::now();
    return {now, lost(now)};
}

bool Pulse::wasLateSince(const Mark &mark) const
{
    const Moment now = Clock::now();
    const std::chrono::milliseconds gone = lost(now) - mark.lost;
    return gone >= LeastLost && gone * LateShare >= wholeMilliseconds(now - mark.at);
}

Patience::Patience(const Pulse &pulse, std::chrono::milliseconds limit)
    : m_pulse(&pulse)
    , m_mark(pulse.mark())
    , m_limit(limit)
{
}

std::chrono::milliseconds Patience::left() const
{
    const Pulse::Moment now = Pulse::Clock::now();
    const std::chrono::milliseconds more = std::min(m_pulse->lost(now) - m_mark.lost, MostExtensions * m_limit);
    return std::max(0ms, m_limit + more - wholeMilliseconds(now - m_mark.at));
}

QString busyText()
{
    return PulseTexts::tr("Not tested: this machine was too busy, and Linesman itself came to its turn too late.");
}

QString busyAdvice()
{
    return PulseTexts::tr("Run it again when less runs beside it.");
}

QString busySummary()
{
    return PulseTexts::tr("Not known: this machine was too busy for a part of it.");
}

} // namespace Linesman
