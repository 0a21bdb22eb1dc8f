// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/run.h"

#include "app/core/logging.h"
#include "app/exchange/testrun.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logLineTest, "linesman.linetest")

} // namespace

Run::Run(QObject *parent)
    : QObject(parent)
{
}

void Run::recordInto(History::Store *store)
{
    m_history = store;
}

/*! What a run begins with. */
void Run::reset(const Plan &plan)
{
    m_plan = plan;
    m_control.resume();
    m_control.setBaseUrl(QUrl(plan.emulator.baseUrl));
    m_control.setToken(plan.controlToken);
    m_all.clear();
    m_sentIds.clear();
    m_lateKinds.clear();
    m_traps.clear();
    m_contacts.clear();
    m_foreign.clear();
    m_result = TestResult();
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_result.id = plan.depth == Depth::Basic ? m_id : testGroup(m_id); // who judges history is to know of the traps
    m_result.endpoint = plan.endpoint;
    m_result.isReferenceBridge = plan.isReferenceBridge;
    m_result.emulatorUrl = plan.emulator.baseUrl;
    m_result.profile = plan.profile;
    m_result.switches = plan.switches;
    m_isLimitLifted = false;
    m_isProvoking = false;
    m_checkMarks.clear();
    m_pulse.start();
    m_runMark = m_pulse.mark();
    m_result.seed = plan.seed;
    m_result.hopTimeout = plan.hopTimeout;
    m_result.depth = plan.depth;
    m_result.startedAt = QDateTime::currentDateTimeUtc();
    bool isFirst = true;
    for (const Providers::Kind kind : plan.kinds) {
        KindResult row;
        row.kind = kind;
        row.hops = hopsOf(kind);
        if (plan.depth != Depth::Basic)
            row.checks = checksOf(kind, isFirst);
        isFirst = isFirst && row.checks.isEmpty();
        m_result.kinds.append(row);
    }
}

Task<Result<TestResult>> Run::run(Plan plan)
{
    if (m_running)
        co_return failure(Error::Kind::BadInput, u"a line test is running already"_s);
    m_running = true;
    reset(plan);
    m_runTimer.start();
    emit started();
    const Result<> prepared = co_await prepare(plan);
    Result<> outcome = prepared;
    for (int index = 0; prepared && outcome && index < int(m_result.kinds.size()); ++index) {
        m_log.clear();
        m_kindTimer.start();
        Task<Result<>> kindTask = runKind(index);
        outcome = co_await kindTask;
        if (!outcome)
            stopAt(index, outcome.error());
        m_result.kinds[index].duration = std::chrono::microseconds(m_kindTimer.nsecsElapsed() / 1000);
    }
    if (outcome && plan.depth != Depth::Basic) {
        Task<Result<>> late = runLateChecks();
        outcome = co_await late;
    }
    if (!outcome) {
        m_result.cancelled = outcome.error().kind == Error::Kind::Cancelled;
        const QString why =
            m_result.cancelled ? tr("The test was cancelled before this hop.") : describe(outcome.error());
        for (int index = 0; index < int(m_result.kinds.size()); ++index) {
            skipRest(index, m_result.cancelled ? Problem::Cancelled : Problem::EmulatorSilent, why,
                     tr("Run the test again."));
            skipChecks(index, m_result.cancelled ? u"cancelled"_s : u"emulatorSilent"_s, why);
        }
    }
    finishChecks();
    m_result.duration = std::chrono::microseconds(m_runTimer.nsecsElapsed() / 1000);
    co_await record();
    co_await putBack();
    m_pulse.stop();
    m_result.finished = true;
    m_running = false;
    qCInfo(logLineTest, "%s in %lld us", qPrintable(verdictName(m_result.verdict())),
           static_cast<long long>(m_result.duration.count()));
    emit finished();
    if (!prepared && prepared.error().kind != Error::Kind::Cancelled)
        co_return failure(prepared.error());
    TestResult result = m_result; // gcc 12 would move the member away, which is read on
    co_return result;
}

