// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli doctor` and `explain` over a data folder of their own. */
class TstDoctorCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    CliOutcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(arguments + QStringList{u"--data-dir"_s, path(u"data"_s)}, input);
    }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    /*! A call that was refused, kept in the usual history. */
    void keepRefusal() const
    {
        History::Store store;
        QVERIFY(store.open(path(u"data/history.sqlite"_s)).has_value());
        Exchange call;
        call.channel = Exchange::Channel::Emulator;
        call.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        call.method = u"GET"_s;
        call.url = u"/contacts/"_s;
        call.status = 403;
        call.locationId = u"locNorth000000000001"_s;
        call.responseBody = "{\"statusCode\":403,\"message\":\"The token does not have access to this location.\"}";
        store.append(call);
        store.flush();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(u"data"_s)));
        writeFile(
            u"data/connections.json"_s,
            "{\"version\":1,\"current\":\"c1\",\"connections\":[{\"id\":\"c1\",\"name\":\"Harbour\","
            "\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4e5f607182930-abcd\",\"scopes\":[\"nonsense\"]}]}");
    }

    void tellsWhatIsFoundAndWhatIsMissing()
    {
        keepRefusal();
        const CliOutcome outcome = run({u"doctor"_s, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QStringList found;
        int unlooked = 0;
        for (const QJsonObject &line : outcome.lines) {
            if (line.value(u"event"_s) == u"finding"_s)
                found.append(line.value(u"id"_s).toString());
            unlooked += line.value(u"event"_s) == u"unlooked"_s ? 1 : 0;
        }
        QVERIFY2(found.contains(u"T-07"_s) && found.contains(u"S-01"_s), qPrintable(found.join(u' ')));
        QVERIFY(unlooked > 0);
        QCOMPARE(outcome.lines.constLast().value(u"event"_s).toString(), u"examined"_s);
        QCOMPARE(outcome.lines.constLast().value(u"connection"_s).toString(), u"Harbour"_s);
        QCOMPARE(run({u"doctor"_s, u"--fail-on"_s, u"never"_s}).status, 0);
    }

    void aMutedFindingIsNoFailure()
    {
        keepRefusal();
        QCOMPARE(run({u"doctor"_s, u"mute"_s, u"T-07"_s, u"--reason"_s, u"being mended"_s}).status, 0);
        QCOMPARE(run({u"doctor"_s}).status, 0);
        const CliOutcome muted = run({u"doctor"_s, u"muted"_s, u"--json"_s});
        QCOMPARE(muted.lines.size(), 1);
        QCOMPARE(muted.lines.constFirst().value(u"reason"_s).toString(), u"being mended"_s);
        QCOMPARE(run({u"doctor"_s, u"unmute"_s, u"T-07"_s}).status, 0);
        QCOMPARE(run({u"doctor"_s, u"unmute"_s, u"T-07"_s}).status, 2);
        QCOMPARE(run({u"doctor"_s, u"mute"_s, u"Q-01"_s, u"--reason"_s, u"x"_s}).status, 2);
        QVERIFY(
            run({u"doctor"_s, u"mute"_s, u"t-7"_s, u"--reason"_s, u"x"_s}).err.contains(u"did you mean \"T-07\"?"_s));
        QCOMPARE(run({u"doctor"_s}).status, 1);
    }

    void writesReportsAndRefusesOtherEndings()
    {
        const CliOutcome outcome = run({u"doctor"_s, u"--report"_s, path(u"r.html"_s)});
        QCOMPARE(outcome.status, 0);
        QVERIFY(QFile::exists(path(u"r.html"_s)));
        QCOMPARE(run({u"doctor"_s, u"--report"_s, path(u"r.txt"_s)}).status, 2);
        const CliOutcome nowhere = run({u"doctor"_s, u"--report"_s, path(u"none/r.html"_s)});
        QCOMPARE(nowhere.status, 3);
        QCOMPARE(nowhere.out, QByteArray()); // told before it looks
        QCOMPARE(run({u"doctor"_s, u"--connection"_s, u"Nobody"_s}).status, 2);
    }

    void listsEveryFinding()
    {
        const CliOutcome outcome = run({u"doctor"_s, u"list"_s, u"--area"_s, u"deliveries"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.size(), 17);
    }

    void explainsTexts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("finding");
        QTest::newRow("known") << QStringList{u"The token is not authorized for this scope."_s} << QByteArray() << 0
                               << u"S-02"_s;
        QTest::newRow("words without quotation marks")
            << QStringList{u"The"_s, u"token"_s, u"is"_s, u"not"_s, u"authorized"_s, u"for"_s, u"this"_s, u"scope."_s}
            << QByteArray() << 0 << u"S-02"_s;
        QTest::newRow("words that are commands elsewhere")
            << QStringList{u"token"_s, u"status"_s, u"history"_s, u"list"_s} << QByteArray() << 1 << QString();
        QTest::newRow("standard input") << QStringList{u"-"_s} << QByteArray("{\"message\":\"Invalid JWT\"}") << 0
                                        << u"T-07"_s;
        QTest::newRow("unknown") << QStringList{u"I am a teapot"_s} << QByteArray() << 1 << QString();
        QTest::newRow("nothing") << QStringList() << QByteArray() << 2 << QString();
        QTest::newRow("history without that id")
            << QStringList{u"--history"_s, u"99"_s} << QByteArray() << 3 << QString();
    }
    void explainsTexts()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, status);
        QFETCH(const QString, finding);
        const CliOutcome outcome = run(QStringList{u"explain"_s, u"--json"_s} + arguments, input);
        QCOMPARE(outcome.status, status);
        if (!finding.isEmpty())
            QCOMPARE(outcome.lines.constFirst().value(u"finding"_s).toString(), finding);
    }

    void explainsAnExchangeOfHistory()
    {
        keepRefusal();
        const CliOutcome outcome = run({u"explain"_s, u"--history"_s, u"1"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.constFirst().value(u"finding"_s).toString(), u"T-07"_s);
        QCOMPARE(run({u"explain"_s, u"--history"_s, u"7"_s}).status, 2);
    }

    void explainsALogOncePerMessage()
    {
        writeFile(u"bridge.log"_s, "started on 8080, 429 users\n"
                                   "10:00 401 Invalid JWT\n10:01 401 Invalid JWT\n"
                                   "10:02 400 Incorrect conversationProviderId/type\n");
        const CliOutcome outcome = run({u"explain"_s, u"--log"_s, path(u"bridge.log"_s), u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.size(), 2);
        QCOMPARE(outcome.lines.at(0).value(u"line"_s).toInt(), 2);
        QCOMPARE(outcome.lines.at(0).value(u"count"_s).toInt(), 2);
        QCOMPARE(outcome.lines.at(1).value(u"finding"_s).toString(), u"M-02"_s);
    }

    void ownErrorsAreReadAndMistakesTold()
    {
        QVERIFY(QDir().mkpath(path(u"data/errors.d"_s)));
        writeFile(u"data/errors.d/mine.json"_s,
                  "{\"errors\":[{\"id\":\"tea\",\"words\":\"teapot\",\"meaning\":\"It is a teapot.\","
                  "\"advice\":\"Pour.\",\"source\":\"RFC 2324\"}]}");
        const CliOutcome known = run({u"explain"_s, u"I am a teapot"_s});
        QCOMPARE(known.status, 0);
        QVERIFY(known.out.contains("It is a teapot.") && known.out.contains("RFC 2324"));
        writeFile(u"data/errors.d/bad.json"_s, "{");
        QVERIFY(run({u"explain"_s, u"I am a teapot"_s}).err.contains(u"bad.json"_s));
        QVERIFY(run({u"explain"_s, u"--schema"_s}).out.contains("json-schema.org"));
    }
};

LINESMAN_TEST(TstDoctorCommand)
#include "tst_doctorcommand.moc"
