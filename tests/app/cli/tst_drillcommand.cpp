// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"
#include "app/linetest/clientcalls.h"

#include "tests/app/cli/emulatorprocess.h"
#include "tests/app/cli/readmebridge.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! The real program: drills and readiness, as a pipeline calls them. */
class TstDrillCommand : public QObject
{
    Q_OBJECT
private slots:
    void listsDrills()
    {
        const TestSuite::CliOutcome listed = TestSuite::runCli({u"drill"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.lines.size() >= 20);
        QVERIFY(!listed.lines.at(0).value(u"advice"_s).toString().isEmpty());
        QVERIFY(TestSuite::runCli({u"drill"_s, u"list"_s}).out.contains("status-race "));
    }

    void playsADrillAndAnExample()
    {
        const TestSuite::CliOutcome played =
            run({u"drill"_s, u"retry-button"_s, u"--file"_s,
                 Linesman::Testing::sourceDir() + u"/app/drills/example.json"_s, u"--json"_s});
        QVERIFY2(played.status == 0, played.out.constData());
        QCOMPARE(played.lines.size(), 3);
        QCOMPARE(played.lines.at(0).value(u"name"_s).toString(), u"retry-button"_s);
        QCOMPARE(played.lines.at(1).value(u"name"_s).toString(), u"restart-while-typing"_s);
        QCOMPARE(played.lines.at(2).value(u"passed"_s).toInt(), 2);
    }

    /*! InboundMessage comes for the bridge's own reply, too: a bridge that answers it never ends. */
    void theReadmesBridgeAnswersNoAppEvent()
    {
        const QTemporaryDir folder;
        TestSuite::ReadmeBridge bridge(folder.path());
        QVERIFY2(bridge.port() > 0, qPrintable(bridge.said()));
        const TestSuite::EmulatorProcess emulator(
            folder.filePath(u"emulator"_s), {u"--deliver-to"_s, bridge.url(), u"--app-events-to"_s, bridge.url()});
        QFile ready(folder.filePath(u"ready.json"_s));
        QVERIFY(ready.open(QIODevice::WriteOnly));
        ready.write(QJsonDocument(emulator.ready).toJson());
        ready.close();
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(emulator.url()));
        const auto count = [&control](Exchange::Channel channel, const QByteArray &part) {
            const auto log = QCoro::waitFor(LineTest::drain(&control, 0));
            int found = 0;
            for (const Exchange &entry : log ? log->entries : QList<Exchange>()) {
                const bool isAccepted = entry.status >= 200 && entry.status < 300;
                if (entry.channel == channel && isAccepted && (entry.url.toUtf8() + entry.requestBody).contains(part))
                    ++found;
            }
            return found;
        };
        const QJsonObject contact = emulator.ready.value(u"contacts"_s).toArray().at(0).toObject();
        const QJsonObject message{
            {u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, contact.value(u"id"_s)}, {u"message"_s, u"Hello"_s}};
        for (int sent = 1; sent <= 2; ++sent) {
            const auto said = QCoro::waitFor(control.call(Emulator::Control::send(message)));
            QVERIFY(said && said->isAccepted());
            // What goes to one address keeps its order: the event of the first reply came before the second message.
            QTRY_COMPARE_WITH_TIMEOUT(count(Exchange::Channel::EmulatorHook, "\"InboundMessage\""), sent, 30'000);
            QCOMPARE(count(Exchange::Channel::Emulator, "/conversations/messages/inbound"), sent);
        }
    }

    /*! An error in the place of tokens is nothing to keep: who keeps it calls without a token from then on. */
    void theReadmesBridgeSurvivesARefusedRefresh()
    {
        TestSuite::ReadmeBridge bridge(m_folder.path());
        QVERIFY2(bridge.port() > 0, qPrintable(bridge.said()));
        QFile file(m_folder.filePath(u"refused.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "refresh-refused", "needs": ["status"], "steps": [
            {"do": "control", "path": "tokens/expire", "body": {"locationId": "{location}"}},
            {"do": "fault", "method": "POST", "path": "/oauth/token", "status": 500, "message": "Oops", "count": 2},
            {"do": "send"},
            {"check": "status", "within": 40},
            {"check": "works"}]})");
        file.close();
        const TestSuite::CliOutcome played =
            run({u"drill"_s, u"refresh-lost"_s, u"--file"_s, file.fileName(), u"--endpoint"_s, bridge.url(),
                 u"--ready-file"_s, m_folder.filePath(u"ready.json"_s), u"--json"_s});
        QVERIFY2(played.status == 0, qPrintable(QString::fromUtf8(played.out) + bridge.said()));
        QCOMPARE(played.lines.last().value(u"passed"_s).toInt(), 2);
    }