/*! The loop of one kind, and when it is green its traps. */
Task<Result<>> Run::runKind(int index)
{
    const KindResult row = m_result.kinds.at(index);
    Expectation expected;
    expected.kind = row.kind;
    expected.hopTimeout = m_plan.hopTimeout;
    expected.earlierMessageIds = m_sentIds;
    expected.lateKinds = m_lateKinds;
    expected.isUnsigned = m_plan.side("C2"_L1) == "unsigned"_L1;
    bool isReady = chooseProvider(index, &expected);
    if (isReady) {
        const Result<bool> contact = co_await setUpContact(&expected);
        if (!contact)
            co_return failure(contact.error());
        isReady = *contact;
    }
    if (!isReady) {
        fail(index, 0, Problem::NoProvider,
             tr("The emulator has no provider of this kind in a location with the app, or no such contact."),
             tr("Start it with a fixture that has one, or choose other kinds."));
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        skipChecks(index, u"earlierHopFailed"_s, tr("An earlier hop failed."));
        co_return Result<>();
    }
    m_result.kinds[index].providerId = expected.providerId;
    m_result.kinds[index].locationId = expected.locationId;
    m_result.kinds[index].contactId = expected.contactId;
    m_result.kinds[index].conversationId = expected.conversationId;
    const bool isCall = row.kind == Providers::Kind::Call;
    Task<Result<>> hops = runHops(isCall ? callHops() : messageHops(), index, expected);
    const Result<> looped = co_await hops;
    if (!looped || m_plan.depth == Depth::Basic || isCall)
        co_return looped;
    if (isSound(index)) {
        Task<Result<>> checks = runChecks(index);
        co_return co_await checks;
    }
    Task<Result<>> explaining = explainRefusal(index);
    const Result<> explained = co_await explaining;
    if (m_result.kinds.at(index).isUntested())
        skipChecks(index, MachineBusy, busyText());
    else
        skipChecks(index, u"earlierHopFailed"_s, tr("An earlier hop failed."));
    co_return explained;
}

void Run::cancel()
{
    if (m_running)
        m_control.cancel();
}

/*!
    Finds out where the emulator's log ends now. A bridge of the person's own gets what users send later, too, unless the
    emulator is somebody else's; the messages of this run name the endpoint themselves.
*/
Task<Result<>> Run::prepare(Plan plan)
{
    if (!plan.endpoint.isEmpty() && !plan.isReferenceBridge && !plan.isNamedByAddress) {
        QJsonObject change;
        change.insert(u"deliveryUrl"_s, plan.endpoint);
        for (const Emulator::EmulatorDescription::Provider &provider : plan.emulator.providers) {
            const Emulator::ControlRequest request = Emulator::Control::changeProvider(provider.id, change);
            const Result<ControlReply> reply = co_await m_control.call(request);
            if (!reply)
                co_return failure(reply.error());
            if (!reply->isAccepted())
                co_return failure(Error::Kind::BadReply,
                                  u"the emulator refused the Delivery URL of provider %1 with %2"_s.arg(
                                      provider.id, QString::number(reply->status)),
                                  reply->status);
        }
    }
    if (plan.depth != Depth::Basic) {
        // Traps come faster than messages in real life, and several tests share a location: no bridge is to blame for 429.
        const Emulator::ControlRequest lifting = Emulator::Control::liftLimits(m_id);
        m_isLimitLifted = true; // perhaps, when this is cancelled on its way
        const Result<ControlReply> lifted = co_await m_control.call(lifting);
        if (!lifted)
            co_return failure(lifted.error());
    }
    const Result<qint64> end = co_await m_control.logEnd();
    if (!end)
        co_return failure(end.error());
    m_next = *end;
    co_return Result<>();
}

Task<Result<>> Run::runHops(QList<HopFunction> hops, int index, Expectation expected)
{
    for (const HopFunction hop : hops) {
        Task<Result<bool>> running = (this->*hop)(index, &expected);
        const Result<bool> passed = co_await running;
        if (!passed)
            co_return failure(passed.error());
        if (!*passed) {
            const bool isBusy = m_result.kinds.at(index).isUntested();
            skipRest(index, isBusy ? Problem::MachineBusy : Problem::EarlierHopFailed,
                     isBusy ? busyText() : tr("An earlier hop failed."), {});
            break;
        }
    }
    co_return Result<>();
}

