// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace Linesman::Doctor {

/*!
    What line tests, signature labs and drills left in history: see isOfTest(). A listener that stood in the way, and an
    emulator that knew nothing of the test, mark nothing themselves: theirs are told by message, or by what was sent.
*/
class TestTraces
{
public:
    /*! Of history from \a from on: its newest 20,000. Fails with Storage. */
    static Result<TestTraces> read(const History::Reader &reader, const QDateTime &from);

    void take(const Exchange &exchange); //!< counts only where it is of a test
    bool isEmpty() const { return m_isEmpty; }
    /*! Whether a test provoked \a exchange, or it is the other end of one that a test provoked: the same body, then. */
    bool hold(const Exchange &exchange) const;
    /*! Whether hold() must see the body of \a row to say. */
    bool needBody(const History::Row &row) const;
    void leaveOut(QList<Exchange> &exchanges) const;
    /*! How many captures of \a filter, which asks for captures alone, are held; they are looked up, not gone through. */
    Result<qint64> countHeld(const History::Reader &reader, const History::Filter &filter) const;

private:
    Result<std::vector<ExchangeId>> nearby(const History::Reader &reader) const;
    bool m_isEmpty = true;
    QSet<QString> m_messages;
    struct Event {
        QDateTime at;
        std::size_t print = 0; //!< of the body
    };
    QHash<QString, QList<Event>> m_events; //!< what was sent without a message, by type and path
};

} // namespace Linesman::Doctor
