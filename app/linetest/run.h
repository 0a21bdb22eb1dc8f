// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/judge.h"
#include "app/linetest/plan.h"
#include "app/linetest/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

namespace Linesman::History {
class Store;
}

namespace Linesman::LineTest {

/*!
    The line test: for each kind a message is sent as a user, and what the bridge makes of it is watched hop by hop in
    the emulator's log and messages. Nothing is asked of the bridge but HTTP.

    Calls: HighLevel sends no webhook for them, so the test cannot start them by itself. With a call trigger, Linesman
    POSTs `{contactId, phone, locationId, conversationId, conversationProviderId}` to it when the call hops begin.
   Without one, calls that the bridge logged since the run began count; failing those, the hops wait if calls were asked
   for explicitly, and are skipped if not.

    One run at a time; watch it by the signals and result(). Outlives the event loop or is not destroyed while running.
*/
class Run : public QObject
{
    Q_OBJECT
public:
    explicit Run(QObject *parent = nullptr);

    /*! Every exchange seen is also kept in \a store, under the result's id as group; nullptr keeps none. */
    void recordInto(History::Store *store);

    /*! Fails with Network, Timeout or BadReply when the emulator is not there; everything else is in the result. */
    Task<Result<TestResult>> run(Plan plan);
    void cancel(); //!< the running hop fails as cancelled, the rest is skipped
    bool isRunning() const { return m_running; }
    const TestResult &result() const { return m_result; } //!< as far as it is

signals:
    void started();
    /*! Hop \a hop of the \a kind-th kind changed. */
    void hopChanged(int kind, int hop);
    void finished();

private:
    using Judge = std::function<Judgement(const QList<Exchange> &log)>;

    Task<Result<>> prepare(Plan plan);
    Task<> putBack(Plan plan);
    Task<Result<>> limitDeliveries(std::chrono::milliseconds limit);

    /*! Waits for one hop of the \a index-th kind and settles it; false when it failed and no other can follow. */
    using HopFunction = Task<Result<bool>> (Run::*)(int index, Expectation *expected);
    Task<Result<>> runHops(QList<HopFunction> hops, int index, Expectation expected);
    static QList<HopFunction> messageHops();
    Task<Result<bool>> sendMessage(int index, Expectation *expected);
    Task<Result<bool>> awaitDelivery(int index, Expectation *expected);
    Task<Result<bool>> awaitStatus(int index, Expectation *expected);
    Task<Result<bool>> awaitReply(int index, Expectation *expected);
    Task<Result<bool>> readThread(int index, Expectation *expected);
    static QList<HopFunction> callHops();
    Task<Result<bool>> provokeCall(int index, Expectation *expected);
    Task<Result<bool>> lookForCalls(int index, Expectation *expected);
    Task<Result<bool>> awaitInboundCall(int index, Expectation *expected);
    Task<Result<bool>> awaitOutboundCall(int index, Expectation *expected);
    Task<Result<bool>> awaitRecording(int index, Expectation *expected);
    Task<Result<bool>> readCallThread(int index, Expectation *expected);

    Task<Result<Judgement>> watch(Judge judge, std::chrono::milliseconds limit);
    Task<Result<>> takeLog(std::chrono::milliseconds wait);
    struct Conversation {
        QList<QJsonObject> messages; //!< oldest first
        Exchange exchange;
    };
    Task<Result<Conversation>> conversation(QString id);

    bool chooseContact(const Plan &plan, Expectation &expected) const;
    void begin(int index, int hop);
    bool settle(int index, int hop, const Judgement &judgement);
    bool settle(int index, int hop, const Judgement &judgement, std::chrono::microseconds duration);
    std::chrono::microseconds hopTime() const;
    void skipRest(int index, Problem problem, const QString &happened, const QString &advice);
    void fail(int index, int hop, Problem problem, const QString &happened, const QString &advice);
    void stopAt(int index, const Error &error);
    void record(int index);

    ControlClient m_control;
    History::Store *m_history = nullptr;
    Plan m_plan;
    TestResult m_result;
    QElapsedTimer m_runTimer;
    QElapsedTimer m_hopTimer;
    QElapsedTimer m_kindTimer;
    QList<Exchange> m_all; //!< since the run began
    QList<Exchange> m_log; //!< since this kind began
    qint64 m_next = 0;
    QStringList m_sentIds;
    QList<Providers::Kind> m_lateKinds;
    bool m_running = false;
};

} // namespace Linesman::LineTest
