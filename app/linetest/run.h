// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pulse.h"
#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/judge.h"
#include "app/linetest/judgecheck.h"
#include "app/linetest/plan.h"
#include "app/linetest/result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <utility>

namespace Linesman::History {
class Store;
}

namespace Linesman::LineTest {

/*!
    The line test: for each kind a message is sent as a user, and what the bridge makes of it is watched hop by hop in
    the emulator's log and messages. Then, at depth strict, the traps: see check.h. Nothing is asked of the bridge but
    HTTP. Every message goes to a contact of its own, so that several runs on one emulator do not disturb each other.

    Calls: HighLevel sends no webhook for them, so the test cannot start them by itself. With a call trigger, Linesman
    POSTs `{contactId, phone, locationId, conversationId, conversationProviderId}` to it when the call hops begin.
    Without one, calls that the bridge logged since the run began count; failing those, the hops wait if calls were
    asked for explicitly, and are skipped if not.

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
    Pulse &pulse() { return m_pulse; }

signals:
    void started();
    /*! Hop \a hop of the \a kind-th kind changed. */
    void hopChanged(int kind, int hop);
    /*! So did check \a check. */
    void checkChanged(int kind, int check);
    void finished();

private:
    using Judge = std::function<Judgement(const QList<Exchange> &log)>;

    void reset(const Plan &plan);
    Task<Result<>> prepare(Plan plan);

    /*! Waits for one hop of the \a index-th kind and settles it; false when it failed and no other can follow. */
    using HopFunction = Task<Result<bool>> (Run::*)(int index, Expectation *expected);
    Task<Result<>> runKind(int index);
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

    // The checks: checkrun.cpp for those of a kind, latecheckrun.cpp for the others.
    using Done = std::function<bool()>;
    bool isSound(int index) const; //!< a kind of messages all of whose hops passed
    Task<Result<>> provoke();
    Task<Result<>> runChecks(int index);
    Task<Result<QList<Trap>>> springTraps(int index);
    Task<Result<Trap>> sendTrap(int index, CheckId check, QJsonObject delivery);
    bool hasOtherType(int index) const;
    Task<Result<>> deliverAgain(Trap trap);
    void joinSameCause(int index);
    Task<Result<>> lookForSdk(int index);
    Task<Result<>> explainRefusal(int index);
    Task<Result<bool>> isTaken(int index, QJsonObject delivery);
    Task<Result<>> runLateChecks();
    Task<Result<>> expireTokens();
    Task<Result<>> sendEarly();
    void finishChecks();
    void finishTypes(int index, const QList<Trap> &own);
    CheckVerdict judged(const Trap &trap, bool isOver) const;
    void settleCheck(int index, CheckId check, const CheckVerdict &reached);
    void setCheckState(int index, CheckId check, CheckState state);
    void skipChecks(int index, const QString &code, const QString &happened);
    Task<Result<>> waitUntil(Done done, std::chrono::milliseconds limit);

    static bool isOfTime(Problem problem);
    CheckVerdict inTime(int index, CheckId check, const CheckVerdict &verdict) const;
    Task<Result<Judgement>> watch(Judge judge, std::chrono::milliseconds limit);
    Task<Result<>> takeLog(std::chrono::milliseconds wait);
    Task<Result<bool>> isForeign(Exchange entry);
    struct Conversation {
        QList<QJsonObject> messages; //!< oldest first
        Exchange exchange;
    };
    Task<Result<Conversation>> conversation(QString id);

    // What stands on the stage: scenery.cpp.
    bool chooseProvider(int index, Expectation *expected) const;
    Task<Result<bool>> setUpContact(Expectation *expected);
    Task<Result<QString>> freePhone();
    Task<Result<QJsonObject>> makeContact(QString locationId);
    Task<> putBack();
    QJsonObject messageTo(const QString &contactId, const QString &providerId, Providers::Kind kind) const;
    QJsonObject deliveryTo(QJsonObject delivery) const;

    void begin(int index, int hop);
    bool settle(int index, int hop, const Judgement &judgement);
    bool settle(int index, int hop, const Judgement &judgement, std::chrono::microseconds duration);
    std::chrono::microseconds hopTime() const;
    void skipRest(int index, Problem problem, const QString &happened, const QString &advice);
    void fail(int index, int hop, Problem problem, const QString &happened, const QString &advice);
    void stopAt(int index, const Error &error);
    Task<> record();

    ControlClient m_control;
    Pulse m_pulse;
    Pulse::Mark m_runMark;
    Pulse::Mark m_hopMark;                                //!< when the hop began
    QHash<std::pair<int, int>, Pulse::Mark> m_checkMarks; //!< when a check did: by kind and check
    History::Store *m_history = nullptr;
    Plan m_plan;
    TestResult m_result;
    QString m_id; //!< of the run, for the emulator
    QElapsedTimer m_runTimer;
    QElapsedTimer m_hopTimer;
    QElapsedTimer m_kindTimer;
    QList<Exchange> m_all; //!< since the run began
    QList<Exchange> m_log; //!< since this kind began
    qint64 m_next = 0;
    QStringList m_sentIds;
    QList<Providers::Kind> m_lateKinds;
    QList<Trap> m_traps;            //!< the messages of the loops too
    bool m_isLimitLifted = false;   //!< for this run, until putBack()
    bool m_isProvoking = false;     //!< it has sent what a bridge must refuse, or made trouble
    QStringList m_contacts;         //!< made by this run
    QHash<QString, bool> m_foreign; //!< whether a contact is another run's
    bool m_running = false;
};

} // namespace Linesman::LineTest
