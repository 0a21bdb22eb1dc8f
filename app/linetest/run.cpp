// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/run.h"

#include "app/core/logging.h"
#include "app/history/store.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logLineTest, "linesman.linetest")

constexpr auto PollLimit = 5s;        // of one long poll
constexpr auto EmptyPollPause = 20ms; // so that an emulator that answers at once is not asked in a tight loop

} // namespace

Run::Run(QObject *parent)
    : QObject(parent)
{
}

void Run::recordInto(History::Store *store)
{
    m_history = store;
}

Task<Result<TestResult>> Run::run(Plan plan)
{
    if (m_running)
        co_return failure(Error::Kind::BadInput, u"a line test is running already"_s);
    m_running = true;
    m_plan = plan;
    m_control.resume();
    m_control.setBaseUrl(QUrl(plan.emulator.baseUrl));
    m_control.setToken(plan.controlToken);
    m_all.clear();
    m_sentIds.clear();
    m_lateKinds.clear();
    m_result = TestResult();
    m_result.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_result.endpoint = plan.endpoint;
    m_result.isReferenceBridge = plan.isReferenceBridge;
    m_result.emulatorUrl = plan.emulator.baseUrl;
    m_result.profile = plan.profile;
    m_result.switches = plan.switches;
    m_result.seed = plan.seed;
    m_result.hopTimeout = plan.hopTimeout;
    m_result.startedAt = QDateTime::currentDateTimeUtc();
    for (const Providers::Kind kind : plan.kinds) {
        KindResult row;
        row.kind = kind;
        row.hops = hopsOf(kind);
        m_result.kinds.append(row);
    }
    m_runTimer.start();
    emit started();
    const Result<> prepared = co_await prepare(plan);
    Result<> outcome = prepared;
    for (int index = 0; prepared && outcome && index < int(m_result.kinds.size()); ++index) {
        KindResult &row = m_result.kinds[index];
        Expectation expected;
        expected.kind = row.kind;
        expected.hopTimeout = plan.hopTimeout;
        expected.earlierMessageIds = m_sentIds;
        expected.lateKinds = m_lateKinds;
        m_log.clear();
        m_kindTimer.start();
        if (!chooseContact(plan, expected)) {
            fail(index, 0, Problem::NoProvider,
                 tr("The emulator has no provider of this kind in a location with the app and a contact."),
                 tr("Start it with a fixture that has one, or choose other kinds."));
            skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
            continue;
        }
        row.providerId = expected.providerId;
        row.locationId = expected.locationId;
        row.contactId = expected.contactId;
        row.conversationId = expected.conversationId;
        const bool isCall = row.kind == Providers::Kind::Call;
        Task<Result<>> kindTask = runHops(isCall ? callHops() : messageHops(), index, expected);
        outcome = co_await kindTask;
        if (!outcome)
            stopAt(index, outcome.error());
        m_result.kinds[index].duration = std::chrono::microseconds(m_kindTimer.nsecsElapsed() / 1000);
        record(index);
    }
    if (!outcome) {
        m_result.cancelled = outcome.error().kind == Error::Kind::Cancelled;
        for (int index = 0; index < int(m_result.kinds.size()); ++index)
            skipRest(index, m_result.cancelled ? Problem::Cancelled : Problem::EmulatorSilent,
                     m_result.cancelled ? tr("The test was cancelled before this hop.") : describe(outcome.error()),
                     tr("Run the test again."));
    }
    m_result.duration = std::chrono::microseconds(m_runTimer.nsecsElapsed() / 1000);
    co_await putBack(plan);
    m_result.finished = true;
    m_running = false;
    qCInfo(logLineTest, "%s in %lld us", qPrintable(verdictName(m_result.verdict())),
           static_cast<long long>(m_result.duration.count()));
    emit finished();
    if (!prepared && prepared.error().kind != Error::Kind::Cancelled)
        co_return failure(prepared.error());
    co_return m_result;
}

void Run::cancel()
{
    if (m_running)
        m_control.cancel();
}

