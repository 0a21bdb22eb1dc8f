// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/readinesssession.h"

#include "app/core/logging.h"
#include "app/core/redaction.h"
#include "app/core/url.h"
#include "app/drills/emulatorkeys.h"
#include "app/readiness/labwitness.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Linesman::Readiness {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logReadiness, "linesman.readiness")

class SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Readiness::Session)
};

/*! A delivery as this emulator would send it to the first contact that has a number. */
Webhooks::OutboundForm formFor(const Emulator::EmulatorDescription &emulator, Providers::Kind kind)
{
    using Description = Emulator::EmulatorDescription;
    Webhooks::OutboundForm form = Webhooks::sampleForm(kind);
    for (const Description::Location &location : emulator.locations) {
        if (location.installed)
            form.locationId = location.id;
        if (location.installed)
            break;
    }
    for (const Description::Contact &contact : emulator.contacts) {
        if (contact.locationId != form.locationId || contact.phone.isEmpty() || contact.email.isEmpty())
            continue;
        form.contactId = contact.id;
        form.conversationId = contact.conversationId;
        if (isEmail(kind))
            form.emailTo = QStringList{contact.email};
        else
            form.phone = contact.phone;
        break;
    }
    for (const Description::Provider &provider : emulator.providers) {
        if (Providers::kindFromText(provider.kind) == kind)
            form.conversationProviderId = provider.id;
    }
    if (!emulator.users.isEmpty())
        form.userId = emulator.users.constFirst().id;
    return form;
}

} // namespace

ReadinessSession::ReadinessSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_emulator(thread, deliveries)
    , m_bridge(thread)
    , m_lineTest(thread, deliveries)
    , m_drills(thread, deliveries)
{
    connect(&m_drills, &Drills::DrillSession::began, this,
            [this](int index, int count, const QString &title) { emit progressed(title, index, count); });
}

/*! The emulator, and the reference bridge when there is no endpoint: both for all parts. */
Task<Result<>> ReadinessSession::begin(ReadinessRequest *request, ReadinessReport *report)
{
    report->version = QStringLiteral(LINESMAN_VERSION);
    report->startedAt = QDateTime::currentDateTimeUtc();
    Emulator::EmulatorDescription description;
    if (request->emulatorUrl.isEmpty()) {
        Emulator::Options options = request->ownEmulator;
        options.history = request->history;
        options.appEventsTo = request->appEventsTo;
        const Result<Emulator::EmulatorDescription> started = m_emulator.start(options);
        if (!started)
            co_return failure(started.error());
        description = *started;
        report->seed = options.seed;
        request->emulatorUrl = QUrl(description.baseUrl);
    } else {
        m_control.setBaseUrl(request->emulatorUrl);
        m_control.setToken(request->controlToken);
        const Result<LineTest::Plan> asked = co_await LineTest::askEmulator(&m_control);
        if (!asked)
            co_return failure(asked.error());
        description = asked->emulator;
        const Result<> noted = co_await m_former.note();
        if (!noted)
            co_return failure(noted.error());
    }
    report->emulatorUrl = description.baseUrl;
    if (request->emulatorReady) {
        const Result<> told = request->emulatorReady(description);
        if (!told)
            co_return failure(told.error());
    }
    if (request->endpoint.isEmpty()) {
        const Result<> started = co_await m_bridge.start(description);
        if (!started)
            co_return failure(started.error());
        request->endpoint = m_bridge.endpoint();
        request->callTrigger = m_bridge.callTrigger();
    }
    report->endpoint = redacted(request->endpoint);
    co_return Result<>();
}

Task<Result<>> ReadinessSession::runLineTest(ReadinessRequest request, ReadinessReport *report)
{
    LineTest::Request wanted;
    wanted.endpoint = request.endpoint;
    wanted.callTrigger = request.callTrigger;
    wanted.kinds = request.kinds;
    wanted.hopTimeout = request.hopTimeout;
    wanted.emulatorUrl = request.emulatorUrl;
    wanted.controlToken = request.controlToken;
    wanted.isRecordedElsewhere = true;
    m_stop = [this] {
        m_lineTest.cancel();
    };
    const Result<LineTest::TestResult> result = co_await m_lineTest.run(wanted);
    if (!result)
        co_return failure(result.error());
    report->items += itemsOf(*result);
    report->profile = result->profile;
    report->switches = result->switches;
    co_return Result<>();
}

