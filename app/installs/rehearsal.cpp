// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/rehearsal.h"

#include "app/installs/rehearsalstage_p.h"
#include "app/linetest/run.h"
#include "app/oauth/authorization.h"
#include "app/oauth/scopes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using HighLevel::Install;
using LineTest::LogPage;

namespace {
constexpr auto LogWait = 300ms; // of one long poll
const QString RedirectHere =
    u"https://rehearsal.example/callback"_s; // never called: the code is taken from the redirect

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Installs::Rehearsal)
};

} // namespace

Rehearsal::Rehearsal(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_deliveries(deliveries)
{
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_stage->control.cancel();
    m_stage->transport.cancelAll();
}

Task<Result<RehearsalResult>> Rehearsal::run(RehearsalPlan plan)
{
    if (m_running)
        co_return failure(Error::Kind::BadInput, u"a rehearsal is running"_s);
    if (plan.locations < 1 || plan.locations > 200 || plan.future < 0 || plan.future > 50)
        co_return failure(Error::Kind::BadInput, u"1 to 200 locations and at most 50 later ones"_s);
    if (plan.eventsUrl.isEmpty() != plan.redirectUrl.isEmpty())
        co_return failure(Error::Kind::BadInput, u"an endpoint needs its webhook URL and its redirect URL"_s);
    m_running = true;
    m_cancelled = false;
    m_stage = std::make_unique<Stage>(m_thread, m_deliveries);
    Result<RehearsalResult> result = co_await play(plan);
    m_stage->server.stop();
    m_stage->emulator.stop();
    m_running = false;
    if (!result && m_cancelled)
        result = failure(Error::Kind::Cancelled, u"the rehearsal was cancelled"_s);
    co_return result;
}

Task<Result<QJsonObject>> Rehearsal::control(Emulator::ControlRequest request)
{
    const Result<LineTest::ControlReply> reply = co_await m_stage->control.call(request);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted()) {
        const QString why = reply->json.value("message"_L1).toString();
        co_return failure(Error::Kind::Rejected, u"%1: %2"_s.arg(request.path, why), reply->status);
    }
    co_return reply->json;
}

/*! Starts the emulator, or asks the one that runs, and makes a connection to it. */
Task<Result<>> Rehearsal::prepare()
{
    Stage &stage = *m_stage;
    const RehearsalPlan &plan = stage.plan;
    if (plan.emulator.isEmpty()) {
        Emulator::Options options;
        options.port = 0;
        const Result<Emulator::EmulatorDescription> started = stage.emulator.start(options);
        if (!started)
            co_return failure(started.error());
        stage.control.setBaseUrl(QUrl(started->baseUrl));
    } else {
        stage.control.setBaseUrl(plan.emulator);
        stage.control.setToken(plan.controlToken);
    }
    const Result<LineTest::Plan> asked = co_await LineTest::askEmulator(&stage.control);
    if (!asked)
        co_return failure(asked.error());
    stage.ready = asked->emulator;

    OAuth::Connection &connection = stage.connection;
    connection.id = ConnectionId(u"rehearsal"_s);
    connection.target = OAuth::Connection::Target::Emulator;
    connection.customApi = QUrl(stage.ready.baseUrl);
    connection.clientId = stage.ready.clientId;
    connection.appId = AppId(stage.ready.appId);
    connection.versionId = stage.ready.versionId;
    connection.redirectUri = plan.isOwn() ? QUrl(RedirectHere) : plan.redirectUrl;
    connection.scopes = OAuth::scopesFor({OAuth::ScopeNeed::BulkInstall, OAuth::ScopeNeed::LocationNames});
    stage.client.setBaseUrl(connection.customApi);
    stage.transport.allowUnencrypted(connection.customApi.host());
    stage.tokens.setApp(connection.customApi, connection.clientId);
    const QString secret = stage.ready.clientSecret;
    co_return co_await stage.tokens.setClientSecret(secret);
}

/*! Where the events go: to the endpoint, or to Linesman's own handling. */
Result<> Rehearsal::listenForEvents()
{
    Stage &stage = *m_stage;
    stage.eventsUrl = stage.plan.eventsUrl;
    if (!stage.plan.isOwn())
        return {};
    stage.handler =
        std::make_unique<EventHandler>(stage.tokens, stage.client, stage.connection.app(), stage.plan.habit);
    const Http::Server::Options listening;
    const Result<std::uint16_t> port = stage.server.listen(listening);
    if (!port)
        return failure(port.error());
    stage.eventsUrl = QUrl(u"http://127.0.0.1:%1/events"_s.arg(*port));
    return {};
}

