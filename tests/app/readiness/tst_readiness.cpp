// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/controlrequest.h"
#include "app/readiness/readinesssession.h"
#include "app/readiness/reportwriter.h"

#include "tests/app/drills/controlrelay.h"
#include "tests/app/drills/drillparts.h"
#include "tests/app/drills/minibridge.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Linesman;
using namespace Linesman::Readiness;
using namespace Qt::Literals::StringLiterals;

namespace {

Item item(Area area, const char *id, State state, const QString &happened = {})
{
    Item made;
    made.area = area;
    made.id = QString::fromLatin1(id);
    made.title = u"Title of "_s + made.id;
    made.state = state;
    made.happened = happened;
    made.advice = state == State::Failed ? u"Mend it."_s : QString();
    return made;
}

ReadinessReport sample()
{
    ReadinessReport report;
    report.version = u"9.9"_s;
    report.endpoint = u"http://127.0.0.1:1/hook"_s;
    report.profile = u"default"_s;
    report.seed = 7;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(3, 0), QTimeZone::utc()).toUTC();
    report.switches = {{u"C1"_s, u"A topic"_s, u"both"_s, u"A page"_s}};
    report.items = {item(Area::LineTest, "SmsDefault/answer", State::Passed),
                    item(Area::Lab, "unsigned", State::Failed, u"Said <script>alert(1)</script>\nand\x01 more"_s),
                    item(Area::Lab, "valid", State::Passed),
                    item(Area::Drills, "status-race", State::Skipped, u"No status."_s),
                    item(Area::Drills, "duplicate", State::Passed)};
    return report;
}

} // namespace

class TstReadiness : public QObject
{
    Q_OBJECT
private slots:
    void isReadyWhenAllOfEachAreaIs()
    {
        ReadinessReport report = sample();
        QVERIFY(!report.isReady());
        QVERIFY(verdictSentence(report).startsWith(u"Not ready"_s));
        report.items[1].state = State::Warned;
        QVERIFY(report.isReady());
        QVERIFY(verdictSentence(report).startsWith(u"Ready"_s));
        report.items[4].state = State::Skipped; // no drill showed anything
        QVERIFY(!report.isReady());
        QVERIFY(verdictSentence(report).startsWith(u"Not known"_s));
        report.items[4].state = State::Passed;
        report.wasCancelled = true;
        QVERIFY(!report.isReady());
        QVERIFY(!ReadinessReport().isReady());
    }

    /*! Who reads only the sentence must not miss them. */
    void tellsOfWarningsInEachForm()
    {
        ReadinessReport report = sample();
        report.items[1].state = State::Warned;
        QVERIFY(report.isReady() && !report.isSpotless());
        const QString sentence = verdictSentence(report);
        QVERIFY2(sentence.startsWith(u"Ready, with 1 warning"_s), qPrintable(sentence));
        for (const Format format : {Format::Html, Format::JUnit, Format::Json})
            QVERIFY(written(report, {}, format).contains(sentence.toUtf8()));
        QVERIFY(written(report, {}, Format::Html).contains("class=\"verdict warned\""));
        QVERIFY(written(report, {}, Format::Badge).contains("ready, 1 warning"));
        report.items[1].state = State::Passed;
        QVERIFY(report.isSpotless());
        QVERIFY(!verdictSentence(report).contains(u"warning"_s));
        QVERIFY(written(report, {}, Format::Html).contains("class=\"verdict passed\""));
        QVERIFY(!written(report, {}, Format::Badge).contains("warning"));
    }