Task<Result<>> ReadinessSession::runLab(ReadinessRequest request, ReadinessReport *report)
{
    const QString url = request.emulatorUrl.toString();
    const QByteArray token = request.controlToken;
    const Result<Drills::SigningEmulator> emulator = co_await Drills::askSigningEmulator(url, token);
    if (!emulator && emulator.error().kind == Error::Kind::BadInput) {
        report->notTested.append(SessionTexts::tr("The signature lab: the emulator signs with a key of its own file."));
        co_return Result<>();
    }
    if (!emulator)
        co_return failure(emulator.error());
    Webhooks::Lab lab(request.history);
    connect(&lab, &Webhooks::Lab::answered, this, [this](const Webhooks::VariantResult &result, int done, int planned) {
        emit progressed(Webhooks::variantTitle(result.variant), done, planned);
    });
    LineTest::ControlClient control;
    control.setBaseUrl(request.emulatorUrl);
    control.setToken(request.controlToken);
    m_stop = [&lab, &control] {
        lab.cancel();
        control.cancel();
    };
    const Result<qint64> since = co_await control.logEnd();
    if (!since)
        co_return failure(since.error());
    Webhooks::LabPlan plan;
    for (qsizetype i = 0; i < plan.variants.size(); ++i)
        plan.messageIds.append(Webhooks::freshId());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QStringList messageIds = plan.messageIds;
    const Result<> marked = co_await control.beginRun(id, messageIds);
    if (!marked)
        co_return failure(marked.error());
    plan.url = request.endpoint;
    const auto message = std::find_if(request.kinds.begin(), request.kinds.end(),
                                      [](Providers::Kind kind) { return kind != Providers::Kind::Call; });
    plan.form = formFor(emulator->description, message == request.kinds.end() ? Providers::Kind::SmsDefault : *message);
    plan.key = emulator->key;
    plan.rsaKey = emulator->rsaKey;
    plan.caFile = request.caFile;
    Result<Webhooks::LabReport> found = co_await lab.run(plan);
    const std::chrono::milliseconds limit = request.hopTimeout;
    Result<> seen;
    if (found)
        seen = co_await seeWhatWasDone(&control, *since, limit, &*found);
    if (found && seen && !m_cancelled)
        seen = co_await waitForQuiet(&control, limit);
    m_stop = {};
    control.resume();
    const Result<> ended = co_await control.endRun();
    if (!found)
        co_return failure(found.error());
    if (!m_cancelled && (!seen || !ended))
        co_return failure(seen ? ended.error() : seen.error());
    report->items += itemsOf(*found);
    report->labVerdict = found->verdictCode;
    co_return Result<>();
}

Task<Result<>> ReadinessSession::runDrills(ReadinessRequest request, ReadinessReport *report)
{
    Drills::DrillRequest wanted;
    wanted.endpoint = request.endpoint;
    wanted.appEventsTo = request.appEventsTo;
    wanted.caFile = request.caFile;
    wanted.drills = request.drills;
    wanted.emulatorUrl = request.emulatorUrl;
    wanted.controlToken = request.controlToken;
    m_stop = [this] {
        m_drills.cancel();
    };
    const Result<Drills::DrillReport> found = co_await m_drills.run(wanted);
    m_notPutBack += m_drills.notPutBack();
    if (!found)
        co_return failure(found.error());
    report->items += itemsOf(*found);
    report->profile = found->profile;
    report->switches = found->switches;
    co_return Result<>();
}

Task<Result<ReadinessReport>> ReadinessSession::runAll(ReadinessRequest request)
{
    ReadinessReport report;
    QElapsedTimer timer;
    timer.start();
    const Result<> begun = co_await begin(&request, &report);
    if (!begun)
        co_return failure(begun.error());
    using Part = Task<Result<>> (ReadinessSession::*)(ReadinessRequest, ReadinessReport *);
    const std::pair<Area, Part> parts[] = {{Area::LineTest, &ReadinessSession::runLineTest},
                                           {Area::Lab, &ReadinessSession::runLab},
                                           {Area::Drills, &ReadinessSession::runDrills}};
    for (const auto &[area, part] : parts) {
        if (m_cancelled)
            break;
        if (!request.areas.contains(area)) {
            report.notTested.append(SessionTexts::tr("%1: left out on request.").arg(areaTitle(area)));
            continue;
        }
        emit areaBegan(area);
        const Part run = part;
        const Result<> ended = co_await (this->*run)(request, &report);
        m_stop = {};
        if (!ended && !m_cancelled)
            co_return failure(ended.error());
    }
    report.wasCancelled = m_cancelled;
    report.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    co_return report;
}

Task<Result<ReadinessReport>> ReadinessSession::run(ReadinessRequest request)
{
    if (m_busy)
        co_return failure(Error::Kind::Rejected, u"a readiness run is under way already"_s);
    if (!request.endpoint.isEmpty() && !isHttpUrl(request.endpoint))
        co_return failure(Error::Kind::BadInput, u"\"%1\" is not an http or https address"_s.arg(request.endpoint));
    m_busy = true;
    m_cancelled = false;
    m_notPutBack.clear();
    m_former.forget();
    Result<ReadinessReport> report = co_await runAll(request);
    const QStringList madeLocations; // the drills remove theirs themselves
    const Result<QStringList> refused = co_await m_former.putBack(madeLocations);
    m_notPutBack += refused ? *refused : QStringList{refused.error().detail};
    m_notPutBack.removeDuplicates(); // the drills tried first
    for (const QString &what : std::as_const(m_notPutBack))
        qCInfo(logReadiness, "not put back: %s", qPrintable(what)); // whoever shows the report says it aloud
    if (report)
        report->notPutBack = m_notPutBack;
    co_await m_bridge.stop();
    m_emulator.stop();
    m_busy = false;
    co_return report;
}

void ReadinessSession::cancel()
{
    m_cancelled = true;
    if (m_stop)
        m_stop();
}

} // namespace Linesman::Readiness
