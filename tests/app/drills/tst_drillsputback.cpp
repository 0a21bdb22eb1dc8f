// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillsession.h"
#include "app/emulator/emulator.h"

#include "tests/app/drills/controlrelay.h"
#include "tests/app/drills/drillparts.h"
#include "tests/app/drills/minibridge.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace Linesman;
using namespace Linesman::Drills;
using namespace Qt::Literals::StringLiterals;
using TestSuite::MiniBridge;

/*! Drills on an emulator that is somebody's own, on real sockets. */
class TstDrillsPutBack : public QObject
{
    Q_OBJECT
private slots:
    /*! Somebody's own emulator, with his bridge signed in to it, which cannot refresh. */
    void leavesARunningEmulatorAsItWas()
    {
        Emulator::Emulator emulator(m_thread, m_deliveries);
        const auto ready = emulator.start(Emulator::onFreePort());
        QVERIFY(ready);
        MiniBridge bridge(m_thread, {});
        QVERIFY(bridge.signIn(*ready));
        Http::Server events(m_thread, [](const Http::Request &, const Http::Responder &respond) { respond({}); });
        const auto eventsPort = events.listen({});
        QVERIFY(eventsPort);
        makeOnesOwn(*ready);
        const QJsonObject before = stateOf(*ready);
        const Result<Drill> days = drillFromJson(R"({"name": "days", "steps": [
            {"do": "control", "path": "breakers", "body": {"webhooks": 10}},
            {"do": "settings", "values": {"retry": "p2"}},
            {"do": "gate", "mode": "down"},
            {"do": "send", "count": 12},
            {"check": "deliveries", "status": [0], "atLeast": 12, "within": 60},
            {"do": "advance", "seconds": 259200, "step": 86400}]})");
        QVERIFY2(days, qPrintable(days ? QString() : days.error().detail));
        for (const int run : {1, 2}) {
            DrillRequest request =
                TestSuite::drillRequest({u"uninstall"_s, u"install-storm"_s, u"duplicate"_s, u"retry-button"_s});
            request.drills.prepend(*days);
            request.endpoint = bridge.url();
            request.appEventsTo = u"http://127.0.0.1:%1/events"_s.arg(*eventsPort);
            request.emulatorUrl = QUrl(ready->baseUrl);
            const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            for (const DrillResult &result : report->results)
                QVERIFY2(result.verdict == DrillVerdict::Passed,
                         qPrintable(u"run %1, %2: %3%4"_s.arg(QString::number(run), result.name, result.reason,
                                                              TestSuite::drillSeen(result))));
            QCOMPARE(report->notPutBack, QStringList());
            QCOMPARE(stateOf(*ready), before);
            for (const QJsonValue &retry : ask(*ready, "GET", u"retries"_s).value(u"retries"_s).toArray())
                QVERIFY(retry.toObject().value(u"event"_s).toString() != "ProviderOutboundMessage"_L1);
        }
    }

    void leavesARunningEmulatorAsItWasWhenCancelled()
    {
        Emulator::Emulator emulator(m_thread, m_deliveries);
        const auto ready = emulator.start(Emulator::onFreePort());
        QVERIFY(ready);
        makeOnesOwn(*ready);
        const QJsonObject before = stateOf(*ready);
        std::atomic<int> deliveries = 0; // the first is the probe's
        Http::Server server(m_thread, [&](const Http::Request &, const Http::Responder &respond) {
            respond({});
            if (++deliveries == 2) {
                QMetaObject::invokeMethod(
                    &m_session,
                    [this] {
                        m_session.cancel();
                        m_session.cancel(); // whoever is impatient does not stop the putting back
                    },
                    Qt::QueuedConnection);
            }
        });
        const auto port = server.listen({});
        QVERIFY(port);
        const Result<Drill> drill = drillFromJson(R"({"name": "own", "steps": [
            {"do": "settings", "values": {"raceWindowMs": 60000, "retry": "none", "rateLimit": 5}},
            {"do": "fault", "path": "/conversations", "status": 500},
            {"do": "control", "path": "profile", "body": {"name": "documented"}},
            {"do": "control", "path": "uninstall", "body": {}},
            {"do": "control", "path": "install", "body": {"count": 2}},
            {"do": "control", "path": "install", "body": {"locationId": "{location}"}},
            {"do": "control", "path": "locations/{location}", "body": {"selectedSms": "{provider}"}},
            {"do": "advance", "seconds": 100},
            {"do": "send"},
            {"check": "deliveries", "atLeast": 50, "within": 600}]})");
        QVERIFY2(drill, qPrintable(drill ? QString() : drill.error().detail));
        DrillRequest request = TestSuite::drillRequest({});
        request.drills = {*drill};
        request.endpoint = u"http://127.0.0.1:%1/"_s.arg(*port);
        request.emulatorUrl = QUrl(ready->baseUrl);
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->wasCancelled);
        QCOMPARE(deliveries.load(), 2);
        QCOMPARE(stateOf(*ready), before);
    }

    /*! Whoever cancels does not see that the last drill is over, and the emulator half put back. */
    void putsBackAgainWhatWasStoppedHalfWay()
    {
        Scene scene(*this);
        const QJsonObject before = stateOf(*scene.ready);
        int times = 0; // the first is after the probe
        const TestSuite::ControlRelay relay(scene.ready->baseUrl, [this, &times](QByteArray &bytes) {
            if (bytes.contains("\"raceWindowMs\":1234") && ++times == 2)
                QMetaObject::invokeMethod(
                    &m_session, [this] { m_session.cancel(); }, Qt::QueuedConnection);
        });
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(scene.duplicateBy(relay)));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(times >= 2);
        QVERIFY(report->wasCancelled);
        QCOMPARE(report->notPutBack, QStringList());
        QCOMPARE(stateOf(*scene.ready), before);
    }

    void saysWhatItCouldNotPutBack()
    {
        Scene scene(*this);
        const TestSuite::ControlRelay relay(scene.ready->baseUrl, [](QByteArray &bytes) {
            bytes.replace("\"http://127.0.0.1:9/events\"", "\"nope://127.0.0.1:9/events\""); // it is refused
            bytes.replace("\"raceWindowMs\":1234", "\"raceWindowMs\":-234");                 // and so are these
            bytes.replace("\"webhooks\":500", "\"webhooks\":-50");
        });
        const Result<Drill> breakers = drillFromJson(R"({"name": "breakers", "steps": [
            {"do": "control", "path": "breakers", "body": {"webhooks": 10}},
            {"do": "send"},
            {"check": "deliveries", "atLeast": 1, "within": 60}]})");
        QVERIFY2(breakers, qPrintable(breakers ? QString() : breakers.error().detail));
        DrillRequest request = scene.duplicateBy(relay);
        request.drills = {*breakers};
        request.appEventsTo = u"http://127.0.0.1:9/other"_s;
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const QString told = report->notPutBack.join(u'\n');
        for (const auto &path : {u"/_emulator/app"_s, u"/_emulator/settings"_s, u"/_emulator/breakers"_s})
            QVERIFY2(told.contains(path), qPrintable(told));
        QVERIFY2(!told.contains(u"; "_s), qPrintable(told)); // an entry each
        QCOMPARE(m_session.notPutBack(), report->notPutBack);
    }