    void comparesWithAnEarlierOne()
    {
        ReadinessReport before = sample();
        before.items = {item(Area::Lab, "unsigned", State::Failed), item(Area::Lab, "hmac", State::Failed),
                        item(Area::Drills, "duplicate", State::Failed), item(Area::Drills, "burst", State::Failed),
                        item(Area::Drills, "status-race", State::Passed)};
        ReadinessReport now = sample();
        now.items = {item(Area::Lab, "unsigned", State::Passed), item(Area::Lab, "hmac", State::Failed),
                     item(Area::Drills, "duplicate", State::Skipped), item(Area::Drills, "status-race", State::Failed)};
        // As it comes back from a file.
        const Result<ReadinessReport> read = reportFromJson(written(before, {}, Format::Json));
        QVERIFY(read);
        const Comparison since = comparison(*read, now);
        QCOMPARE(since.fixed, QStringList{u"lab/unsigned"_s});
        QCOMPARE(since.broken, QStringList{u"drills/status-race"_s});
        QCOMPARE(since.still, QStringList{u"lab/hmac"_s});
        QCOMPARE(since.noLonger, (QStringList{u"drills/duplicate"_s, u"drills/burst"_s}));
        QVERIFY(summary(since).contains(u"fixed 1, new 1"_s));
        QVERIFY(written(now, since, Format::Html).contains("fixed 1, new 1"));
        QVERIFY(!reportFromJson("{}"));
        QVERIFY(!reportFromJson("not JSON"));
    }

    void htmlShowsForeignTextAsText()
    {
        const QByteArray html = written(sample(), {}, Format::Html);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(!html.contains("http-equiv=\"refresh\"") && !html.contains("src="));
        for (const char *stamp : {"9.9", "default", ">7<", FactsDate, "A topic", "Not ready", "@media print"})
            QVERIFY2(html.contains(stamp), stamp);
    }

