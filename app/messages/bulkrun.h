// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/bulkplan.h"
#include "app/messages/posting.h"

#include <QFile>
#include <QObject>

#include <chrono>

namespace Linesman::Messages {

/*! The result of one row. */
struct BulkOutcome {
    enum class State {
        Waiting,
        Sent,    //!< HighLevel has the message
        Failed,  //!< refused, or not there when read back
        Skipped, //!< a rule of ours refused it
        Unknown, //!< under way when the program ended: it may have been sent
    };
    State state = State::Waiting;
    MessageId messageId;
    ContactId contactId;
    QString sentence; //!< translated, when it was not sent
    QString traceId;
};
QString stateName(BulkOutcome::State state); //!< in JSON and CSV: "sent", ...

/*!
    Posts a plan row by row: not faster than its rate, waiting when HighLevel limits it. What became of each row is
    written down before and after it is sent, so that a run that was cancelled, or killed, is taken up where it stopped
    and no row is sent twice. The file holds lines, ids and reasons; no text, no number.
*/
class BulkRun : public QObject
{
    Q_OBJECT
public:
    /*! \a client outlives the run. \a folder is where runs are kept. */
    BulkRun(HighLevel::Client &client, LocationId location, BulkPlan plan, const QString &folder,
            QObject *parent = nullptr);

    /*! Rows a second; 2 at first: a row takes up to five calls of the 100 in 10 s. */
    void setRate(double perSecond);
    /*! Reads what an earlier run of the same plan did. Fails with Storage or BadInput. */
    Result<> load();

    /*! Starts or goes on: rows that wait; \a again also those that failed. Fails with Storage, or BadInput. */
    enum class Which { Waiting, WaitingAndFailed };
    Result<> start(Which which);
    void cancel(); //!< after the row under way
    bool isRunning() const { return m_running; }

    const BulkPlan &plan() const { return m_plan; }
    const QList<BulkOutcome> &outcomes() const { return m_outcomes; }
    int count(BulkOutcome::State state) const;
    QString file() const { return m_file.fileName(); }

    /*! The table with line, result, message id, reason and trace; safe to open in a spreadsheet. */
    QByteArray toCsv() const;

signals:
    void rowChanged(int row);
    void progressed(int done, int total);
    /*! HighLevel limits the requests: goes on by itself after \a wait. */
    void slowedDown(std::chrono::seconds wait);
    void finished();

private:
    Task<> run(QList<int> rows);
    Task<BulkOutcome> post(BulkRow row);
    Result<> write(int row, const QString &state);
    void set(int row, const BulkOutcome &outcome);

    HighLevel::Client &m_client;
    LocationId m_location;
    BulkPlan m_plan;
    QByteArray m_fingerprint;
    QFile m_file;
    QList<BulkOutcome> m_outcomes;
    double m_rate = 2;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Messages
