// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/task.h"
#include "app/installs/pacer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Linesman::Installs {

/*!
    The same work for many locations: some at a time, within the rate limit, with progress, cancel, and the failed ones
    once more. A 429 is no failure: that location waits and is tried again. Outlives the work it starts.
*/
class Batch : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Task<Result<>>(LocationId)>;

    explicit Batch(QObject *parent = nullptr);

    /*! Does \a work for each of \a locations, at most \a parallel at a time. Does nothing while another runs. */
    void start(const QList<LocationId> &locations, Work work, int parallel = 6);
    void retryFailed(); //!< the same work for failed()
    /*! What waits is not begun any more; what is under way ends, and then finished() comes. */
    void cancel();

    bool isRunning() const { return m_running; }
    int done() const { return int(m_outcomes.size()); } //!< successes and failures
    int total() const { return m_total; }
    QList<LocationId> failed() const; //!< in the order they failed; those cancelled are not among them
    const QHash<LocationId, Error> &errors() const { return m_errors; }
    bool wasCancelled() const { return m_cancelled; }
    Pacer &pacer() { return m_pacer; }         //!< to be told of every answer that counts against the same limit
    std::chrono::milliseconds pausing() const; //!< how long it waits for the rate limit now; zero when it does not

signals:
    void progressed(int done, int total);
    void finished();

private:
    void pump();
    void end(const LocationId &location, const Result<> &outcome);

    Work m_work;
    QList<LocationId> m_queue;
    QHash<LocationId, bool> m_outcomes;
    QHash<LocationId, Error> m_errors;
    QHash<LocationId, int> m_tries;
    QList<LocationId> m_failed;
    QTimer m_wake;
    Pacer m_pacer;
    int m_parallel = 6;
    int m_underWay = 0;
    int m_total = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Installs