/*! Tells the emulator the endpoint, and finds out where its log ends now. */
Task<Result<>> Run::prepare(Plan plan)
{
    if (!plan.endpoint.isEmpty()) {
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
    // So that the emulator itself says what became of a delivery that takes too long.
    const Result<> limited = co_await limitDeliveries(plan.hopTimeout);
    if (!limited)
        co_return failure(limited.error());
    const Result<qint64> end = co_await m_control.logEnd();
    if (!end)
        co_return failure(end.error());
    m_next = *end;
    co_return Result<>();
}

Task<Result<>> Run::limitDeliveries(std::chrono::milliseconds limit)
{
    QJsonObject settings;
    settings.insert(u"deliveryTimeoutMs"_s, std::clamp<qint64>(limit.count(), 100, 600'000));
    const Emulator::ControlRequest request = Emulator::Control::changeSettings(settings);
    const Result<ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

/*! An emulator that goes on gets its time-out back, and must not deliver to a reference bridge that is gone. */
Task<> Run::putBack(Plan plan)
{
    if (plan.isOwnEmulator)
        co_return;
    m_control.resume();
    const Result<> limited = co_await limitDeliveries(plan.deliveryTimeout);
    if (!limited || !plan.isReferenceBridge)
        co_return; // not limited: it is gone itself
    for (const Emulator::EmulatorDescription::Provider &provider : plan.emulator.providers) {
        QJsonObject change;
        change.insert(u"deliveryUrl"_s, plan.deliveryUrls.value(provider.id));
        const Emulator::ControlRequest request = Emulator::Control::changeProvider(provider.id, change);
        const Result<ControlReply> reply = co_await m_control.call(request);
        if (!reply)
            co_return;
    }
}

bool Run::chooseContact(const Plan &plan, Expectation &expected) const
{
    const QString kind = Providers::kindName(expected.kind);
    for (const Emulator::EmulatorDescription::Location &location : plan.emulator.locations) {
        if (!location.installed)
            continue;
        const auto provider =
            std::find_if(plan.emulator.providers.begin(), plan.emulator.providers.end(),
                         [&](const auto &one) { return one.kind == kind && one.locationIds.contains(location.id); });
        if (provider == plan.emulator.providers.end())
            continue;
        const Emulator::EmulatorDescription::Contact *chosen = nullptr; // best with phone, e-mail and a conversation
        for (const Emulator::EmulatorDescription::Contact &contact : plan.emulator.contacts) {
            if (contact.locationId != location.id || contact.phone.isEmpty() || contact.email.isEmpty())
                continue;
            if (!chosen || (chosen->conversationId.isEmpty() && !contact.conversationId.isEmpty()))
                chosen = &contact;
        }
        if (!chosen)
            continue;
        expected.locationId = location.id;
        expected.providerId = provider->id;
        expected.contactId = chosen->id;
        expected.contactPhone = chosen->phone;
        expected.conversationId = chosen->conversationId;
        return true;
    }
    return false;
}

Task<Result<>> Run::runHops(QList<HopFunction> hops, int index, Expectation expected)
{
    for (const HopFunction hop : hops) {
        Task<Result<bool>> running = (this->*hop)(index, &expected);
        const Result<bool> passed = co_await running;
        if (!passed)
            co_return failure(passed.error());
        if (!*passed) {
            skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
            break;
        }
    }
    co_return Result<>();
}

/*! Judges what the log shows until it is decided or \a limit has passed. */
Task<Result<Judgement>> Run::watch(Judge judge, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (true) {
        const Judgement judgement = judge(m_log);
        if (judgement.stand != Judgement::Stand::Open || deadline.hasExpired())
            co_return judgement;
        const std::chrono::milliseconds remaining(qMax<qint64>(1, deadline.remainingTime()));
        const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(remaining, PollLimit);
        const qsizetype before = m_log.size();
        const QDeadlineTimer tooFast(EmptyPollPause);
        const Result<> taken = co_await takeLog(wait);
        if (!taken)
            co_return failure(taken.error());
        if (m_log.size() == before && !tooFast.hasExpired())
            co_await QCoro::sleepFor(EmptyPollPause);
    }
}

/*! Appends what is new in the emulator's log; waits for at most \a wait when nothing is. */
Task<Result<>> Run::takeLog(std::chrono::milliseconds wait)
{
    const Result<LogPage> page = co_await m_control.log(m_next, wait);
    if (!page)
        co_return failure(page.error());
    m_next = page->next;
    m_log.append(page->entries);
    m_all.append(page->entries);
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
    entry.state = passed ? HopState::Passed : HopState::Failed;
    entry.problem = passed ? Problem::None : judgement.problem;
    entry.happened = judgement.happened;
    entry.advice = judgement.advice;
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

void Run::record(int index)
{
    if (!m_history || !m_history->isOpen() || m_plan.isRecordedElsewhere)
        return;
    const KindResult &row = m_result.kinds.at(index);
    const QString kind = Providers::kindName(row.kind);
    QList<Exchange> kept = m_log;
    for (const Hop &hop : row.hops) {
        for (const Exchange &exchange : hop.evidence) {
            if (exchange.channel == Exchange::Channel::Api)
                kept.append(exchange);
        }
    }
    for (Exchange &exchange : kept) {
        if (exchange.channel == Exchange::Channel::EmulatorHook)
            exchange.eventType = u"ProviderOutboundMessage"_s;
        else if (exchange.channel == Exchange::Channel::Api)
            exchange.eventType = u"LineTest"_s;
        if (!exchange.startedAt.isValid())
            exchange.startedAt = QDateTime::currentDateTimeUtc();
        exchange.providerKind = kind;
        exchange.groupId = m_result.id;
        m_history->append(exchange);
    }
}

} // namespace Linesman::LineTest
