// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/settings.h"
#include "app/workspace/drift.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace Linesman::History {
class Reader;
class Store;
} // namespace Linesman::History

namespace Linesman::Workspace {

inline const Setting<QStringList> DriftToldSetting{QLatin1StringView("facts/told"), {}};

/*!
    Holds what history gets against the facts as it comes, on a thread of its own, and tells each difference once. Window's
    thread; at its end it waits for the exchange that is being looked at.
*/
class DriftWatch : public QObject
{
    Q_OBJECT
public:
    /*! With \a settings what was told is remembered there, and not told by found() again after a restart. */
    explicit DriftWatch(History::Store &store, Settings *settings = nullptr, QObject *parent = nullptr);
    ~DriftWatch() override;

    void start();       //!< looks at every exchange that this process keeps from here on
    void lookThrough(); //!< at all that history has and that was not looked at yet, other processes' too
    /*! Writes what was found with its exchanges, secrets masked, as JSON; written() tells how that ended. */
    void write(const QString &file);

    const QList<DriftItem> &items() const { return m_items; } //!< in the order in which they were found
    qsizetype looked() const { return m_looked; }             //!< exchanges
    bool isLooking() const { return m_isBusy; }

signals:
    /*! Differences that came live and were not told before. */
    void found(const QList<Linesman::Workspace::DriftItem> &fresh);
    void changed(); //!< items(), looked() or isLooking()
    void failed(const Linesman::Error &error);
    void written(const QString &file, const QString &problem); //!< an empty one when it was

private:
    struct Worker;
    struct Outcome;
    void next();
    void run(std::vector<ExchangeId> ids, bool isLive);
    void listOlder();
    void take(const Outcome &outcome, bool isLive);
    void tell(const QList<DriftItem> &fresh);

    History::Store &m_store;
    Settings *m_settings;
    std::shared_ptr<Worker> m_worker;
    QThreadPool m_pool; //!< one thread
    std::atomic<bool> m_isEnding = false;
    std::vector<ExchangeId> m_live;
    std::vector<ExchangeId> m_older; //!< the next at the end
    bool m_isListWanted = false;
    bool m_isBusy = false;
    bool m_isResting = false; //!< between two slices of a burst
    QList<DriftItem> m_items;
    qsizetype m_looked = 0;
};

/*! What `facts drift` and the window export: each of \a items with its exchange, secrets masked. Fails with Storage. */
Result<> writeDrift(const History::Reader &reader, const QList<DriftItem> &items, const QString &file);

} // namespace Linesman::Workspace