/*! Appends what is new in the emulator's log; waits for at most \a wait when nothing is. */
Task<Result<>> Run::takeLog(std::chrono::milliseconds wait)
{
    const Result<LogPage> page = co_await m_control.log(m_next, wait);
    if (!page)
        co_return failure(page.error());
    m_next = page->next;
    for (const Exchange &entry : page->entries) {
        const Result<bool> foreign = co_await isForeign(entry);
        if (!foreign)
            co_return failure(foreign.error());
        if (*foreign)
            continue;
        m_log.append(entry);
        m_all.append(entry);
    }
    co_return Result<>();
}

/*! The thread as the emulator holds it. */
Task<Result<Run::Conversation>> Run::conversation(QString id)
{
    const Emulator::ControlRequest request = Emulator::Control::conversation(id);
    const Result<ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    Conversation thread;
    thread.exchange = reply->exchange;
    for (const QJsonValue &value : reply->json.value(u"messages"_s).toArray())
        thread.messages.append(value.toObject());
    co_return thread;
}

void Run::begin(int index, int hop)
{
    Hop &entry = m_result.kinds[index].hops[hop];
    entry.state = HopState::Running;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    m_hopTimer.start();
    m_hopMark = m_pulse.mark();
    emit hopChanged(index, hop);
}

std::chrono::microseconds Run::hopTime() const
{
    return std::chrono::microseconds(m_hopTimer.nsecsElapsed() / 1000);
}

/*! A bridge may be ahead of us: then a hop took at least as long as the exchange that proves it. */
bool Run::settle(int index, int hop, const Judgement &judgement)
{
    std::chrono::microseconds duration = hopTime();
    for (const Exchange &exchange : judgement.evidence) {
        if (exchange.channel == Exchange::Channel::Emulator)
            duration = std::max(duration, exchange.duration);
    }
    return settle(index, hop, judgement, duration);
}

/*! Puts the verdict into the hop; an open judgement has failed by now. Whether it passed. */
bool Run::settle(int index, int hop, const Judgement &judgement, std::chrono::microseconds duration)
{
    Hop &entry = m_result.kinds[index].hops[hop];
    entry.duration = duration;
    entry.evidence = judgement.evidence;
    entry.note = judgement.note;
    const bool passed = judgement.stand == Judgement::Stand::Passed;
    const bool isBusy = !passed && isOfTime(judgement.problem) && m_pulse.wasLateSince(m_hopMark);
    entry.state = passed ? HopState::Passed : isBusy ? HopState::Skipped : HopState::Failed;
    entry.problem = passed ? Problem::None : isBusy ? Problem::MachineBusy : judgement.problem;
    entry.happened = isBusy ? busyText() : judgement.happened;
    entry.advice = isBusy ? busyAdvice() : judgement.advice;
    emit hopChanged(index, hop);
    return passed;
}

void Run::fail(int index, int hop, Problem problem, const QString &happened, const QString &advice)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    judgement.problem = problem;
    judgement.happened = happened;
    judgement.advice = advice;
    judgement.evidence = m_result.kinds.at(index).hops.at(hop).evidence;
    if (m_result.kinds.at(index).hops.at(hop).state == HopState::Pending)
        begin(index, hop);
    settle(index, hop, judgement);
}

/*! Every hop not decided yet is skipped. */
void Run::skipRest(int index, Problem problem, const QString &happened, const QString &advice)
{
    for (int hop = 0; hop < int(m_result.kinds.at(index).hops.size()); ++hop) {
        Hop &entry = m_result.kinds[index].hops[hop];
        if (entry.state != HopState::Pending && entry.state != HopState::Running)
            continue;
        entry.state = HopState::Skipped;
        entry.problem = problem;
        entry.happened = happened;
        entry.advice = advice;
        emit hopChanged(index, hop);
    }
}

/*! The kind cannot go on: cancelled, or the emulator fell silent. */
void Run::stopAt(int index, const Error &error)
{
    for (int hop = 0; hop < int(m_result.kinds.at(index).hops.size()); ++hop) {
        if (m_result.kinds.at(index).hops.at(hop).state != HopState::Running)
            continue;
        if (error.kind == Error::Kind::Cancelled)
            fail(index, hop, Problem::Cancelled, tr("The test was cancelled in this hop."), tr("Run the test again."));
        else
            fail(index, hop, Problem::EmulatorSilent, tr("The emulator stopped answering: %1").arg(error.detail),
                 tr("Start the emulator again, then run the test again."));
    }
}

} // namespace Linesman::LineTest
