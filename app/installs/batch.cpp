// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/batch.h"

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TriesLimit = 5; // of a location that is told 429 again and again
}

Batch::Batch(QObject *parent)
    : QObject(parent)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Batch::pump);
}

void Batch::start(const QList<LocationId> &locations, Work work, int parallel)
{
    if (m_running)
        return;
    m_work = std::move(work);
    m_parallel = parallel;
    m_queue = locations;
    m_total = int(locations.size());
    m_outcomes.clear();
    m_errors.clear();
    m_tries.clear();
    m_failed.clear();
    m_cancelled = false;
    m_running = true;
    emit progressed(0, m_total);
    // Never ends before it returned: who starts it connects, looks or waits afterwards.
    m_wake.start(0);
}

void Batch::retryFailed()
{
    start(QList<LocationId>(m_failed), m_work, m_parallel);
}

void Batch::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_queue.clear();
    m_wake.start(0);
}

QList<LocationId> Batch::failed() const
{
    return m_failed;
}

std::chrono::milliseconds Batch::pausing() const
{
    return m_running && m_underWay == 0 ? m_pacer.pause(Pacer::Moment::clock::now()) : std::chrono::milliseconds(0);
}

void Batch::pump()
{
    while (!m_queue.isEmpty() && m_underWay < m_parallel) {
        if (m_pacer.isDayUsedUp()) {
            const QList<LocationId> rest = std::exchange(m_queue, {});
            for (const LocationId &location : rest) {
                m_errors.insert(location, Error(Error::Kind::RateLimited, u"the day's calls are used up"_s, 429));
                m_outcomes.insert(location, false);
                m_failed.append(location);
            }
            break;
        }
        if (const auto pause = m_pacer.pause(Pacer::Moment::clock::now()); pause.count() > 0) {
            m_wake.start(pause);
            emit progressed(done(), m_total);
            return;
        }
        const LocationId location = m_queue.takeFirst();
        ++m_underWay;
        m_pacer.started();
        deliver(m_work(location), this, [this, location](const Result<> &outcome) { end(location, outcome); });
    }
    if (m_running && m_underWay == 0 && m_queue.isEmpty()) {
        m_running = false;
        emit progressed(done(), m_total);
        emit finished();
    }
}

void Batch::end(const LocationId &location, const Result<> &outcome)
{
    --m_underWay;
    m_pacer.ended();
    const bool isLimited = !outcome && outcome.error().kind == Error::Kind::RateLimited;
    if (isLimited && !m_cancelled && !m_pacer.isDayUsedUp() && ++m_tries[location] < TriesLimit) {
        m_queue.prepend(location);
    } else {
        m_outcomes.insert(location, outcome.has_value());
        if (!outcome) {
            m_errors.insert(location, outcome.error());
            if (outcome.error().kind != Error::Kind::Cancelled)
                m_failed.append(location);
        }
    }
    emit progressed(done(), m_total);
    m_wake.start(0); // not from here: the work's frames are still on the stack
}

} // namespace Linesman::Installs
