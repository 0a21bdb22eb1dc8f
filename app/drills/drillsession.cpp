// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillsession.h"

#include "app/core/milliseconds.h"
#include "app/core/pulse.h"
#include "app/core/redaction.h"
#include "app/core/url.h"
#include "app/linetest/plan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;
namespace Control = Emulator::Control;

namespace {

class SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::DrillSession)
};

} // namespace

int DrillReport::count(DrillVerdict verdict) const
{
    return int(std::count_if(results.begin(), results.end(),
                             [verdict](const DrillResult &result) { return result.verdict == verdict; }));
}

bool DrillReport::isUntested() const
{
    return std::any_of(results.begin(), results.end(), [](const DrillResult &result) { return result.isBusy; });
}

QJsonObject toJson(const DrillReport &report)
{
    QJsonArray drills;
    for (const DrillResult &result : report.results)
        drills.append(toJson(result));
    QJsonObject switches;
    for (const LineTest::BehaviourSwitch &item : report.switches)
        switches.insert(item.id, item.side);
    return {{u"endpoint"_s, report.endpoint},
            {u"emulator"_s, report.emulatorUrl},
            {u"profile"_s, report.profile},
            {u"switches"_s, switches},
            {u"seed"_s, QString::number(report.seed)},
            {u"startedAt"_s, report.startedAt.toString(Qt::ISODateWithMs)},
            {u"durationMs"_s, inMilliseconds(report.duration)},
            {u"abilities"_s, QJsonObject{{u"answers"_s, report.abilities.answers},
                                         {u"reports"_s, report.abilities.reports},
                                         {u"replies"_s, report.abilities.replies},
                                         {u"events"_s, report.abilities.hasEvents},
                                         {u"answerMs"_s, inMilliseconds(report.abilities.answerTime)}}},
            {u"passed"_s, report.count(DrillVerdict::Passed)},
            {u"failed"_s, report.count(DrillVerdict::Failed)},
            {u"skipped"_s, report.count(DrillVerdict::Skipped)},
            {u"cancelled"_s, report.wasCancelled},
            {u"notPutBack"_s, QJsonArray::fromStringList(report.notPutBack)},
            {u"drills"_s, drills}};
}

QString summary(const DrillReport &report)
{
    if (report.wasCancelled)
        return SessionTexts::tr("Stopped: %1 drills passed, %2 failed by then.")
            .arg(QString::number(report.count(DrillVerdict::Passed)),
                 QString::number(report.count(DrillVerdict::Failed)));
    const QString counts =
        SessionTexts::tr("%1 of %2 drills passed, %3 failed, %4 skipped.")
            .arg(QString::number(report.count(DrillVerdict::Passed)), QString::number(report.results.size()),
                 QString::number(report.count(DrillVerdict::Failed)),
                 QString::number(report.count(DrillVerdict::Skipped)));
    return report.isUntested() ? counts + u' ' + busySummary() : counts;
}

DrillSession::DrillSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_emulator(thread, deliveries)
    , m_bridge(thread)
    , m_gate(thread)
{
}

DrillSession::~DrillSession() = default;

Pulse *DrillSession::pulse()
{
    return m_run ? &m_run->pulse() : nullptr;
}

Task<Result<>> DrillSession::ask(Emulator::ControlRequest request)
{
    const Result<LineTest::ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted())
        co_return failure(
            Error::Kind::Rejected,
            u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path, QString::number(reply->status)),
            reply->status);
    co_return Result<>();
}

Task<Result<>> DrillSession::findEmulator(DrillRequest request, DrillReport *report)
{
    m_isForeign = !request.emulatorUrl.isEmpty();
    if (!m_isForeign) {
        Emulator::Options options = request.ownEmulator;
        options.appEventsTo = request.appEventsTo;
        const Result<Emulator::EmulatorDescription> started = m_emulator.start(options);
        if (!started)
            co_return failure(started.error());
        m_description = *started;
        report->seed = options.seed;
    }
    m_control.setBaseUrl(m_isForeign ? request.emulatorUrl : QUrl(m_description.baseUrl));
    m_control.setToken(request.controlToken);
    const Result<LineTest::Plan> asked = co_await LineTest::askEmulator(&m_control);
    if (!asked)
        co_return failure(asked.error());
    if (m_isForeign)
        m_description = asked->emulator;
    report->emulatorUrl = m_description.baseUrl;
    report->profile = asked->profile;
    report->switches = asked->switches;
    for (const Emulator::EmulatorDescription::Provider &provider : m_description.providers) {
        if (Providers::kindFromText(provider.kind) == Providers::Kind::SmsDefault && m_providerId.isEmpty())
            m_providerId = provider.id;
    }
    for (const Emulator::EmulatorDescription::Location &location : m_description.locations) {
        if (location.installed && m_locationId.isEmpty())
            m_locationId = location.id;
    }
    if (m_providerId.isEmpty() || m_locationId.isEmpty())
        co_return failure(Error::Kind::BadInput, u"the emulator has no installed location with an SMS provider"_s);
    co_return Result<>();
}