    void isWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no drill") << QStringList{u"drill"_s} << 2;
        QTest::newRow("unknown drill") << QStringList{u"drill"_s, u"status-rase"_s} << 2;
        QTest::newRow("no file") << QStringList{u"drill"_s, u"--file"_s, u"/nonexistent/d.json"_s} << 3;
        QTest::newRow("report of no kind") << QStringList{u"readiness"_s, u"--report"_s, u"a.pdf"_s} << 2;
        QTest::newRow("nothing left") << QStringList{u"readiness"_s, u"--without"_s, u"lab"_s,   u"--without"_s,
                                                     u"line-test"_s, u"--without"_s, u"drills"_s}
                                      << 2;
        QTest::newRow("unwritable report") << QStringList{u"readiness"_s, u"--report"_s, u"/dev/null/a.html"_s} << 3;
        QTest::newRow("no earlier one") << QStringList{u"readiness"_s, u"--compare"_s, u"/nonexistent/a.json"_s} << 3;
    }

    void isWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const TestSuite::CliOutcome outcome = run(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void namesTheNearestDrill()
    {
        QVERIFY(run({u"drill"_s, u"status-rase"_s}).err.contains(u"did you mean status-race?"_s));
    }

    void burstsAndCompares()
    {
        std::mutex mutex;
        QJsonArray handled;
        QSet<QString> seen;
        Http::IoThread thread;
        Http::Server server(thread, [&](const Http::Request &request, const Http::Responder &respond) {
            const std::lock_guard lock(mutex);
            Http::Response response;
            if (request.method == "GET") {
                response.body = QJsonDocument(handled).toJson().toStdString();
            } else {
                const QString id = QJsonDocument::fromJson(QByteArray::fromStdString(request.body))
                                       .object()
                                       .value(u"messageId"_s)
                                       .toString();
                if (!seen.contains(id))
                    handled.append(id);
                seen.insert(id);
            }
            respond(response);
        });
        const auto port = server.listen({});
        QVERIFY(port);
        const QString url = u"http://127.0.0.1:%1/"_s.arg(*port);
        const QString kept = m_folder.filePath(u"burst.json"_s);
        const QStringList common{u"burst"_s,
                                 u"--to"_s,
                                 url,
                                 u"--count"_s,
                                 u"300"_s,
                                 u"--tally"_s,
                                 url,
                                 u"--mix"_s,
                                 u"sms-default=2,email-channel=1"_s,
                                 u"--duplicates"_s,
                                 u"10"_s};
        const TestSuite::CliOutcome first = run(common + QStringList{u"--save"_s, kept, u"--json"_s});
        QVERIFY2(first.status == 0, qPrintable(first.err));
        const QJsonObject summary = first.lines.last();
        QCOMPARE(summary.value(u"delivered"_s).toInt(), 300);
        QCOMPARE(summary.value(u"classes"_s).toObject().value(u"2xx"_s).toInt(), 300);
        const QJsonObject tally = summary.value(u"tally"_s).toObject();
        QVERIFY(tally.value(u"sent"_s).toInt() < 300);
        QCOMPARE(tally.value(u"lost"_s).toInt() + tally.value(u"doubled"_s).toInt() + tally.value(u"unknown"_s).toInt(),
                 0);
        {
            const std::lock_guard lock(mutex);
            handled = {};
            seen.clear();
        }
        const TestSuite::CliOutcome again =
            run(common + QStringList{u"--compare"_s, kept, u"--rate"_s, u"2000"_s, u"--ramp"_s, u"0.3"_s});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.contains("Attempts a second: "), again.out.constData());
        QCOMPARE(run({u"burst"_s, u"--to"_s, url, u"--mix"_s, u"call=1"_s}).status, 2);
        QCOMPARE(run({u"burst"_s, u"--to"_s, url, u"--ramp"_s, u"2"_s}).status, 2); // to which rate?
    }

    /*! As deliver and line-test say it; the address is made harmless, whatever is in it. */
    void aBurstTellsWhereARedirectLeads()
    {
        Http::IoThread thread;
        Http::Server server(thread, [](const Http::Request &, const Http::Responder &respond) {
            Http::Response response;
            response.status = 308;
            response.headers.set("Location", "https://bridge.example/hook?client_secret=abcdef12345678\x1b[31m");
            respond(response);
        });
        const auto port = server.listen({});
        QVERIFY(port);
        const QStringList common{u"burst"_s, u"--endpoint"_s, u"http://127.0.0.1:%1/"_s.arg(*port), u"--count"_s,
                                 u"3"_s};
        const TestSuite::CliOutcome told = run(common);
        QCOMPARE(told.status, 1);
        QVERIFY2(told.out.contains("3: the endpoint redirects to the other scheme: https://bridge.example/hook"),
                 told.out.constData());
        QVERIFY(!told.out.contains('\x1b') && !told.out.contains("abcdef12345678"));
        const TestSuite::CliOutcome kept = run(common + QStringList{u"--json"_s});
        QVERIFY2(kept.status == 1 && !kept.lines.isEmpty(), qPrintable(kept.err));
        const QJsonObject symptoms = kept.lines.constLast().value(u"symptoms"_s).toObject();
        QCOMPARE(symptoms.size(), 1);
        QCOMPARE(symptoms.begin().value().toInt(), 3);
    }

    void reportsAndCompares()
    {
        const QStringList common{u"readiness"_s, u"--without"_s,   u"drills"_s,
                                 u"--kind"_s,    u"sms-default"_s, u"--json"_s};
        const QString first = m_folder.filePath(u"first.json"_s);
        const QString page = m_folder.filePath(u"page.html"_s);
        const TestSuite::CliOutcome before = run(common + QStringList{u"--report"_s, first, u"--report"_s, page});
        QVERIFY2(before.status == 0 || before.status == 1, qPrintable(before.err));
        const QJsonObject report = before.lines.last();
        QCOMPARE(report.value(u"ready"_s).toBool(), before.status == 0);
        QCOMPARE(report.value(u"notTested"_s).toArray().size(), 1);
        QVERIFY(QFile::exists(first) && QFile::exists(page));
        for (const QString &file : {first, page}) // they quote messages
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        const TestSuite::CliOutcome after = run(common + QStringList{u"--compare"_s, first});
        const QJsonObject since = after.lines.last().value(u"comparison"_s).toObject();
        QVERIFY(since.value(u"fixed"_s).toArray().isEmpty());
        QVERIFY(since.value(u"new"_s).toArray().isEmpty());
    }

private:
    TestSuite::CliOutcome run(const QStringList &arguments)
    {
        return TestSuite::runCli(arguments + QStringList{u"--data-dir"_s, m_folder.path()});
    }
    QTemporaryDir m_folder;
};

LINESMAN_TEST(TstDrillCommand)
#include "tst_drillcommand.moc"