/*! The first installs. What is installed before the events have an address makes none: that is how their order is
    played. */
Task<Result<QList<LocationId>>> Rehearsal::installSilently()
{
    Stage &stage = *m_stage;
    const Emulator::ControlRequest silent = Emulator::Control::changeApp(
        {{"appEventsUrl"_L1, QString()}, {"redirectUris"_L1, QJsonArray{stage.connection.redirectUri.toString()}}});
    const Result<QJsonObject> silenced = co_await control(silent);
    if (!silenced)
        co_return failure(silenced.error());
    const Result<qint64> end = co_await stage.control.logEnd();
    if (!end)
        co_return failure(end.error());
    stage.logAt = *end;
    const int count = stage.plan.locations;
    const Result<QList<LocationId>> made = co_await install(count, false);
    if (!made)
        co_return failure(made.error());
    const Emulator::ControlRequest loud =
        Emulator::Control::changeApp({{"appEventsUrl"_L1, stage.eventsUrl.toString()}});
    const Result<QJsonObject> heard = co_await control(loud);
    if (!heard)
        co_return failure(heard.error());
    co_return *made;
}

/*! Locations made days later: whatever a handler looks up after the exchange is over by then. */
Task<Result<>> Rehearsal::installLater()
{
    const Result<> settled = co_await follow(Texts::tr("Waiting for a token of each location…"), true);
    if (!settled)
        co_return failure(settled.error());
    const int count = m_stage->plan.future;
    const Result<QList<LocationId>> later = co_await install(count, true);
    if (!later)
        co_return failure(later.error());
    co_return Result<>();
}

/*! The INSTALL events and the company's token, in the order asked for. */
Task<Result<>> Rehearsal::announceAndAuthorize(QList<LocationId> locations)
{
    const bool eventsFirst = m_stage->plan.order == RehearsalPlan::Order::EventsFirst;
    if (eventsFirst) {
        const Result<> announced = co_await announce(locations);
        if (!announced)
            co_return failure(announced.error());
        const Result<> delivered = co_await follow(Texts::tr("Sending the INSTALL events…"), false);
        if (!delivered)
            co_return failure(delivered.error());
    }
    const Result<> authorized = co_await authorize();
    if (!authorized || eventsFirst)
        co_return authorized;
    co_return co_await announce(locations);
}

Task<Result<RehearsalResult>> Rehearsal::play(RehearsalPlan plan)
{
    m_stage->plan = plan;
    m_stage->evidence.isOwn = plan.isOwn();
    emit progressed(Texts::tr("Preparing the emulator…"), 0, plan.locations + plan.future);
    const Result<> prepared = co_await prepare();
    if (!prepared)
        co_return failure(prepared.error());
    const Result<> listening = listenForEvents();
    if (!listening)
        co_return failure(listening.error());
    const Result<QList<LocationId>> made = co_await installSilently();
    if (!made)
        co_return failure(made.error());
    const QList<LocationId> locations = *made;
    const Result<> announced = co_await announceAndAuthorize(locations);
    if (!announced)
        co_return failure(announced.error());
    if (plan.future > 0) {
        const Result<> later = co_await installLater();
        if (!later)
            co_return failure(later.error());
    }
    const Result<> minted = co_await follow(Texts::tr("Waiting for a token of each location…"), true);
    if (!minted)
        co_return failure(minted.error());
    if (plan.uninstall != RehearsalPlan::Uninstall::None) {
        const Result<> gone = co_await uninstall();
        if (!gone)
            co_return failure(gone.error());
    }
    co_return judged(m_stage->evidence);
}

Task<Result<QList<LocationId>>> Rehearsal::install(int count, bool sparse)
{
    QJsonObject body{{"count"_L1, count}};
    if (sparse)
        body.insert("sparse"_L1, true);
    const Emulator::ControlRequest request = Emulator::Control::install(body);
    const Result<QJsonObject> made = co_await control(request);
    if (!made)
        co_return failure(made.error());
    QList<LocationId> ids;
    for (const QJsonValue &id : made->value("locationIds"_L1).toArray()) {
        RehearsedLocation location;
        location.id = LocationId(id.toString());
        location.name = Texts::tr("Location %1").arg(m_stage->evidence.locations.size() + 1);
        location.isFuture = sparse;
        m_stage->evidence.locations.append(location);
        ids.append(location.id);
    }
    co_return ids;
}

