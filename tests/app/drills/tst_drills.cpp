// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillsession.h"

#include "tests/app/drills/drillparts.h"
#include "tests/app/drills/minibridge.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Linesman;
using namespace Linesman::Drills;
using namespace Qt::Literals::StringLiterals;
using TestSuite::MiniBridge;

Q_DECLARE_METATYPE(MiniBridge::Habits)

/*! The real emulator, the gate and bridges on real sockets. */
class TstDrills : public QObject
{
    Q_OBJECT
private slots:
    void eachIsWhole()
    {
        const QList<Drill> all = builtInDrills();
        QVERIFY(all.size() >= 20);
        QSet<QString> names;
        for (const Drill &drill : all) {
            names.insert(drill.name);
            QVERIFY2(!drill.steps.isEmpty(), qPrintable(drill.name));
            QVERIFY2(!drill.title.isEmpty() && !drill.why.isEmpty() && !drill.advice.isEmpty(), qPrintable(drill.name));
            QVERIFY2(drill.source.contains(u"HighLevel"_s), qPrintable(drill.name));
            for (const QString &need : drill.needs)
                QVERIFY(QStringList({u"answer"_s, u"status"_s, u"reply"_s, u"events"_s}).contains(need));
            for (const DrillStep &step : drill.steps) {
                if (step.action == "gate"_L1)
                    QVERIFY(Gate::modeFromName(step.with.value(u"mode"_s).toString().toStdString()));
                // No place of a text was left open.
                QVERIFY(!step.with.value(u"failed"_s).toString().contains(u'%'));
            }
        }
        QCOMPARE(names.size(), all.size());
        QCOMPARE(all.constLast().name, u"uninstall"_s); // it leaves the endpoint without a token
    }

