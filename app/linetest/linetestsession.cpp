// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/linetestsession.h"

#include "app/core/url.h"
#include "app/linetest/apicall.h"
#include "app/linetest/emulatoridentity.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::LineTestSession)
};

} // namespace

QString problemOf(const Request &request)
{
    for (const QString &url :
         {request.endpoint, request.callTrigger, request.emulatorUrl.toString(), request.appEventsTo}) {
        if (hasUserInfo(QUrl(url)))
            return Texts::tr("Leave the name and password out of the address.");
        if (!url.isEmpty() && !isHttpUrl(url))
            return Texts::tr("\"%1\" is not an http or https address.").arg(url);
    }
    if (request.endpoint.isEmpty() && !request.callTrigger.isEmpty())
        return Texts::tr("A call trigger belongs to an endpoint of your own.");
    if (request.kinds.isEmpty())
        return Texts::tr("Choose at least one provider kind.");
    return {};
}

QString sameUrlWarning(const QString &endpoint, const QString &appEventsTo)
{
    const auto plain = [](const QString &url) {
        return QUrl(url).adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash | QUrl::RemoveFragment);
    };
    if (endpoint.isEmpty() || appEventsTo.isEmpty() || plain(endpoint) != plain(appEventsTo))
        return {};
    return Texts::tr("App events go to the Delivery URL, too: a bridge that takes InboundMessage for a message answers "
                     "its own replies without end. Give them another path, or look at \"type\" first.");
}

LineTestSession::LineTestSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_emulator(thread, deliveries)
    , m_bridge(thread)
{
}

Task<Result<TestResult>> LineTestSession::run(Request request)
{
    if (m_busy)
        co_return failure(Error::Kind::BadInput, u"a line test is running already"_s);
    if (const QString problem = problemOf(request); !problem.isEmpty())
        co_return failure(Error::Kind::BadInput, problem);
    m_busy = true;
    m_cancelled = false;
    m_control.resume();
    const Result<TestResult> result = co_await runAll(request);
    co_await m_bridge.stop();
    m_emulator.stop();
    m_busy = false;
    co_return result;
}

/*! What the person asked the emulator to be. Fails with BadInput when it knows no such switch. */
Task<Result<>> LineTestSession::setUp(Request request, QUrl emulator)
{
    QList<Emulator::ControlRequest> changes;
    if (!request.switches.isEmpty()) {
        QJsonObject sides;
        for (auto it = request.switches.begin(); it != request.switches.end(); ++it)
            sides.insert(it.key(), it.value());
        QJsonObject change;
        change.insert(u"switches"_s, sides);
        changes.append(Emulator::Control::changeProfile(change));
    }
    if (request.tokenLifetime.count() > 0) {
        QJsonObject change;
        change.insert(u"tokenLifetimeMs"_s, qint64(request.tokenLifetime.count()));
        changes.append(Emulator::Control::changeSettings(change));
    }
    if (!request.redirectUris.isEmpty() || !request.appEventsTo.isEmpty()) {
        QJsonObject change;
        if (!request.redirectUris.isEmpty())
            change.insert(u"redirectUris"_s, QJsonArray::fromStringList(request.redirectUris));
        if (!request.appEventsTo.isEmpty())
            change.insert(u"appEventsUrl"_s, request.appEventsTo);
        changes.append(Emulator::Control::changeApp(change));
    }
    m_control.setBaseUrl(emulator);
    m_control.setToken(request.controlToken);
    for (const Emulator::ControlRequest &change : changes) {
        const Result<ControlReply> reply = co_await m_control.call(change);
        if (!reply)
            co_return failure(reply.error());
        if (!reply->isAccepted())
            co_return failure(Error::Kind::BadInput, refusalText(reply->exchange), reply->status);
    }
    co_return Result<>();
}

Task<Result<TestResult>> LineTestSession::runAll(Request request)
{
    const Result<Plan> found = co_await findEmulator(request);
    if (!found)
        co_return failure(found.error());
    Plan plan = *found;
    if (request.emulatorReady) {
        const Result<> told = request.emulatorReady(plan.emulator);
        if (!told)
            co_return failure(told.error());
    }
    plan.isRecordedElsewhere = request.isRecordedElsewhere;
    plan.kinds = request.kinds;
    plan.callsAskedFor = request.callsAskedFor;
    plan.hopTimeout = request.hopTimeout;
    plan.depth = request.depth;
    plan.raceWindow = request.raceWindow;
    plan.contactId = request.contactId;
    plan.endpoint = request.endpoint;
    plan.callTrigger = request.callTrigger;
    if (plan.endpoint.isEmpty()) {
        const auto unsignedToo = plan.side("C2"_L1) == "unsigned"_L1 ? ReferenceBridge::Deliveries::UnsignedToo
                                                                     : ReferenceBridge::Deliveries::SignedOnly;
        const Result<> started = co_await m_bridge.start(plan.emulator, unsignedToo);
        if (!started)
            co_return failure(started.error());
        plan.endpoint = m_bridge.endpoint();
        plan.callTrigger = m_bridge.callTrigger();
        plan.isReferenceBridge = true;
    }
    if (m_cancelled)
        co_return failure(Error::Kind::Cancelled, u"cancelled before it began"_s);
    co_return co_await m_run.run(plan);
}

Task<Result<Plan>> LineTestSession::findEmulator(Request request)
{
    Plan plan;
    if (!request.emulatorUrl.isEmpty() || request.emulator) {
        const QUrl url = request.emulator ? QUrl(request.emulator->baseUrl) : request.emulatorUrl;
        m_control.setBaseUrl(url);
        m_control.setToken(request.controlToken);
        const Result<EmulatorIdentity> identity = co_await identifyEmulator(&m_control); // before anything is changed
        if (!identity)
            co_return failure(identity.error());
        const Result<> changed = co_await setUp(request, url);
        if (!changed)
            co_return failure(changed.error());
        Result<Plan> asked = co_await askEmulator(&m_control);
        if (asked && request.emulator)
            asked->emulator = *request.emulator;
        if (asked) {
            asked->controlToken = request.controlToken;
            asked->isNamedByAddress = !request.emulator;
        }
        co_return asked;
    }
    request.ownEmulator.redirectUris += request.redirectUris;
    const Result<Emulator::EmulatorDescription> ready = m_emulator.start(request.ownEmulator);
    if (!ready)
        co_return failure(ready.error());
    plan.emulator = *ready;
    plan.isOwnEmulator = true;
    plan.profile = request.ownEmulator.profile;
    plan.seed = request.ownEmulator.seed;
    request.controlToken.clear();
    const QUrl url(ready->baseUrl);
    const Result<> changed = co_await setUp(request, url);
    if (!changed)
        co_return failure(changed.error());
    const Emulator::ControlRequest ask = Emulator::Control::state();
    const Result<QJsonObject> state = co_await m_emulator.control(ask);
    if (!state)
        co_return failure(state.error());
    plan.switches = behaviourSwitches(state->value(u"profile"_s).toObject());
    co_return plan;
}

void LineTestSession::cancel()
{
    m_cancelled = true;
    m_control.cancel();
    m_run.cancel();
}

} // namespace Linesman::LineTest