/*! The gate and, for want of an endpoint, the bridge. In an emulator of its own all deliveries go through the gate. */
Task<Result<>> DrillSession::changeEmulator(DrillRequest request)
{
    QString endpoint = request.endpoint;
    if (endpoint.isEmpty()) {
        const Result<> started = co_await m_bridge.start(m_description);
        if (!started)
            co_return failure(started.error());
        endpoint = m_bridge.endpoint();
    }
    const Result<> opened = m_gate.open(endpoint, request.caFile);
    if (!opened)
        co_return failure(opened.error());
    if (!m_isForeign) {
        const QJsonObject through{{u"deliveryUrl"_s, m_gate.deliveryUrl()}};
        const Emulator::ControlRequest routing = Control::changeProvider(m_providerId, through);
        co_return co_await ask(routing);
    }
    if (request.appEventsTo.isEmpty())
        co_return Result<>();
    const Emulator::ControlRequest asking = Control::at("GET", u"apps"_s);
    const Result<LineTest::ControlReply> apps = co_await m_control.call(asking);
    if (!apps)
        co_return failure(apps.error());
    const QJsonObject own = apps->json.value(u"apps"_s).toArray().at(0).toObject(); // the first is the app under test
    m_eventsUrl = own.value(u"eventsUrl"_s).toString();
    const QString events = request.appEventsTo;
    co_return co_await setAppEvents(events);
}

Task<Result<>> DrillSession::setAppEvents(QString url)
{
    const QJsonObject events{{u"appEventsUrl"_s, url}};
    const Emulator::ControlRequest change = Control::changeApp(events);
    co_return co_await ask(change);
}

Task<Result<>> DrillSession::playAll(DrillRequest request, DrillReport *report)
{
    m_run = std::make_unique<DrillRun>(
        DrillRun::Place{m_control, m_gate, m_description, m_providerId, m_locationId, !request.appEventsTo.isEmpty()});
    if (m_cancelled)
        m_run->cancel();
    const Result<Abilities> abilities = co_await m_run->probe();
    if (!abilities)
        co_return failure(abilities.error());
    report->abilities = *abilities;
    for (int i = 0; i < int(request.drills.size()) && !m_cancelled; ++i) {
        const Drill drill = request.drills.at(i);
        emit began(i + 1, int(request.drills.size()), drill.title);
        const Result<DrillResult> result = co_await m_run->play(drill);
        if (!result)
            co_return failure(result.error());
        report->results.append(*result);
        emit played(*result);
    }
    co_return Result<>();
}

/*! What outlasts the single drill, in a running emulator; one of our own is gone in a moment. */
Task<> DrillSession::putBack()
{
    if (!m_isForeign)
        co_return;
    m_control.resume();
    if (m_run) {
        const Result<> right = co_await m_run->putRight(); // whoever cancelled may have stopped it half way
        if (!right)
            m_notPutBack.append(right.error().detail);
    }
    if (m_eventsUrl) {
        const QString url = *m_eventsUrl;
        const Result<> set = co_await setAppEvents(url);
        if (!set)
            m_notPutBack.append(set.error().detail);
    }
    if (m_run) {
        const Result<> removed = co_await m_run->removeContacts();
        if (!removed)
            m_notPutBack.append(removed.error().detail);
        m_notPutBack += m_run->notPutBack();
    }
    m_notPutBack.removeDuplicates();
    const Result<> ended = co_await m_control.endRun();
    if (!ended)
        co_return; // the emulator forgets it by itself
}

Task<Result<DrillReport>> DrillSession::runAll(DrillRequest request)
{
    DrillReport report;
    report.endpoint = redacted(request.endpoint);
    report.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    const Result<> found = co_await findEmulator(request, &report);
    if (!found)
        co_return failure(found.error());
    if (request.emulatorReady) {
        const Result<> told = request.emulatorReady(m_description);
        if (!told)
            co_return failure(told.error());
    }
    const Result<> changed = co_await changeEmulator(request);
    if (!changed)
        co_return failure(changed.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<> marked = co_await m_control.beginRun(id);
    if (!marked)
        co_return failure(marked.error());
    const Result<> played = co_await playAll(request, &report);
    report.wasCancelled = m_cancelled;
    report.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    if (!played && !m_cancelled)
        co_return failure(played.error());
    co_return report;
}

Task<Result<DrillReport>> DrillSession::run(DrillRequest request)
{
    if (m_busy)
        co_return failure(Error::Kind::Rejected, u"drills are under way already"_s);
    if (!request.endpoint.isEmpty() && !isHttpUrl(request.endpoint))
        co_return failure(Error::Kind::BadInput, u"\"%1\" is not an http or https address"_s.arg(request.endpoint));
    m_busy = true;
    m_cancelled = false;
    m_providerId.clear();
    m_locationId.clear();
    m_eventsUrl.reset();
    m_notPutBack.clear();
    m_control.resume();
    Result<DrillReport> report = co_await runAll(request);
    m_isPuttingBack = true;
    co_await putBack();
    if (report)
        report->notPutBack = m_notPutBack;
    m_gate.close();
    co_await m_bridge.stop();
    m_emulator.stop();
    m_run.reset();
    m_isPuttingBack = false;
    m_busy = false;
    co_return report;
}

void DrillSession::cancel()
{
    if (m_cancelled || m_isPuttingBack)
        return; // what is under way now is putting the emulator back
    m_cancelled = true;
    if (m_run)
        m_run->cancel();
    m_control.cancel();
}

} // namespace Linesman::Drills