    void saysWhatIsWrongWithADrill_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << u"byte"_s;
        QTest::newRow("no steps") << QByteArray(R"({"name":"a"})") << u"needs a"_s;
        QTest::newRow("unknown member") << QByteArray(R"({"nam":"a"})") << u"no member \"nam\""_s;
        QTest::newRow("unknown action") << QByteArray(R"({"name":"a","steps":[{"do":"sned"}]})")
                                        << u"step 1: there is no \"sned\"; did you mean \"send\"?"_s;
        QTest::newRow("member missing") << QByteArray(R"({"name":"a","steps":[{"do":"send"},{"do":"gate"}]})")
                                        << u"step 2: \"gate\" needs the member \"mode\""_s;
        QTest::newRow("member unknown") << QByteArray(R"({"name":"a","steps":[{"do":"send","txt":"x"}]})")
                                        << u"\"send\" has no member \"txt\""_s;
        QTest::newRow("both") << QByteArray(R"({"name":"a","steps":[{"do":"send","check":"status"}]})") << u"either"_s;
    }

    void saysWhatIsWrongWithADrill()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const Result<Drill> drill = drillFromJson(json);
        QVERIFY(!drill);
        QVERIFY2(drill.error().detail.contains(said), qPrintable(drill.error().detail));
    }

    void knowsNothingOfATimeThatWasLost_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::newRow("idle") << false;
        QTest::newRow("busy") << true;
    }

    void knowsNothingOfATimeThatWasLost()
    {
        QFETCH(bool, isBusy);
        const Result<Drill> drill =
            drillFromJson(R"({"name":"much","steps":[{"do":"send"},{"check":"replies","atLeast":9,"within":1.5}]})");
        QVERIFY2(drill, qPrintable(drill ? QString() : drill.error().detail));
        MiniBridge bridge(m_thread, {});
        DrillSession session(m_thread, m_deliveries);
        QTimer losing;
        connect(&losing, &QTimer::timeout, this, [&session] {
            if (session.pulse())
                session.pulse()->addLost(std::chrono::seconds(1));
        });
        if (isBusy)
            losing.start(100);
        DrillRequest request;
        request.drills = {*drill};
        request.ownEmulator.port = 0;
        request.endpoint = bridge.url();
        request.emulatorReady = [&bridge](const Emulator::EmulatorDescription &emulator) {
            return bridge.signIn(emulator);
        };
        const Result<DrillReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const DrillResult &result = report->results.constFirst();
        QCOMPARE(result.verdict, isBusy ? DrillVerdict::Skipped : DrillVerdict::Failed);
        QCOMPARE(result.reason == busyText(), isBusy);
        QVERIFY(!report->hasPassed());
        QCOMPARE(report->isUntested(), isBusy);
        QCOMPARE(summary(*report).contains(busySummary()), isBusy);
    }

    void goodHabitsPass_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"status-race", "duplicate", "duplicate-at-once", "answer-lost", "slow-answer", "out-of-order",
              "retry-button", "attachment-missing", "attachment-alone", "rate-limit", "provider-not-selected",
              "contact-merged", "empty-201", "highlevel-503", "scope-missing", "down-30-seconds", "uninstall"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void goodHabitsPass()
    {
        QFETCH(QString, name);
        const DrillReport report = runWith({}, {name});
        const DrillResult result = report.results.value(0);
        QCOMPARE(report.results.size(), 1);
        QVERIFY2(result.verdict == DrillVerdict::Passed,
                 qPrintable(verdictName(result.verdict) + u": "_s + result.reason + TestSuite::drillSeen(result)));
        QVERIFY(report.hasPassed());
        QCOMPARE(result.losses.isEmpty(), name != "down-30-seconds"_L1);
    }

    void theReferenceBridgePasses_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"rate-limit", "daily-limit", "highlevel-500", "highlevel-503", "token-expired",
                                 "refresh-race", "refresh-lost", "out-of-order"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theReferenceBridgePasses()
    {
        QFETCH(QString, name);
        const Result<DrillReport> report =
            QCoro::waitFor(m_session.run(TestSuite::drillRequest({name}))); // no endpoint: it
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const DrillResult result = report->results.value(0);
        QVERIFY2(result.verdict == DrillVerdict::Passed,
                 qPrintable(verdictName(result.verdict) + u": "_s + result.reason + TestSuite::drillSeen(result)));
    }

    void badHabitsFailAlone_data()
    {
        QTest::addColumn<MiniBridge::Habits>("habits");
        QTest::addColumn<QString>("fails");
        QTest::addColumn<QString>("passes");
        MiniBridge::Habits habits;
        habits.actsOnDuplicates = true;
        QTest::newRow("no dedupe") << habits << u"duplicate"_s << u"retry-button"_s;
        QTest::newRow("no dedupe after a minute") << habits << u"answer-lost"_s << u"retry-button"_s;
        habits = {};
        habits.givesUpOn403 = true;
        QTest::newRow("gives up on 403") << habits << u"status-race"_s << u"duplicate"_s;
        QTest::newRow("gives up on 503") << habits << u"highlevel-503"_s << u"duplicate"_s;
        habits = {};
        habits.hammers = true;
        QTest::newRow("hammers") << habits << u"scope-missing"_s << u"duplicate"_s;
        habits = {};
        habits.dropsAttachments = true;
        QTest::newRow("drops attachments") << habits << u"attachment-missing"_s << u"duplicate"_s;
        habits = {};
        habits.wantsText = true;
        QTest::newRow("takes a picture alone for nothing")
            << habits << u"attachment-alone"_s << u"attachment-missing"_s;
    }

    void badHabitsFailAlone()
    {
        QFETCH(MiniBridge::Habits, habits);
        QFETCH(QString, fails);
        QFETCH(QString, passes);
        DrillRequest request = TestSuite::drillRequest({fails, passes});
        for (DrillStep &step : request.drills[0].steps) {
            // What never comes need not be waited for as long as live.
            if (step.with.value(u"within"_s).toDouble() > 8)
                step.with.insert(u"within"_s, 8);
        }
        const DrillReport report = run(request, habits);
        QCOMPARE(report.results.size(), 2);
        QCOMPARE(verdictName(report.results.at(0).verdict), u"failed"_s);
        QVERIFY(!report.results.at(0).reason.isEmpty());
        QVERIFY2(report.results.at(1).verdict == DrillVerdict::Passed, qPrintable(report.results.at(1).reason));
        QVERIFY(!report.hasPassed());
    }

    /*! The gate stands between: what the emulator sees of it says nothing of why. */
    void saysWhyAPlainDeliveryWasNotTaken()
    {
        MiniBridge::Habits habits;
        habits.answer = 302;
        MiniBridge bridge(m_thread, habits);
        DrillRequest request = TestSuite::drillRequest({u"duplicate"_s});
        request.endpoint = bridge.url();
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY(report);
        QCOMPARE(report->results.constFirst().verdict, DrillVerdict::Skipped);
        QVERIFY2(report->results.constFirst().reason.contains(u"302"_s),
                 qPrintable(report->results.constFirst().reason));
    }

    /*! It is paused, not only said to be: what is sent meanwhile reaches nobody. */
    void theBreakerPausesTheAddress()
    {
        const Result<DrillReport> report =
            QCoro::waitFor(m_session.run(TestSuite::drillRequest({u"circuit-breaker"_s})));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const DrillResult result = report->results.value(0);
        QVERIFY2(result.verdict == DrillVerdict::Passed, qPrintable(result.reason + TestSuite::drillSeen(result)));
        QStringList seen;
        for (const DrillCheck &check : result.checks)
            seen.append(check.name + u' ' + check.evidence);
        QVERIFY2(seen.contains(u"breaker warned"_s) && seen.contains(u"breaker paused"_s),
                 qPrintable(seen.join(u", "_s)));
        QVERIFY2(seen.contains(u"deliveries 0: none"_s), qPrintable(seen.join(u", "_s)));
        QCOMPARE(result.losses.size(), 1);
        QVERIFY2(result.losses.constFirst().contains(u"0 of 3"_s), qPrintable(result.losses.constFirst()));
    }

    void quotesWhatTheEmulatorRefused()
    {
        MiniBridge::Habits habits;
        habits.givesUpOn403 = true;
        DrillRequest request = TestSuite::drillRequest({u"status-race"_s});
        for (DrillStep &step : request.drills[0].steps) {
            if (step.with.contains(u"within"_s))
                step.with.insert(u"within"_s, 8);
        }
        const DrillReport early = run(request, habits);
        QVERIFY2(TestSuite::drillSeen(early.results.value(0)).contains(u"status: 403 No conversation provider found"_s),
                 qPrintable(TestSuite::drillSeen(early.results.value(0))));

        MiniBridge bridge(m_thread, {});
        request.endpoint = bridge.url();
        request.emulatorReady = [&bridge](const Emulator::EmulatorDescription &emulator) {
            const Result<> signedIn = bridge.signIn(emulator);
            bridge.forgetToken();
            return signedIn;
        };
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY(report);
        const QString reason = report->results.value(0).reason;
        QVERIFY2(reason.contains(u"PUT /conversations/messages/"_s) && reason.contains(u"status: 401 "_s),
                 qPrintable(reason));
        QVERIFY2(reason.contains(u"never gave that token"_s), qPrintable(reason));
    }

    void skipsWhatTheEndpointDoesNotDo()
    {
        Http::Server server(m_thread, [](const Http::Request &, const Http::Responder &respond) { respond({}); });
        const auto port = server.listen({});
        QVERIFY(port);
        DrillRequest request = TestSuite::drillRequest({u"duplicate"_s, u"install-storm"_s});
        request.endpoint = u"http://127.0.0.1:%1/"_s.arg(*port);
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY(report);
        QVERIFY(report->abilities.answers && !report->abilities.reports);
        QCOMPARE(report->count(DrillVerdict::Skipped), 2);
        QVERIFY(report->results.at(0).reason.contains(u"status"_s));
        QVERIFY(report->results.at(1).reason.contains(u"--app-events-to"_s));
        QVERIFY(!report->hasPassed()); // nothing was shown
    }

    void stormsWithInstalls()
    {
        MiniBridge bridge(m_thread, {});
        DrillRequest request = TestSuite::drillRequest({u"install-storm"_s});
        request.endpoint = bridge.url();
        request.appEventsTo = bridge.url();
        request.emulatorReady = [&bridge](const Emulator::EmulatorDescription &emulator) {
            return bridge.signIn(emulator);
        };
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        QVERIFY(report);
        QVERIFY2(report->results.value(0).verdict == DrillVerdict::Passed,
                 qPrintable(report->results.value(0).reason + TestSuite::drillSeen(report->results.value(0))));
    }

    void playsAUsersDrill()
    {
        QFile file(Linesman::Testing::sourceDir() + u"/app/drills/example.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Drill> drill = drillFromJson(file.readAll());
        QVERIFY2(drill, qPrintable(drill ? QString() : drill.error().detail));
        DrillRequest request = TestSuite::drillRequest({});
        request.drills = {*drill};
        const DrillReport report = run(request, {});
        QVERIFY2(report.hasPassed(), qPrintable(report.results.value(0).reason));
    }

    void endsWithWhatItHasWhenCancelled()
    {
        const auto stop = connect(&m_session, &DrillSession::played, this, [this] { m_session.cancel(); });
        const DrillReport report = runWith({}, {u"retry-button"_s, u"duplicate"_s});
        disconnect(stop);
        QVERIFY(report.wasCancelled);
        QVERIFY(report.results.size() >= 1);
        QVERIFY(!report.hasPassed());
    }

private:
    DrillReport run(DrillRequest request, MiniBridge::Habits habits)
    {
        MiniBridge bridge(m_thread, habits);
        request.endpoint = bridge.url();
        request.emulatorReady = [&bridge](const Emulator::EmulatorDescription &emulator) {
            return bridge.signIn(emulator);
        };
        const Result<DrillReport> report = QCoro::waitFor(m_session.run(request));
        if (!report)
            qWarning("%s", qPrintable(report.error().detail));
        return report.value_or(DrillReport());
    }
    DrillReport runWith(MiniBridge::Habits habits, const QStringList &names)
    {
        return run(TestSuite::drillRequest(names), habits);
    }

    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    DrillSession m_session{m_thread, m_deliveries};
};

LINESMAN_TEST(TstDrills)
#include "tst_drills.moc"