    void junitCountsAsCiDoes()
    {
        QXmlStreamReader xml(written(sample(), {}, Format::JUnit));
        int cases = 0;
        int failures = 0;
        int skipped = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "testsuites"_L1) {
                QCOMPARE(xml.attributes().value("tests"_L1).toInt(), 5);
                QCOMPARE(xml.attributes().value("failures"_L1).toInt(), 1);
            }
            cases += xml.name() == "testcase"_L1 ? 1 : 0;
            failures += xml.name() == "failure"_L1 ? 1 : 0;
            skipped += xml.name() == "skipped"_L1 ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 5);
        QCOMPARE(failures, 1);
        QCOMPARE(skipped, 1);
    }

    void annotatesForGitHub()
    {
        const QStringList lines = annotations(sample());
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.at(0).startsWith(u"::error title=Signature lab%3A Title of unsigned::Said"_s));
        QVERIFY(!lines.at(0).contains(u'\n'));
        QVERIFY(lines.at(0).contains(u"%0A"_s));
    }

    void makesABadge()
    {
        QXmlStreamReader xml(written(sample(), {}, Format::Badge));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(written(sample(), {}, Format::Badge).contains("1 failed"));
    }

    void masksSecrets()
    {
        ReadinessReport report = sample();
        const QString token = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s;
        report.items[1].evidence = u"Authorization: Bearer "_s + token;
        report.items[1].happened = report.items[1].evidence;
        for (const Format format : {Format::Html, Format::JUnit, Format::Json})
            QVERIFY(!written(report, {}, format).contains(token.toLatin1()));
        QVERIFY(!annotations(report).join(u' ').contains(token));
    }

    /*! The line test sees what follows an answer; the lab must not say more of it than that. */
    void theLabSeesWhatWasDone_data()
    {
        QTest::addColumn<bool>("leavesForged");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("state");
        QTest::newRow("leaves them") << true << u"answers-forged-2xx"_s << u"warned"_s;
        QTest::newRow("acts on them") << false << u"checks-nothing"_s << u"failed"_s;
    }

    void theLabSeesWhatWasDone()
    {
        QFETCH(bool, leavesForged);
        QFETCH(QString, verdict);
        QFETCH(QString, state);
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        TestSuite::MiniBridge::Habits habits;
        habits.leavesForged = leavesForged;
        TestSuite::MiniBridge bridge(thread, habits);
        ReadinessSession session(thread, deliveries);
        ReadinessRequest request;
        request.areas = {Area::Lab};
        request.endpoint = bridge.url();
        request.emulatorReady = [&bridge](const Emulator::EmulatorDescription &emulator) {
            return bridge.signIn(emulator);
        };
        const Result<ReadinessReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->labVerdict, verdict);
        for (const Item &item : report->items) {
            if (item.id != "unsigned"_L1)
                continue;
            QCOMPARE(stateName(item.state), state);
            QCOMPARE(item.happened.contains(u"Nothing was seen to be done"_s), leavesForged);
            QVERIFY2(!item.happened.contains(u"its answer"_s), qPrintable(item.happened));
        }
        QCOMPARE(report->isReady(), leavesForged);
    }

    void leavesARunningEmulatorAsItWas()
    {
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        Emulator::Emulator emulator(thread, deliveries);
        const auto ready = emulator.start(Emulator::onFreePort());
        QVERIFY(ready);
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(ready->baseUrl));
        const auto ask = [&control](const QByteArray &method, const QString &path, const QJsonObject &body = {}) {
            const auto reply = QCoro::waitFor(control.call(Emulator::Control::at(method, path, body)));
            return reply ? reply->json : QJsonObject();
        };
        ask("POST", u"settings"_s, {{u"rateLimit"_s, 77}, {u"raceWindowMs"_s, 300}});
        ask("POST", u"providers/"_s + ready->providers.constFirst().id,
            {{u"deliveryUrl"_s, u"http://127.0.0.1:9/own"_s}});
        const QJsonObject settings = ask("GET", u"settings"_s);
        const QJsonObject providers = ask("GET", u"providers"_s);
        QCOMPARE(settings.value(u"settings"_s).toObject().value(u"rateLimit"_s).toInt(), 77);
        ReadinessSession session(thread, deliveries);
        ReadinessRequest request; // of the reference bridge
        request.kinds = {Providers::Kind::SmsDefault};
        request.areas = {Area::LineTest};
        request.emulatorUrl = QUrl(ready->baseUrl);
        const Result<ReadinessReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(ask("GET", u"settings"_s), settings);
        QCOMPARE(ask("GET", u"providers"_s), providers);
    }

    void saysWhatItCouldNotPutBack()
    {
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        Emulator::Emulator emulator(thread, deliveries);
        const auto ready = emulator.start(Emulator::onFreePort());
        QVERIFY(ready);
        const QString own = u"http://127.0.0.1:9/events"_s;
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(ready->baseUrl));
        const auto set = QCoro::waitFor(control.call(Emulator::Control::changeApp({{u"appEventsUrl"_s, own}})));
        QVERIFY(set && set->isAccepted());
        const TestSuite::ControlRelay relay(ready->baseUrl, [](QByteArray &bytes) {
            bytes.replace("\"http://127.0.0.1:9/events\"", "\"nope://127.0.0.1:9/events\""); // it is refused
        });
        ReadinessSession session(thread, deliveries);
        ReadinessRequest request; // of the reference bridge
        request.areas = {Area::Drills};
        request.drills = TestSuite::drillRequest({u"duplicate"_s}).drills;
        request.appEventsTo = u"http://127.0.0.1:9/other"_s;
        request.emulatorUrl = relay.url();
        const Result<ReadinessReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const QString told = report->notPutBack.join(u'\n');
        QCOMPARE(told.count(u"/_emulator/app"_s), 1); // though the drills tried it, and at the end the run itself
        const QJsonObject json = QJsonDocument::fromJson(written(*report, {}, Format::Json)).object();
        QCOMPARE(json.value(u"notPutBack"_s).toArray(), QJsonArray::fromStringList(report->notPutBack));
        QCOMPARE(session.notPutBack(), report->notPutBack);
    }

    void looksAtTheReferenceBridge()
    {
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        ReadinessSession session(thread, deliveries);
        ReadinessRequest request;
        request.kinds = {Providers::Kind::SmsDefault};
        request.drills.clear();
        for (const Drills::Drill &drill : Drills::builtInDrills()) {
            if (drill.name == "retry-button"_L1 || drill.name == "duplicate"_L1)
                request.drills.append(drill);
        }
        const Result<ReadinessReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->count(Area::LineTest, State::Failed), 0);
        QVERIFY(report->count(Area::LineTest, State::Passed) >= 6);
        QVERIFY(report->count(Area::Lab, State::Passed) >= 18);
        QCOMPARE(report->count(Area::Drills, State::Passed), 2);
        QCOMPARE(report->labVerdict, u"safe"_s);
        QVERIFY2(report->isReady(), qPrintable(verdictSentence(*report)));
        QVERIFY(!report->profile.isEmpty() && !report->switches.isEmpty());
        QCOMPARE(report->isReady(), report->count(State::Failed) == 0);
    }
};

LINESMAN_TEST(TstReadiness)
#include "tst_readiness.moc"
