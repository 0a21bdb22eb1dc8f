// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/rehearsal.h"

#include "app/core/clock.h"
#include "app/emulator/emulator.h"
#include "app/highlevel/transport.h"
#include "app/installs/findings.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/run.h"
#include "app/oauth/authorization.h"
#include "app/oauth/scopes.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

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

/*! The location that a request to the token endpoint of locations was about, as form or JSON. */
QString locationOf(const Exchange &exchange)
{
    const QJsonObject json = exchange.requestJson();
    if (!json.isEmpty())
        return json.value("locationId"_L1).toString();
    return QUrlQuery(QString::fromUtf8(exchange.requestBody)).queryItemValue(u"locationId"_s);
}

/*! The version that the official SDK says it has; empty for other clients. */
QString sdkVersion(const Exchange &exchange)
{
    static const QRegularExpression header(u"\\r\\nx-sdk-version: *([^\\r]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(exchange.requestHead)).captured(1).trimmed();
}
} // namespace

QJsonObject RehearsedLocation::toJson() const
{
    QJsonObject json{
        {"locationId"_L1, id.text()}, {"name"_L1, name},
        {"future"_L1, isFuture},      {"eventStatus"_L1, eventStatus == 0 ? QJsonValue() : QJsonValue(eventStatus)},
        {"token"_L1, hasToken},       {"dropped"_L1, isDropped ? QJsonValue(*isDropped) : QJsonValue()},
        {"passed"_L1, isPassed},      {"reason"_L1, reason}};
    if (!findingId.isEmpty())
        json.insert("finding"_L1, findingId);
    return json;
}

bool RehearsalResult::isPassed() const
{
    for (const RehearsedLocation &location : locations) {
        if (!location.isPassed)
            return false;
    }
    return !locations.isEmpty();
}

/*! All that one rehearsal needs, made anew for each. */
struct Rehearsal::Stage {
    Stage(Http::IoThread &thread, Http::DeliveryClient &deliveries)
        : emulator(thread, deliveries)
        , tokens(secrets, endpoint, clock, u"rehearsal"_s, QString())
        , client(transport, tokens, QUrl())
        , signIn(thread, transport, clock)
        , server(thread, [this](const Http::Request &request, const Http::Responder &respond) {
            const QByteArray body = QByteArray::fromStdString(request.body);
            QMetaObject::invokeMethod(
                &inbox, [this, body] { take(body); }, Qt::QueuedConnection);
            respond(Http::Response{200, {}, "{\"success\":true}", false, Http::Response::Fault::None});
        })
    {
    }
    ~Stage()
    {
        server.stop();
        emulator.stop();
        transport.cancelAll();
    }

    void take(const QByteArray &body)
    {
        if (handler)
            handler->take(QJsonDocument::fromJson(body).object());
    }

    RehearsedLocation *location(const QString &id)
    {
        for (RehearsedLocation &one : result.locations) {
            if (one.id.text() == id)
                return &one;
        }
        return nullptr;
    }

    RehearsalPlan plan;
    Emulator::Emulator emulator;
    Emulator::EmulatorDescription ready;
    LineTest::ControlClient control;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::TokenEndpoint endpoint{transport, clock};
    OAuth::Tokens tokens;
    HighLevel::Client client;
    OAuth::SignIn signIn;
    OAuth::Connection connection;
    std::unique_ptr<EventHandler> handler;
    QObject inbox;
    Http::Server server; //!< last: stops before what it calls is gone
    QUrl eventsUrl;
    qint64 logAt = 0;
    bool isUninstalled = false;  //!< from here on what the log shows came after it
    int uninstallStatus = 0;     //!< how the UNINSTALL was answered
    QStringList triedAfterwards; //!< locations for which a token was asked after their uninstall
    QString sdk;
    RehearsalResult result;
};

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

Task<Result<QJsonObject>> Rehearsal::control(QString path, QJsonObject body)
{
    const Result<LineTest::ControlReply> reply = co_await m_stage->control.call("POST", path, body);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted()) {
        const QString why = reply->json.value("message"_L1).toString();
        co_return failure(Error::Kind::Rejected, u"%1: %2"_s.arg(path, why), reply->status);
    }
    co_return reply->json;
}

