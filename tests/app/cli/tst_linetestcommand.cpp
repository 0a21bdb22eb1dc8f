// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/readmebridge.h"
#include "tests/support/paths.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct LineTestOutcome {
    int status = -1;
    QList<QJsonObject> lines; //!< of standard output
    QString err;
};

LineTestOutcome lineTest(const QStringList &arguments, const QString &dataDir)
{
    QProcess process;
    process.start(Linesman::Testing::cliProgram(),
                  QStringList{u"line-test"_s} + arguments + QStringList{u"--data-dir"_s, dataDir});
    if (!process.waitForFinished(60'000))
        process.kill();
    LineTestOutcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            outcome.lines.append(QJsonDocument::fromJson(line).object());
    }
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QJsonObject readyFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/*! `linesman-cli line-test` as a script sees it, with no display and no key store. */
class TstLineTestCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void passesWithTheReferenceBridge()
    {
        const QString report = m_folder.filePath(u"report.xml"_s);
        const QString page = m_folder.filePath(u"report.html"_s);
        const LineTestOutcome outcome =
            lineTest({u"--json"_s, u"--report"_s, report, u"--report"_s, page}, m_folder.filePath(u"data"_s));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.constFirst().value(u"event"_s).toString(), u"started"_s);
        QCOMPARE(outcome.lines.constLast().value(u"event"_s).toString(), u"finished"_s);
        QCOMPARE(outcome.lines.constLast().value(u"verdict"_s).toString(), u"passed"_s);
        QCOMPARE(outcome.lines.size(), 1 + 4 * (6 + 1) + (4 + 1) + (4 * 11 + 3) + 1); // the checks are told at the end
        QVERIFY(QFile::exists(report) && QFile::exists(page));
        QVERIFY2(outcome.err.contains(report) && outcome.err.contains(page), qPrintable(outcome.err));
    }

    void answersWrongUsageWithStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"fax"_s};
        QTest::newRow("no URL") << QStringList{u"--endpoint"_s, u"my bridge"_s};
        QTest::newRow("report's ending") << QStringList{u"--report"_s, u"report.pdf"_s};
        QTest::newRow("ending of a second report")
            << QStringList{u"--report"_s, u"report.xml"_s, u"--report"_s, u"report.pdf"_s};
        QTest::newRow("time-out") << QStringList{u"--timeout"_s, u"never"_s};
        QTest::newRow("trigger without endpoint") << QStringList{u"--call-trigger"_s, u"http://127.0.0.1:9/"_s};
        QTest::newRow("seed of somebody else's emulator")
            << QStringList{u"--emulator"_s, u"http://127.0.0.1:9"_s, u"--seed"_s, u"7"_s};
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"wishful"_s};
        QTest::newRow("depth") << QStringList{u"--depth"_s, u"deep"_s};
        QTest::newRow("switch") << QStringList{u"--switch"_s, u"C1"_s};
        QTest::newRow("side of a switch") << QStringList{u"--switch"_s, u"C1=Fax"_s};
    }

    void answersWrongUsageWithStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const LineTestOutcome outcome = lineTest(arguments, m_folder.filePath(u"data"_s));
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.err.isEmpty());
    }

    void endsWithThreeWhenItCannotStart()
    {
        QCOMPARE(lineTest({u"--emulator"_s, u"http://127.0.0.1:9"_s}, m_folder.filePath(u"data"_s)).status, 3);
    }

    void refusesFilesThatCannotBeWrittenBeforeItRuns()
    {
        const QString missing = m_folder.filePath(u"missing/file.xml"_s);
        for (const QString &option : {u"--report"_s, u"--ready-file"_s}) {
            const LineTestOutcome outcome = lineTest({u"--json"_s, option, missing}, m_folder.filePath(u"data"_s));
            QCOMPARE(outcome.status, 3);
            QVERIFY2(outcome.err.contains(missing), qPrintable(outcome.err));
            QVERIFY(outcome.lines.isEmpty());
        }
        const QString fine = m_folder.filePath(u"fine.html"_s);
        const LineTestOutcome second =
            lineTest({u"--json"_s, u"--report"_s, fine, u"--report"_s, missing}, m_folder.filePath(u"data"_s));
        QCOMPARE(second.status, 3);
        QVERIFY(second.lines.isEmpty() && !QFile::exists(fine));
    }

    void keepsTheReadyFileForItsOwner()
    {
        const QString ready = m_folder.filePath(u"own-ready.json"_s);
        const LineTestOutcome outcome =
            lineTest({u"--kind"_s, u"sms-default"_s, u"--depth"_s, u"basic"_s, u"--ready-file"_s, ready},
                     m_folder.filePath(u"data"_s));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(!readyFile(ready).value(u"clientSecret"_s).toString().isEmpty());
        QCOMPARE(QFile::permissions(ready) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void endsWithOneAndTheReasonWhenAHopFails()
    {
        const LineTestOutcome outcome =
            lineTest({u"--endpoint"_s, u"http://127.0.0.1:9/"_s, u"--kind"_s, u"sms-default"_s, u"--json"_s},
                     m_folder.filePath(u"data"_s));
        QCOMPARE(outcome.status, 1);
        const QJsonObject failed = outcome.lines.at(2);
        QCOMPARE(failed.value(u"hop"_s).toString(), u"deliver"_s);
        QCOMPARE(failed.value(u"problem"_s).toString(), u"connectionRefused"_s);
        QVERIFY(!failed.value(u"advice"_s).toString().isEmpty());
    }

    void tellsAHopOnceWhoseCauseIsFoundLater()
    {
        Linesman::TestSuite::ReplayServer bridge; // the official SDK's middleware: it takes what names its app
        bridge.play([](const Linesman::Http::Request &request) {
            Linesman::Http::Response response;
            response.status = request.body.find("appId") == std::string::npos ? 401 : 200;
            return response;
        });
        QProcess process;
        process.start(Linesman::Testing::cliProgram(),
                      {u"line-test"_s, u"--kind"_s, u"sms-default"_s, u"--endpoint"_s, bridge.url().toString(),
                       u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(said.contains(u"official SDK"_s), qPrintable(said));
        QVERIFY2(said.count(u"Answer FAILED"_s) == 1, qPrintable(said));
    }

    void passesWithABridgeInAnotherLanguage()
    {
        const QString dataDir = m_folder.filePath(u"data"_s);
        const QString ready = m_folder.filePath(u"python-ready.json"_s);
        QProcess emulator;
        emulator.setStandardOutputFile(QProcess::nullDevice());
        emulator.start(Linesman::Testing::cliProgram(),
                       {u"emulator"_s, u"--port"_s, u"0"_s, u"--ready-file"_s, ready, u"--data-dir"_s, dataDir});
        QTRY_VERIFY_WITH_TIMEOUT(!readyFile(ready).isEmpty(), 30'000);
        const QJsonObject told = readyFile(ready);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINESMAN_BASE_URL"_s, told.value(u"baseUrl"_s).toString());
        environment.insert(u"LINESMAN_CLIENT_ID"_s, told.value(u"clientId"_s).toString());
        environment.insert(u"LINESMAN_CLIENT_SECRET"_s, told.value(u"clientSecret"_s).toString());
        environment.insert(u"LINESMAN_REDIRECT_URI"_s, told.value(u"redirectUris"_s).toArray().at(0).toString());
        for (const QJsonValue &location : told.value(u"locations"_s).toArray()) {
            if (location.toObject().value(u"installed"_s).toBool())
                environment.insert(u"LINESMAN_LOCATION_ID"_s, location.toObject().value(u"id"_s).toString());
        }
        QProcess bridge;
        bridge.setProcessEnvironment(environment);
        bridge.setProcessChannelMode(QProcess::MergedChannels);
        bridge.start(u"python3"_s, {Linesman::Testing::sourceDir() + u"/tests/bridge/bridge.py"_s});
        QVERIFY(bridge.waitForReadyRead(30'000));
        const int port = bridge.readLine().trimmed().toInt();
        QVERIFY2(port > 0, bridge.readAll().constData());
        const QString base = u"http://127.0.0.1:%1"_s.arg(port);
        const LineTestOutcome outcome = lineTest({u"--emulator"_s, told.value(u"baseUrl"_s).toString(), u"--endpoint"_s,
                                                  base + u"/hook"_s, u"--call-trigger"_s, base + u"/calls"_s,
                                                  u"--json"_s, u"--depth"_s, u"basic"_s}, // it checks no signature
                                                 dataDir);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err + QString::fromUtf8(bridge.readAll())));
        QCOMPARE(outcome.lines.constLast().value(u"verdict"_s).toString(), u"passed"_s);
        bridge.kill();
        bridge.waitForFinished();
        emulator.terminate();
        QVERIFY(emulator.waitForFinished(5'000));
        QCOMPARE(emulator.exitCode(), 0);
    }

    void stopsCleanlyAtASignal()
    {
        QProcess process;
        process.start(Linesman::Testing::cliProgram(),
                      {u"line-test"_s, u"--kind"_s, u"call"_s, u"--endpoint"_s, u"http://127.0.0.1:9/"_s,
                       u"--timeout"_s, u"600"_s, u"--json"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        QVERIFY(process.waitForReadyRead(30'000)); // started, and now it waits for a call
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().contains("\"cancelled\""));
    }

    /*! The bridge of the README, as a reader copies it, is green at once. */
    void passesWithTheBridgeOfTheReadme()
    {
        Linesman::TestSuite::ReadmeBridge bridge(m_folder.path());
        QVERIFY2(bridge.port() > 0, qPrintable(bridge.said()));
        QStringList arguments{u"--endpoint"_s, bridge.url(), u"--ready-file"_s, m_folder.filePath(u"ready.json"_s),
                              u"--json"_s};
        for (const QString &kind : {u"sms-default"_s, u"sms-channel"_s, u"email-default"_s, u"email-channel"_s})
            arguments << u"--kind"_s << kind;
        const LineTestOutcome outcome = lineTest(arguments, m_folder.filePath(u"data"_s));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err + bridge.said()));
        for (const QJsonObject &line : outcome.lines) {
            if (line.value(u"event"_s).toString() == "check"_L1)
                QCOMPARE(line.value(u"state"_s).toString(), u"passed"_s);
        }
    }

    void warnsWhenEventsComeToTheDeliveryUrl_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<bool>("warns");
        QTest::newRow("the same") << u"http://127.0.0.1:9/hook"_s << true;
        QTest::newRow("written otherwise") << u"http://127.0.0.1:9/x/../hook/"_s << true;
        QTest::newRow("another path") << u"http://127.0.0.1:9/events"_s << false;
    }
    void warnsWhenEventsComeToTheDeliveryUrl()
    {
        QFETCH(const QString, events);
        QFETCH(const bool, warns);
        const LineTestOutcome outcome =
            lineTest({u"--endpoint"_s, u"http://127.0.0.1:9/hook"_s, u"--app-events-to"_s, events, u"--kind"_s,
                      u"sms-default"_s, u"--depth"_s, u"basic"_s, u"--json"_s},
                     m_folder.filePath(u"data"_s));
        QCOMPARE(outcome.status, 1); // nothing listens there
        QCOMPARE(outcome.err.contains(u"App events go to the Delivery URL, too"_s), warns);
    }

    void tellsItsResultOnStandardOutput()
    {
        QProcess process;
        process.start(Linesman::Testing::cliProgram(), {u"line-test"_s, u"--kind"_s, u"sms-default"_s, u"--depth"_s,
                                                        u"basic"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        QVERIFY(process.waitForFinished(60'000));
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n');
        QVERIFY2(lines.constLast().startsWith(u"Not tested: "_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.at(lines.size() - 2).contains(u"passed"_s));
    }
};

LINESMAN_TEST(TstLineTestCommand)
#include "tst_linetestcommand.moc"