private:
    /*! Somebody's own emulator, with his bridge signed in to it. */
    struct Scene {
        explicit Scene(TstDrillsPutBack &test)
            : emulator(test.m_thread, test.m_deliveries)
            , ready(emulator.start(Emulator::onFreePort()))
            , bridge(test.m_thread, {})
        {
            if (!ready || !bridge.signIn(*ready))
                qFatal("no emulator with a bridge");
            makeOnesOwn(*ready);
        }
        /*! One drill, through \a relay. */
        DrillRequest duplicateBy(const TestSuite::ControlRelay &relay) const
        {
            DrillRequest request = TestSuite::drillRequest({u"duplicate"_s});
            request.endpoint = bridge.url();
            request.emulatorUrl = relay.url();
            return request;
        }

        Emulator::Emulator emulator;
        Result<Emulator::EmulatorDescription> ready;
        MiniBridge bridge;
    };

    /*! Whatever a person may have set up: none of it is as it is from the start. */
    static void makeOnesOwn(const Emulator::EmulatorDescription &emulator)
    {
        const QJsonObject settings{{u"raceWindowMs"_s, 1234}, {u"deliveryTimeoutMs"_s, 4321},
                                   {u"retry"_s, u"p1"_s},     {u"rateLimit"_s, 77},
                                   {u"signing"_s, u"both"_s}, {u"tokenLifetimeMs"_s, 7'000'000}};
        const QJsonObject fault{{u"path"_s, u"/nowhere"_s}, {u"status"_s, 418}, {u"count"_s, 3}};
        ask(emulator, "POST", u"settings"_s, settings);
        ask(emulator, "POST", u"faults"_s, fault);
        ask(emulator, "POST", u"faults"_s, {{u"path"_s, u"/nowhere/else"_s}, {u"latencyMs"_s, 5}});
        ask(emulator, "POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C1"_s, u"SMS"_s}}}});
        ask(emulator, "POST", u"app"_s, {{u"appEventsUrl"_s, u"http://127.0.0.1:9/events"_s}});
        ask(emulator, "POST", u"breakers"_s, {{u"webhooks"_s, 500}});
        for (const auto &provider : emulator.providers)
            ask(emulator, "POST", u"providers/"_s + provider.id, {{u"deliveryUrl"_s, u"http://127.0.0.1:9/own"_s}});
    }

    static QJsonObject ask(const Emulator::EmulatorDescription &emulator, const QByteArray &method, const QString &path,
                           const QJsonObject &body = {})
    {
        LineTest::ControlClient client;
        client.setBaseUrl(QUrl(emulator.baseUrl));
        const auto reply = QCoro::waitFor(client.call(Emulator::Control::at(method, path, body)));
        if (!reply || !reply->isAccepted())
            qWarning("%s: %s", qPrintable(path), reply ? reply->exchange.responseBody.constData() : "no answer");
        return reply ? reply->json : QJsonObject();
    }

    /*! What is a person's own in \a emulator, without what its clock, its log and events of the app change. */
    static QJsonObject stateOf(const Emulator::EmulatorDescription &emulator)
    {
        QJsonObject state = ask(emulator, "GET", u"state"_s);
        for (const QString &name : {u"clock"_s, u"log"_s, u"tokens"_s, u"counts"_s, u"deliveries"_s, u"retries"_s})
            state.remove(name);
        QJsonArray faults;
        for (const QJsonValue &value : state.value(u"faults"_s).toArray()) {
            QJsonObject fault = value.toObject();
            fault.remove(u"id"_s);
            faults.append(fault);
        }
        state[u"faults"_s] = faults;
        QJsonArray apps;
        for (const QJsonValue &value : state.value(u"apps"_s).toArray()) {
            QJsonObject app = value.toObject();
            QJsonArray installs;
            for (const QJsonValue &one : app.value(u"installs"_s).toArray())
                installs.append(one.toObject().value(u"locationId"_s));
            app[u"installs"_s] = installs;
            apps.append(app);
        }
        state[u"apps"_s] = apps;
        state[u"breakers"_s] = ask(emulator, "GET", u"breakers"_s).value(u"webhooks"_s);
        return state;
    }

    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    DrillSession m_session{m_thread, m_deliveries};
};

LINESMAN_TEST(TstDrillsPutBack)
#include "tst_drillsputback.moc"