Task<Result<RehearsalResult>> Rehearsal::play(RehearsalPlan plan)
{
    Stage &stage = *m_stage;
    stage.plan = plan;
    emit progressed(Texts::tr("Preparing the emulator…"), 0, plan.locations + plan.future);
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
    stage.tokens.setApp(connection.customApi, connection.clientId);
    const QString secret = stage.ready.clientSecret;
    const Result<> kept = co_await stage.tokens.setClientSecret(secret);
    if (!kept)
        co_return failure(kept.error());
    stage.eventsUrl = plan.eventsUrl;
    if (plan.isOwn()) {
        stage.handler = std::make_unique<EventHandler>(stage.tokens, stage.client, connection.app(), plan.habit);
        const Http::Server::Options listening;
        const Result<std::uint16_t> port = stage.server.listen(listening);
        if (!port)
            co_return failure(port.error());
        stage.eventsUrl = QUrl(u"http://127.0.0.1:%1/events"_s.arg(*port));
    }
    // What installs before the events have an address makes none: that is how their order is played.
    const QJsonObject silent{{"appEventsUrl"_L1, QString()},
                             {"redirectUris"_L1, QJsonArray{connection.redirectUri.toString()}}};
    const Result<QJsonObject> silenced = co_await control(u"/_emulator/app"_s, silent);
    if (!silenced)
        co_return failure(silenced.error());
    const Result<qint64> end = co_await stage.control.logEnd();
    if (!end)
        co_return failure(end.error());
    stage.logAt = *end;
    const Result<QList<LocationId>> made = co_await install(plan.locations, false);
    if (!made)
        co_return failure(made.error());
    const QList<LocationId> locations = *made;
    const QJsonObject loud{{"appEventsUrl"_L1, stage.eventsUrl.toString()}};
    const Result<QJsonObject> heard = co_await control(u"/_emulator/app"_s, loud);
    if (!heard)
        co_return failure(heard.error());

    const bool eventsFirst = plan.order == RehearsalPlan::Order::EventsFirst;
    if (eventsFirst) {
        const Result<> announced = co_await announce(locations);
        if (!announced)
            co_return failure(announced.error());
        const Result<> delivered = co_await follow(Texts::tr("Sending the INSTALL events…"), false);
        if (!delivered)
            co_return failure(delivered.error());
    }
    const Result<> authorized = co_await authorize();
    if (!authorized)
        co_return failure(authorized.error());
    if (!eventsFirst) {
        const Result<> announced = co_await announce(locations);
        if (!announced)
            co_return failure(announced.error());
    }
    if (plan.future > 0) {
        // Days later: whatever a handler looks up after the exchange is over by then.
        const Result<> settled = co_await follow(Texts::tr("Waiting for a token of each location…"), true);
        if (!settled)
            co_return failure(settled.error());
        const Result<QList<LocationId>> later = co_await install(plan.future, true);
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
    judge();
    co_return stage.result;
}

Task<Result<QList<LocationId>>> Rehearsal::install(int count, bool sparse)
{
    QJsonObject body{{"count"_L1, count}};
    if (sparse)
        body.insert("sparse"_L1, true);
    const Result<QJsonObject> made = co_await control(u"/_emulator/install"_s, body);
    if (!made)
        co_return failure(made.error());
    QList<LocationId> ids;
    for (const QJsonValue &id : made->value("locationIds"_L1).toArray()) {
        RehearsedLocation location;
        location.id = LocationId(id.toString());
        location.name = Texts::tr("Location %1").arg(m_stage->result.locations.size() + 1);
        location.isFuture = sparse;
        m_stage->result.locations.append(location);
        ids.append(location.id);
    }
    co_return ids;
}

Task<Result<>> Rehearsal::announce(QList<LocationId> locations)
{
    for (const LocationId &location : locations) {
        const QJsonObject body{{"locationId"_L1, location.text()}};
        const Result<QJsonObject> sent = co_await control(u"/_emulator/install"_s, body);
        if (!sent)
            co_return failure(sent.error());
    }
    co_return Result<>();
}

Task<Result<>> Rehearsal::authorize()
{
    Stage &stage = *m_stage;
    emit progressed(Texts::tr("Authorizing the company…"), 0, int(stage.result.locations.size()));
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
        for (const Exchange &exchange : page->entries) {
            const bool isDelivery = exchange.channel == Exchange::Channel::EmulatorHook;
            const QJsonObject body = exchange.requestJson();
            if (isDelivery && body.value("type"_L1) == "UNINSTALL"_L1)
                stage.uninstallStatus = exchange.status;
            RehearsedLocation *location = stage.location(body.value("locationId"_L1).toString());
            if (isDelivery && location && body.value("type"_L1) == "INSTALL"_L1)
                location->eventStatus = exchange.status;
            if (const QString version = sdkVersion(exchange); !isDelivery && !version.isEmpty())
                stage.sdk = version;
            const QString path = exchange.path();
            if (isDelivery || (path != "/oauth/locationToken"_L1 && path != "/oauth/location-token"_L1))
                continue;
            const QString asked = locationOf(exchange);
            location = stage.location(asked);
            if (stage.isUninstalled)
                stage.triedAfterwards += asked;
            else if (location && exchange.isAccepted())
                location->hasToken = true;
        }
        stage.logAt = page->next;
        int done = 0;
        int answered = 0;
        for (const RehearsedLocation &location : std::as_const(stage.result.locations)) {
            done += location.hasToken ? 1 : 0;
            answered += location.eventStatus != 0 ? 1 : 0;
        }
        const int all = int(stage.result.locations.size());
        if (done + answered != before) // what else an endpoint does is no progress
            quiet.restart();
        before = done + answered;
        emit progressed(step, done, all);
        const bool isComplete = stage.isUninstalled ? stage.uninstallStatus != 0
                                : untilTokens       ? done == all && answered == all
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
        body.insert("locationId"_L1, stage.result.locations.first().id.text());
    stage.isUninstalled = true;
    const Result<QJsonObject> sent = co_await control(u"/_emulator/uninstall"_s, body);
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
        for (RehearsedLocation &location : stage.result.locations) {
            const bool isGone = isCompany || &location == &stage.result.locations.first();
            if (!isGone)
                continue;
            if (stage.plan.isOwn())
                location.isDropped = !stage.tokens.record(Install::of(location.id)).has_value();
            else if (stage.triedAfterwards.contains(location.id.text()) || stage.uninstallStatus < 200 ||
                     stage.uninstallStatus > 299)
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

void Rehearsal::judge()
{
    Stage &stage = *m_stage;
    const auto fail = [](RehearsedLocation &location, InstallProblem problem, const QString &reason) {
        location.findingId = QString(troubleId(problem));
        location.reason = reason;
    };
    const bool isOldSdk = !stage.sdk.isEmpty() && stage.sdk.section(u'.', 0, 0).toInt() < 3;
    for (RehearsedLocation &location : stage.result.locations) {
        const bool isHeard = location.eventStatus >= 200 && location.eventStatus < 300;
        if (!location.hasToken && isOldSdk && isHeard)
            fail(location, InstallProblem::OldSdk,
                 Texts::tr("The event was answered %1, but no token was asked for; the SDK is %2.")
                     .arg(QString::number(location.eventStatus), stage.sdk));
        else if (!location.hasToken && location.isFuture)
            fail(location, InstallProblem::FutureInstall,
                 Texts::tr("No token: its INSTALL had no companyId and no userId."));
        else if (!location.hasToken)
            fail(location, InstallProblem::EventBeforeToken,
                 location.eventStatus == 0 ? Texts::tr("No token, and its INSTALL was not answered.")
                                           : Texts::tr("No token: its INSTALL was answered %1, and nothing followed.")
                                                 .arg(location.eventStatus));
        else if (location.isDropped && !*location.isDropped)
            fail(location, InstallProblem::UninstallIgnored,
                 stage.plan.isOwn() ? Texts::tr("Its token is still kept after the uninstall.")
                                    : Texts::tr("After the uninstall (answered %1) its token was still wanted.")
                                          .arg(stage.uninstallStatus));
        else
            location.reason = location.isDropped  ? Texts::tr("Got its token, and dropped it at the uninstall.")
                              : location.isFuture ? Texts::tr("Got its token, without companyId in the event.")
                                                  : Texts::tr("Got its token.");
        location.isPassed = location.findingId.isEmpty();
    }
    for (const InstallProblem problem : {InstallProblem::EventBeforeToken, InstallProblem::FutureInstall,
                                         InstallProblem::OldSdk, InstallProblem::UninstallIgnored}) {
        QStringList places;
        for (const RehearsedLocation &location : std::as_const(stage.result.locations)) {
            if (location.findingId == troubleId(problem))
                places += location.id.text();
        }
        if (!places.isEmpty())
            stage.result.findings.append(
                finding(problem, places.join(u' '),
                        u"%1 of %2 locations"_s.arg(QString::number(places.size()),
                                                    QString::number(stage.result.locations.size()))));
    }
}

} // namespace Linesman::Installs
