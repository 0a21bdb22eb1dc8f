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

constexpr auto DeliverySlack = 1500ms; // the emulator's own limit may end a moment after ours
constexpr auto PollLimit = 5s;         // of one long poll
constexpr auto EmptyPollPause = 20ms;  // so that an emulator that answers at once is not asked in a tight loop

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
        Task<Result<>> kindTask = isCall ? runCalls(index, expected) : runMessages(index, expected);
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
            const QString path = u"/_emulator/providers/%1"_s.arg(provider.id);
            const Result<ControlReply> reply = co_await m_control.call("POST", path, change);
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
    const Result<ControlReply> reply = co_await m_control.call("POST", u"/_emulator/settings"_s, settings);
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
        const QString path = u"/_emulator/providers/%1"_s.arg(provider.id);
        const Result<ControlReply> reply = co_await m_control.call("POST", path, change);
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

Task<Result<>> Run::runMessages(int index, Expectation expected)
{
    enum { Send, Deliver, Answer, Status, Reply, Thread };
    const QString label = tr("Line test %1: please reply").arg(m_result.id.left(6));
    QJsonObject message;
    message.insert(u"providerId"_s, expected.providerId);
    message.insert(u"contactId"_s, expected.contactId);
    message.insert(u"message"_s, label);
    if (Providers::isEmail(expected.kind)) {
        message.insert(u"subject"_s, label);
        message.insert(u"html"_s, u"<p>%1</p>"_s.arg(label.toHtmlEscaped()));
    }
    begin(index, Send);
    const Result<ControlReply> sent = co_await m_control.call("POST", u"/_emulator/send"_s, message);
    if (!sent)
        co_return failure(sent.error());
    m_result.kinds[index].hops[Send].evidence = {sent->exchange};
    expected.messageId = sent->json.value(u"messageId"_s).toString();
    expected.emailMessageId = sent->json.value(u"emailMessageId"_s).toString();
    expected.conversationId = sent->json.value(u"conversationId"_s).toString(expected.conversationId);
    if (!sent->isAccepted() || expected.messageId.isEmpty()) {
        const QString why = sent->json.value(u"message"_s).toString(QString::number(sent->status));
        fail(index, Send, Problem::SendRefused, tr("The emulator did not send: %1.").arg(why),
             tr("Check that the provider is selected in the location and that the contact has a phone and an e-mail."));
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }
    m_sentIds.append(expected.messageId);
    if (!expected.emailMessageId.isEmpty())
        m_sentIds.append(expected.emailMessageId);
    m_result.kinds[index].messageId = expected.messageId;
    m_result.kinds[index].conversationId = expected.conversationId;
    Judgement asSent;
    asSent.stand = Judgement::Stand::Passed;
    asSent.evidence = {sent->exchange};
    settle(index, Send, asSent);

    // Delivery and answer are one exchange: its timings tell where the first ends.
    begin(index, Deliver);
    const Judge answered = [expected](const QList<Exchange> &log) {
        return judgeAnswer(expected, log);
    };
    const std::chrono::milliseconds limit = m_plan.hopTimeout + DeliverySlack;
    const Result<Judgement> answer = co_await watch(answered, limit);
    if (!answer)
        co_return failure(answer.error());
    const Judgement delivery = judgeDelivery(expected, m_log);
    const std::chrono::microseconds whole = hopTime();
    std::chrono::microseconds waited{};
    if (delivery.stand == Judgement::Stand::Passed) {
        const Exchange &exchange = delivery.evidence.constFirst();
        waited = std::min(whole, exchange.duration - exchange.connect);
    }
    const std::chrono::microseconds connected =
        delivery.evidence.isEmpty() ? whole : delivery.evidence.constFirst().connect;
    if (!settle(index, Deliver, delivery, std::max(whole - waited, connected))) {
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }
    begin(index, Answer);
    if (!settle(index, Answer, *answer, waited)) {
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }

    begin(index, Status);
    const Judge reported = [expected](const QList<Exchange> &log) {
        return judgeStatus(expected, log);
    };
    const Result<Judgement> status = co_await watch(reported, m_plan.hopTimeout);
    if (!status)
        co_return failure(status.error());
    if (status->stand == Judgement::Stand::Passed) {
        const QString path = u"/_emulator/messages/%1"_s.arg(expected.messageId);
        const Result<ControlReply> shown = co_await m_control.call("GET", path);
        if (!shown)
            co_return failure(shown.error());
        Judgement judgement = judgeShownStatus(status->status, shown->json);
        judgement.evidence = status->evidence;
        judgement.evidence.append(shown->exchange);
        settle(index, Status, judgement);
    } else {
        settle(index, Status, *status);
    }
    if (m_result.kinds.at(index).hops.at(Status).state == HopState::Failed) {
        m_lateKinds.append(expected.kind);
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }

    begin(index, Reply);
    const Judge replied = [expected](const QList<Exchange> &log) {
        return judgeReply(expected, log);
    };
    const Result<Judgement> reply = co_await watch(replied, m_plan.hopTimeout);
    if (!reply)
        co_return failure(reply.error());
    if (!settle(index, Reply, *reply)) {
        m_lateKinds.append(expected.kind);
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }
    m_result.kinds[index].replyId = reply->messageId;

    begin(index, Thread);
    const Result<Conversation> thread = co_await conversation(expected.conversationId);
    if (!thread)
        co_return failure(thread.error());
    const Result<> newest = co_await takeLog(0ms);
    if (!newest)
        co_return failure(newest.error());
    Judgement verdict = judgeThread(expected, reply->messageId, thread->messages, m_log);
    verdict.evidence.append(thread->exchange);
    settle(index, Thread, verdict);
    co_return Result<>();
}

