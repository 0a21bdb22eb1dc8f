// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/cli/emulatorprocess.h"
#include "tests/app/history/samples.h"
#include "tests/support/paths.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

/*! `linesman-cli history`, as a shell sees it. */
class TstHistoryCommand : public QObject
{
    Q_OBJECT
private:
    struct Outcome {
        int status = -1;
        QByteArray out;
        QString err;
        QList<QJsonObject> objects() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : out.split('\n')) {
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object();
            }
            return all;
        }
    };

    QTemporaryDir m_folder;

    Outcome cli(const QStringList &arguments) const
    {
        QProcess process;
        process.start(Linesman::Testing::cliProgram(), QStringList{u"--data-dir"_s, m_folder.path()} + arguments);
        if (!process.waitForFinished(30'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void initTestCase()
    {
        const Outcome none = cli({u"history"_s, u"list"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.isEmpty());
        QVERIFY2(none.err.contains(u"No history yet"_s), qPrintable(none.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"history.sqlite"_s))); // looking makes nothing

        History::Store store;
        QVERIFY(store.open(m_folder.filePath(u"history.sqlite"_s)));
        for (int i = 0; i < 60; ++i) {
            auto exchange = sample(i);
            if (i == 10)
                exchange.requestHead =
                    "POST /hooks/sms HTTP/1.1\r\nHost: localhost:1\r\nAuthorization: Bearer s3cret-a\r\n\r\n";
            if (i == 20)
                exchange.status = 503;
            if (i == 21) {
                exchange.status = 0;
                exchange.error = u"connection refused"_s;
            }
            if (i == 30)
                exchange.providerKind = u"Call"_s;
            store.append(exchange);
        }
        store.flush();
    }

    void lists_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QList<int>>("ids");
        const auto row = [](const char *name, const QString &options, const QList<int> &ids) {
            QTest::newRow(name) << options.split(u' ') << ids;
        };
        row("newest", u"--limit 3"_s, {58, 59, 60});
        row("text", u"--text msg12"_s, {13});
        row("status", u"--status 503"_s, {21});
        row("status class", u"--status 5xx"_s, {21});
        row("status range", u"--status 500-599"_s, {21});
        row("no answer", u"--status none"_s, {22});
        row("problems", u"--problems"_s, {21, 22});
        row("kind", u"--kind call"_s, {31});
        row("message", u"--message msg5"_s, {6});
        row("channel, none", u"--channel delivery"_s, {});
        row("channels", u"--channel delivery --channel capture --limit 1"_s, {60});
        row("time", u"--since 2023-11-14T22:13:20.003Z --until 2023-11-14T22:13:20.005Z"_s, {4, 5});
    }

    void lists()
    {
        QFETCH(QStringList, options);
        QFETCH(QList<int>, ids);
        const Outcome outcome = cli(QStringList{u"history"_s, u"list"_s, u"--json"_s} + options);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QList<int> shown;
        for (const QJsonObject &object : outcome.objects())
            shown += object[u"id"].toInt();
        QCOMPARE(shown, ids);
    }

    void filtersByTheLanguage()
    {
        const auto ids = [this](const QString &filter) {
            QList<int> shown;
            const Outcome outcome = cli({u"history"_s, u"list"_s, u"--json"_s, u"--filter"_s, filter});
            for (const QJsonObject &object : outcome.objects())
                shown += object[u"id"].toInt();
            return outcome.status == 0 ? shown : QList<int>{-1};
        };
        QCOMPARE(ids(u"status:5xx"_s), QList<int>{21});
        QCOMPARE(ids(u"is:problem -status:5xx"_s), QList<int>{22});
        QCOMPARE(ids(u"kind:call body:\"msg30\""_s), QList<int>{31});
        const Outcome wrong = cli({u"history"_s, u"list"_s, u"--filter"_s, u"msg1 stauts:5xx"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains(u"character 6"_s) && wrong.err.contains(u"stauts"_s) &&
                     wrong.err.contains(u"     ^^^^^^^^^^"_s),
                 qPrintable(wrong.err));
        QCOMPARE(cli({u"history"_s, u"filters"_s, u"failures"_s, u"--filter"_s, u"status:5xx"_s}).status, 0);
        QCOMPARE(cli({u"history"_s, u"filters"_s, u"bad"_s, u"--filter"_s, u"x:"_s}).status, 2);
        QCOMPARE(cli({u"history"_s, u"list"_s, u"--saved"_s, u"failures"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(cli({u"history"_s, u"list"_s, u"--saved"_s, u"nothing"_s}).status, 2);
        QVERIFY(cli({u"history"_s, u"filters"_s}).out.contains("failures"));
    }

    void exportsAndTakesInAgain()
    {
        const QString har = m_folder.filePath(u"all.har"_s);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--format"_s, u"har"_s, u"--output"_s, har}).status, 0);
        const QString copy = m_folder.filePath(u"copy.sqlite"_s);
        const Outcome imported = cli({u"history"_s, u"import"_s, har, u"--history"_s, copy, u"--json"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(imported.objects().first()[u"read"].toInt(), 60);
        const Outcome again = cli({u"history"_s, u"import"_s, har, u"--history"_s, copy, u"--language"_s, u"en"_s});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.err.contains(u"60 were there already."_s), qPrintable(again.err));
        const QString bundle = m_folder.filePath(u"evidence"_s);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--format"_s, u"bundle"_s, u"--filter"_s, u"is:problem"_s,
                      u"--output"_s, bundle})
                     .status,
                 0);
        QCOMPARE(cli({u"history"_s, u"list"_s, u"--history"_s, bundle, u"--json"_s}).objects().size(), 2);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--format"_s, u"bundle"_s}).status, 2);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--format"_s, u"xml"_s}).status, 2);
        QVERIFY(cli({u"history"_s, u"export"_s, u"--format"_s, u"csv"_s}).out.startsWith("id,"));
        // Without --format the name of the file says it.
        const QString table = m_folder.filePath(u"table.CSV"_s);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--output"_s, table}).status, 0);
        QFile written(table);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().startsWith("id,"));
    }

    void namesTheFileThatIsDamaged()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"settings.ini"_s, u"history.sqlite"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("{ no such file \xff\n").repeated(200));
        }
        const TestSuite::CliOutcome limits =
            TestSuite::runCli({u"history"_s, u"limits"_s, u"--data-dir"_s, folder.path()});
        QCOMPARE(limits.status, 3); // what there is was told as nothing
        QVERIFY2(limits.err.contains(folder.filePath(u"history.sqlite"_s)), qPrintable(limits.err));
        QVERIFY2(limits.err.contains(folder.filePath(u"settings.ini"_s)), qPrintable(limits.err));
    }

    void keepsWithinLimits()
    {
        const QString copy = m_folder.filePath(u"pruned.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(copy));
            for (int i = 0; i < 10; ++i) {
                auto exchange = sample(i);
                exchange.pinned = i == 2;
                store.append(exchange);
            }
        }
        QCOMPARE(cli({u"history"_s, u"prune"_s, u"--history"_s, copy}).status,
                 2); // all of it is not asked for like this
        const Outcome dry =
            cli({u"history"_s, u"prune"_s, u"--history"_s, copy, u"--keep"_s, u"4"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.objects().first()[u"removed"].toInt(), 5);
        QCOMPARE(cli({u"history"_s, u"prune"_s, u"--history"_s, copy, u"--keep"_s, u"4"_s}).status, 0);
        QList<int> left;
        for (const QJsonObject &one : cli({u"history"_s, u"list"_s, u"--history"_s, copy, u"--json"_s}).objects())
            left += one[u"id"].toInt();
        QCOMPARE(left, (QList<int>{3, 7, 8, 9, 10}));
        QCOMPARE(cli({u"history"_s, u"prune"_s, u"--history"_s, copy, u"--older-than"_s, u"1d"_s}).status, 0);
        QCOMPARE(cli({u"history"_s, u"list"_s, u"--history"_s, copy, u"--json"_s}).objects().size(), 1); // the pin
        const Outcome limits =
            cli({u"history"_s, u"limits"_s, u"--max-size"_s, u"2G"_s, u"--max-days"_s, u"0"_s, u"--json"_s});
        QCOMPARE(limits.status, 0);
        QCOMPARE(limits.objects().first()[u"maxMegabytes"].toInt(), 2048);
        QCOMPARE(limits.objects().first()[u"maxDays"].toInt(), 0);
        QCOMPARE(limits.objects().first()[u"exchanges"].toInt(), 60);
        QCOMPARE(cli({u"history"_s, u"limits"_s, u"--max-size"_s, u"huge"_s}).status, 2);
        QCOMPARE(cli({u"history"_s, u"check"_s}).status, 0);
    }

    void searches()
    {
        const Outcome outcome = cli({u"history"_s, u"search"_s, u"msg4*"_s, u"--limit"_s, u"100"_s, u"--json"_s});
        QCOMPARE(outcome.objects().size(), 11);
        const Outcome people = cli({u"history"_s, u"search"_s, u"msg44"_s});
        QCOMPARE(people.out.count('\n'), 1);
        QVERIFY2(people.out.contains("POST /hooks/sms?n=44"), people.out.constData());
    }

    void showsOne()
    {
        const Outcome masked = cli({u"history"_s, u"show"_s, u"11"_s});
        QCOMPARE(masked.status, 0);
        QVERIFY(masked.out.contains("Host: localhost:1"));
        QVERIFY(masked.out.contains("\"messageId\":\"msg10\""));
        QVERIFY(!masked.out.contains("s3cret"));
        const Outcome raw = cli({u"history"_s, u"show"_s, u"11"_s, u"--raw"_s});
        QVERIFY(raw.out.contains("s3cret-a"));
        QVERIFY(!raw.err.isEmpty()); // says so
        const Outcome json = cli({u"history"_s, u"show"_s, u"11"_s, u"--json"_s});
        QCOMPARE(json.objects().value(0)[u"requestBody"].toString(), u"{\"type\":\"SMS\",\"messageId\":\"msg10\"}"_s);
        QVERIFY(!json.out.contains("s3cret"));
        const Outcome curl = cli({u"history"_s, u"show"_s, u"11"_s, u"--curl"_s});
        QVERIFY(curl.out.startsWith("curl "));
        QVERIFY(!curl.out.contains("s3cret"));
        QCOMPARE(cli({u"history"_s, u"show"_s, u"999"_s}).status, 1);
    }

    void exports()
    {
        const QString file = m_folder.filePath(u"out.jsonl"_s);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--output"_s, file}).status, 0);
        QFile output(file);
        QVERIFY(output.open(QIODevice::ReadOnly));
        const QByteArray all = output.readAll();
        QCOMPARE(all.count('\n'), 60);
        QVERIFY(!all.contains("s3cret"));
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--kind"_s, u"Call"_s}).objects().size(), 1);
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--output"_s, u"/no/such/folder/x"_s}).status, 3);
    }

    void exportsIntoAPipe()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(u"cat"_s, {pipe});
        QVERIFY(reader.waitForStarted());
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--output"_s, pipe}).status, 0);
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput().count('\n'), 60);
        struct stat found = {};
        QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
        QCOMPARE(cli({u"history"_s, u"export"_s, u"--output"_s, u"-"_s}).out.count('\n'), 60);
        QVERIFY(!QFile::exists(u"-"_s));
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no word") << QStringList{} << 2;
        QTest::newRow("channel") << QStringList{u"list"_s, u"--channel"_s, u"x"_s} << 2;
        QTest::newRow("kind") << QStringList{u"list"_s, u"--kind"_s, u"x"_s} << 2;
        QTest::newRow("status") << QStringList{u"list"_s, u"--status"_s, u"x"_s} << 2;
        QTest::newRow("time") << QStringList{u"list"_s, u"--since"_s, u"yesterday"_s} << 2;
        QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 2;
        QTest::newRow("no id") << QStringList{u"show"_s} << 2;
        QTest::newRow("missing file") << QStringList{u"list"_s, u"--history"_s, u"/no/such/file"_s} << 3;
        QTest::newRow("no history") << QStringList{u"list"_s, u"--history"_s, Linesman::Testing::cliProgram()} << 3;
    }

    void refusesWrongOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Outcome outcome = cli(QStringList{u"history"_s} + arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void comparesTwo()
    {
        const Outcome other = cli({u"--json"_s, u"history"_s, u"diff"_s, u"1"_s, u"21"_s});
        QCOMPARE(other.status, 1);
        const QJsonObject json = other.objects().value(0);
        QCOMPARE(json["before"_L1].toInt(), 1);
        QVERIFY2(other.out.contains("\"where\":\"$.messageId\""), other.out.constData());
        const Outcome previous = cli({u"--json"_s, u"history"_s, u"diff"_s, u"5"_s});
        QCOMPARE(previous.objects().value(0)["before"_L1].toInt(), 4);
        const Outcome text = cli({u"history"_s, u"diff"_s, u"1"_s, u"2"_s});
        QVERIFY2(text.out.contains("~ requestBody  $.messageId\n    - msg0\n    + msg1\n"), text.out.constData());
        const Outcome same = cli({u"history"_s, u"diff"_s, u"3"_s, u"3"_s});
        QCOMPARE(same.status, 0);
        QVERIFY2(same.err.contains(u"byte for byte"_s), qPrintable(same.err));
        QCOMPARE(cli({u"history"_s, u"diff"_s, u"3"_s, u"9999"_s}).status, 1);
    }

    void comparesTwoFiles()
    {
        const QString copy = m_folder.filePath(u"other.sqlite"_s);
        {
            History::Store other;
            QVERIFY(other.open(copy));
            other.append(HistoryTest::sample(1));
        }
        const Outcome text = cli({u"history"_s, u"compare"_s, copy});
        QCOMPARE(text.status, 1);
        QVERIFY2(text.out.contains("\n- "), text.out.constData());
        const Outcome json = cli({u"--json"_s, u"history"_s, u"compare"_s, copy});
        QVERIFY(json.objects().value(0)["onlyFirst"_L1].toInt() > 0);
        const Outcome same = cli({u"history"_s, u"compare"_s, copy, u"--history"_s, copy});
        QCOMPARE(same.status, 0);
        QCOMPARE(cli({u"history"_s, u"compare"_s, m_folder.filePath(u"none"_s)}).status, 3);
    }

    /*! Sorts that are not counted any more are no differences where the files have none. */
    void tellsOfNoMoreDifferencesThanThereAre()
    {
        const QString file = m_folder.filePath(u"many.sqlite"_s);
        {
            History::Store many;
            QVERIFY(many.open(file));
            for (int i = 0; i <= 2'000; ++i) {
                Exchange exchange = HistoryTest::sample(i);
                exchange.url = u"/w%1x"_s.arg(i);
                many.append(exchange);
            }
        }
        const QStringList compare{u"history"_s, u"compare"_s, file, u"--history"_s, file};
        const Outcome json = cli(QStringList{u"--json"_s} + compare);
        QCOMPARE(json.objects().value(0).value("requestsCut"_L1), QJsonValue(true));
        const Outcome same = cli(compare);
        QCOMPARE(same.status, 0);
        QVERIFY2(!same.err.contains(u"more differences"_s), qPrintable(same.err));
    }

    void tracesCopiesAndDecodes()
    {
        const Outcome trace = cli({u"history"_s, u"trace"_s, u"3"_s});
        QCOMPARE(trace.status, 0);
        QVERIFY2(trace.out.contains("/hooks/sms?n=2"), trace.out.constData());
        QVERIFY2(trace.out.contains("!  No status was reported"), trace.out.constData());
        const Outcome json = cli({u"--json"_s, u"history"_s, u"trace"_s, u"3"_s});
        QCOMPARE(json.objects().value(0)["messageId"_L1].toString(), u"msg2"_s);
        const Outcome python = cli({u"history"_s, u"copy-as"_s, u"11"_s, u"python"_s});
        QVERIFY2(python.out.contains("http.client") && !python.out.contains("s3cret"), python.out.constData());
        QVERIFY(cli({u"history"_s, u"copy-as"_s, u"11"_s, u"python"_s, u"--raw"_s}).out.contains("s3cret-a"));
        QCOMPARE(cli({u"history"_s, u"copy-as"_s, u"11"_s, u"ruby"_s}).status, 2);
        QCOMPARE(cli({u"history"_s, u"copy-as"_s, u"11"_s, u"node-sdk"_s}).status, 1);
        const Outcome decoded = cli({u"--json"_s, u"history"_s, u"decode"_s, u"1"_s});
        QCOMPARE(decoded.objects().value(0)["request"_L1]["json"_L1]["messageId"_L1].toString(), u"msg0"_s);
    }

    /*! A signature lab sends dozens in one conversation: they are one line, and the message itself is found. */
    void foldsWhatWasSentAlike()
    {
        const QString file = m_folder.filePath(u"lab.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            for (int i = 0; i < 12; ++i) {
                Exchange exchange = sample(i);
                exchange.channel = Exchange::Channel::Delivery;
                exchange.url = u"http://localhost:1/hooks/lab"_s;
                exchange.conversationId = u"convOfTheLab"_s;
                exchange.messageId = u"lab%1"_s.arg(i);
                exchange.requestBody =
                    "{\"conversationId\":\"convOfTheLab\",\"messageId\":\"lab" + QByteArray::number(i) + "\"}";
                exchange.status = i % 2 ? 200 : 401;
                store.append(exchange);
            }
            store.flush();
        }
        const Outcome trace = cli({u"history"_s, u"trace"_s, u"12"_s, u"--history"_s, file});
        QCOMPARE(trace.status, 0);
        QVERIFY2(trace.out.count("  ~ ") == 1 && trace.out.contains("11 like this, up to exchange 11"),
                 trace.out.constData());
        QVERIFY2(trace.out.contains("401,200") && trace.out.count("  * ") == 1, trace.out.constData());
        const Outcome json = cli({u"--json"_s, u"history"_s, u"trace"_s, u"12"_s, u"--history"_s, file});
        QCOMPARE(json.objects().value(0)["steps"_L1].toArray().size(), 12);
    }

    void replays()
    {
        TestSuite::ReplayServer server;
        server.play(200, "ok");
        const QString to = server.url().toString();
        const Outcome again = cli({u"--json"_s, u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, to});
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(QByteArray::fromStdString(server.last().body), sample(2).requestBody);
        QVERIFY(again.objects().value(0)["note"_L1].toString().contains(u"#replay"_s));
        const Outcome changed =
            cli({u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, to, u"--set"_s, u"messageId=other"_s});
        QCOMPARE(changed.status, 0);
        QVERIFY2(changed.err.contains(u"whoever verifies it refuses"_s), qPrintable(changed.err));
        QVERIFY(server.last().body.find("other") != std::string::npos);
        const Outcome mistyped =
            cli({u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, to, u"--set"_s, u"mesageId=other"_s});
        QCOMPARE(mistyped.status, 0);
        QVERIFY2(mistyped.err.contains(u"did you mean \"messageId\"?"_s), qPrintable(mistyped.err));
        QCOMPARE(cli({u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, to, u"--signature"_s, u"new"_s}).status, 2);
        TestSuite::ReplayServer refusing;
        refusing.play(500, "no");
        QCOMPARE(cli({u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, refusing.url().toString()}).status, 1);
        QString secure = refusing.url().toString();
        secure.replace("http:"_L1, "https:"_L1);
        const Outcome plain = cli({u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, secure});
        QVERIFY2(plain.out.contains("Write http:// in place of https://"), plain.out.constData());
        const QStringList noCa{
            u"history"_s, u"replay"_s, u"3"_s, u"--to"_s, to, u"--cacert"_s, u"/nonexistent/ca.pem"_s};
        QCOMPARE(cli(noCa).status, 3);
    }

    void pinsNotesAndLabels()
    {
        const auto noteOf = [](const Outcome &outcome) {
            return outcome.objects().value(0)["note"_L1].toString();
        };
        QCOMPARE(noteOf(cli({u"--json"_s, u"history"_s, u"note"_s, u"2"_s, u"seen"_s, u"twice"_s})), u"seen twice"_s);
        QCOMPARE(noteOf(cli({u"--json"_s, u"history"_s, u"label"_s, u"2"_s, u"bug"_s, u"order-17"_s})),
                 u"seen twice #bug #order-17"_s);
        QCOMPARE(noteOf(cli({u"--json"_s, u"history"_s, u"label"_s, u"2"_s, u"bug"_s, u"--remove"_s})),
                 u"seen twice #order-17"_s);
        QCOMPARE(cli({u"history"_s, u"label"_s, u"2"_s, u"two words"_s}).status, 2);
        QVERIFY(cli({u"--json"_s, u"history"_s, u"pin"_s, u"2"_s}).objects().value(0)["pinned"_L1].toBool());
        QVERIFY(!cli({u"--json"_s, u"history"_s, u"pin"_s, u"2"_s, u"--remove"_s})
                     .objects()
                     .value(0)["pinned"_L1]
                     .toBool());
        QCOMPARE(noteOf(cli({u"--json"_s, u"history"_s, u"note"_s, u"2"_s})), QString());
        QCOMPARE(cli({u"history"_s, u"pin"_s, u"9999"_s}).status, 1);
    }
};

LINESMAN_TEST(TstHistoryCommand)
#include "tst_historycommand.moc"