Task<Result<>> Rehearsal::announce(QList<LocationId> locations)
{
    for (const LocationId &location : locations) {
        const Emulator::ControlRequest request = Emulator::Control::install({{"locationId"_L1, location.text()}});
        const Result<QJsonObject> sent = co_await control(request);
        if (!sent)
            co_return failure(sent.error());
    }
    co_return Result<>();
}

Task<Result<>> Rehearsal::authorize()
{
    Stage &stage = *m_stage;
    emit progressed(Texts::tr("Authorizing the company…"), 0, int(stage.evidence.locations.size()));
    const QString company = stage.ready.companyId;
    const OAuth::Connection connection = stage.connection;
    if (stage.plan.isOwn()) {
        const Result<OAuth::TokenSet> signedIn = co_await stage.signIn.runAtOnce(connection, &stage.tokens, company);
        if (!signedIn)
            co_return failure(signedIn.error());
        stage.handler->companyCame();
        co_return Result<>();
    }
    // As the browser would: the consent page redirects to the endpoint, and its callback is opened.
    const QUrl page = OAuth::authorizationUrl(connection, u"rehearsal"_s, company);
    const Result<QUrl> landed = co_await OAuth::approveAtOnce(stage.transport, page);
    if (!landed)
        co_return failure(landed.error());
    HighLevel::HttpRequest request;
    request.url = *landed;
    request.operation = u"rehearsal.callback"_s;
    const Result<HighLevel::HttpReply> opened = co_await stage.transport.send(request);
    if (!opened)
        co_return failure(opened.error());
    co_return Result<>();
}

/*! Reads the log until all is there, or a while after the last thing that came. */
Task<Result<>> Rehearsal::follow(QString step, bool untilTokens)
{
    Stage &stage = *m_stage;
    QElapsedTimer quiet;
    quiet.start();
    int before = 0;
    for (;;) {
        const qint64 after = stage.logAt;
        const Result<LogPage> page = co_await stage.control.log(after, LogWait);
        if (!page)
            co_return failure(page.error());
        for (const Exchange &exchange : page->entries)
            takeEntry(stage.evidence, exchange);
        stage.logAt = page->next;
        int done = 0;
        int answered = 0;
        for (const RehearsedLocation &location : std::as_const(stage.evidence.locations)) {
            done += location.hasToken ? 1 : 0;
            answered += location.eventStatus != 0 ? 1 : 0;
        }
        const int all = int(stage.evidence.locations.size());
        if (done + answered != before) // what else an endpoint does is no progress
            quiet.restart();
        before = done + answered;
        emit progressed(step, done, all);
        const bool isComplete = stage.evidence.isUninstalled ? stage.evidence.uninstallStatus != 0
                                : untilTokens                ? done == all && answered == all
                                                             : answered == all;
        if (isComplete || quiet.hasExpired(stage.plan.limit.count()))
            co_return Result<>();
    }
}

Task<Result<>> Rehearsal::uninstall()
{
    Stage &stage = *m_stage;
    const bool isCompany = stage.plan.uninstall == RehearsalPlan::Uninstall::Company;
    QJsonObject body;
    if (!isCompany)
        body.insert("locationId"_L1, stage.evidence.locations.first().id.text());
    stage.evidence.isUninstalled = true;
    const Emulator::ControlRequest request = Emulator::Control::uninstall(body);
    const Result<QJsonObject> sent = co_await control(request);
    if (!sent)
        co_return failure(sent.error());
    const Result<> told = co_await follow(Texts::tr("Uninstalling…"), false);
    if (!told)
        co_return failure(told.error());
    // Our own handling is looked at directly; it forgets within a moment of the event.
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        bool isDone = true;
        for (RehearsedLocation &location : stage.evidence.locations) {
            const bool isGone = isCompany || &location == &stage.evidence.locations.first();
            if (!isGone)
                continue;
            if (stage.plan.isOwn())
                location.isDropped = !stage.tokens.record(Install::of(location.id)).has_value();
            else if (stage.evidence.triedAfterwards.contains(location.id.text()) ||
                     stage.evidence.uninstallStatus < 200 || stage.evidence.uninstallStatus > 299)
                location.isDropped = false;
            isDone = isDone && location.isDropped.value_or(true);
        }
        if (isDone || !stage.plan.isOwn() || waited.hasExpired(1000))
            co_return Result<>();
        const qint64 after = stage.logAt;
        const Result<LogPage> pause = co_await stage.control.log(after, 50ms);
        if (!pause)
            co_return failure(pause.error());
        stage.logAt = pause->next;
    }
}

} // namespace Linesman::Installs