Task<Result<>> Run::runCalls(int index, Expectation expected)
{
    enum { Inbound, Outbound, Recording, Thread };
    begin(index, Inbound);
    QList<Exchange> triggered;
    const bool isTriggered = !m_plan.callTrigger.isEmpty();
    if (isTriggered) {
        QJsonObject call;
        call.insert(u"contactId"_s, expected.contactId);
        call.insert(u"phone"_s, expected.contactPhone);
        call.insert(u"locationId"_s, expected.locationId);
        call.insert(u"conversationId"_s, expected.conversationId);
        call.insert(u"conversationProviderId"_s, expected.providerId);
        const QUrl trigger(m_plan.callTrigger);
        const Result<ControlReply> pulled = co_await m_control.callUrl("POST", trigger, call, m_plan.hopTimeout);
        if (!pulled && pulled.error().kind == Error::Kind::Cancelled)
            co_return failure(pulled.error());
        if (!pulled || !pulled->isAccepted()) {
            if (pulled)
                m_result.kinds[index].hops[Inbound].evidence = {pulled->exchange};
            fail(index, Inbound, Problem::TriggerFailed,
                 pulled
                     ? tr("The call trigger %1 answered %2.").arg(m_plan.callTrigger, QString::number(pulled->status))
                     : tr("The call trigger %1 could not be reached.").arg(m_plan.callTrigger),
                 tr("Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call "
                    "yourself."));
            skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
            co_return Result<>();
        }
        triggered.append(pulled->exchange);
    } else {
        expected.contactId.clear(); // nobody told the bridge whom to call: any contact will do
        expected.conversationId.clear();
        const Result<> seen = co_await takeLog(0ms);
        if (!seen)
            co_return failure(seen.error());
        m_log = m_all;
        const bool isSeen = judgeInboundCall(expected, m_log).stand == Judgement::Stand::Passed ||
                            judgeOutboundCall(expected, m_log).stand == Judgement::Stand::Passed;
        if (!isSeen && !m_plan.callsAskedFor) {
            skipRest(index, Problem::CallsNotAskedFor,
                     tr("HighLevel sends nothing for calls, so this test cannot start one."),
                     tr("Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 "
                        "while it waits.")
                         .arg(expected.contactPhone));
            co_return Result<>();
        }
    }

    const Judge inbound = [expected](const QList<Exchange> &log) {
        return judgeInboundCall(expected, log);
    };
    Result<Judgement> in = co_await watch(inbound, m_plan.hopTimeout);
    if (!in)
        co_return failure(in.error());
    in->evidence = triggered + in->evidence;
    if (!settle(index, Inbound, *in)) {
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }
    m_result.kinds[index].messageId = in->messageId;

    begin(index, Outbound);
    const Judge outbound = [expected](const QList<Exchange> &log) {
        return judgeOutboundCall(expected, log);
    };
    const Result<Judgement> out = co_await watch(outbound, m_plan.hopTimeout);
    if (!out)
        co_return failure(out.error());
    if (!settle(index, Outbound, *out)) {
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }
    m_result.kinds[index].replyId = out->messageId;

    begin(index, Recording);
    QStringList ids;
    ids.append(in->messageId);
    ids.append(out->messageId);
    const Judge recorded = [expected, ids](const QList<Exchange> &log) {
        return judgeRecording(expected, ids, log);
    };
    const Result<Judgement> recording = co_await watch(recorded, m_plan.hopTimeout);
    if (!recording)
        co_return failure(recording.error());
    if (!settle(index, Recording, *recording)) {
        skipRest(index, Problem::EarlierHopFailed, tr("An earlier hop failed."), {});
        co_return Result<>();
    }

    begin(index, Thread);
    const QJsonObject inAnswer = in->evidence.constLast().responseJson();
    const QJsonObject outAnswer = out->evidence.constLast().responseJson();
    const QString conversationId = inAnswer.value(u"conversationId"_s).toString();
    m_result.kinds[index].conversationId = conversationId;
    m_result.kinds[index].contactId = inAnswer.value(u"contactId"_s).toString(m_result.kinds.at(index).contactId);
    const Result<Conversation> thread = co_await conversation(conversationId);
    if (!thread)
        co_return failure(thread.error());
    Judgement verdict = judgeCallThread(in->messageId, out->messageId, inAnswer, outAnswer, thread->messages);
    verdict.evidence.append(thread->exchange);
    settle(index, Thread, verdict);
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
    const QString path = u"/_emulator/conversations/%1"_s.arg(id);
    const Result<ControlReply> reply = co_await m_control.call("GET", path);
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

Task<Result<Plan>> askEmulator(ControlClient *control)
{
    const Result<ControlReply> reply = co_await control->call("GET", u"/_emulator/state"_s);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status == 401)
        co_return failure(
            Error::Kind::Unauthorized,
            u"%1 was started with a control token: give the same one"_s.arg(control->baseUrl().toString()),
            reply->status);
    const Result<ControlReply> key = co_await control->call("GET", u"/_emulator/signing-key"_s);
    if (!key)
        co_return failure(key.error());
    const QJsonObject app = reply->json.value(u"apps"_s).toArray().at(0).toObject(); // the first is the app under test
    Plan plan;
    plan.emulator = Emulator::EmulatorDescription::fromJson(reply->json);
    if (!reply->isAccepted() || plan.emulator.providers.isEmpty() || app.isEmpty())
        co_return failure(Error::Kind::BadReply,
                          u"%1 is no emulator of Linesman's"_s.arg(control->baseUrl().toString()), reply->status);
    plan.emulator.ready = true;
    plan.emulator.baseUrl = control->baseUrl().toString(QUrl::StripTrailingSlash);
    plan.emulator.authorizeUrl = plan.emulator.baseUrl + "/v2/oauth/chooselocation"_L1;
    plan.emulator.appId = app.value(u"id"_s).toString();
    plan.emulator.versionId = app.value(u"versionId"_s).toString();
    plan.emulator.companyId = reply->json.value(u"company"_s).toObject().value(u"id"_s).toString();
    plan.emulator.clientId = app.value(u"clientId"_s).toString();
    plan.emulator.clientSecret = app.value(u"clientSecret"_s).toString();
    plan.emulator.publicKeyPem = QString::fromUtf8(key->exchange.responseBody);
    for (const QJsonValue &uri : app.value(u"redirectUris"_s).toArray())
        plan.emulator.redirectUris.append(uri.toString());
    QStringList own;
    for (const QJsonValue &value : reply->json.value(u"providers"_s).toArray()) {
        const QJsonObject provider = value.toObject();
        const QString id = provider.value(u"id"_s).toString();
        if (provider.value(u"appId"_s).toString() == plan.emulator.appId)
            own.append(id);
        plan.deliveryUrls.insert(id, provider.value(u"deliveryUrl"_s).toString());
    }
    const auto isForeign = [&own](const Emulator::EmulatorDescription::Provider &provider) {
        return !own.contains(provider.id);
    };
    plan.emulator.providers.erase(
        std::remove_if(plan.emulator.providers.begin(), plan.emulator.providers.end(), isForeign),
        plan.emulator.providers.end());
    const QJsonObject profile = reply->json.value(u"profile"_s).toObject();
    plan.profile = profile.value(u"name"_s).toString();
    plan.switches = behaviourSwitches(profile);
    const QJsonObject settings = reply->json.value(u"settings"_s).toObject();
    plan.deliveryTimeout = std::chrono::milliseconds(settings.value(u"deliveryTimeoutMs"_s).toInt(10'000));
    co_return plan;
}

} // namespace Linesman::LineTest
