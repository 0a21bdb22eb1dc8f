// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct ShellOutcome {
    int status = -1;
    QString out;
    QString err;
};

ShellOutcome runInShell(const QStringList &arguments)
{
    QProcess process;
    process.start(Linesman::Testing::cliProgram(), arguments);
    if (!process.waitForFinished(30'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/*! The program as a shell sees it. */
class TstCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void answersWrongUsageWithStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList{} << u"--help"_s;
        QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"dance"_s;
        QTest::newRow("typo in a command") << QStringList{u"linetest"_s} << u"did you mean \"line-test\"?"_s;
        QTest::newRow("typo in an inner command")
            << QStringList{u"history"_s, u"lst"_s} << u"history has no command \"lst\"; did you mean \"list\"?"_s;
        QTest::newRow("no such inner command")
            << QStringList{u"contacts"_s, u"find"_s, u"x"_s} << u"its commands are search, get"_s;
        QTest::newRow("inner command missing")
            << QStringList{u"history"_s} << u"history needs one of its commands: list,"_s;
        QTest::newRow("typo in an option") << QStringList{u"line-test"_s, u"--endpont"_s, u"http://x"_s}
                                           << u"line-test has no option \"--endpont\"; did you mean \"--endpoint\"?"_s;
        QTest::newRow("typo in an option of all")
            << QStringList{u"listen"_s, u"--datadir"_s, u"/x"_s} << u"did you mean \"--data-dir\"?"_s;
        QTest::newRow("typo in a value") << QStringList{u"emulator"_s, u"--profile"_s, u"observd"_s}
                                         << u"--profile: \"observd\" is none of default, documented, observed"_s;
        QTest::newRow("typo in a kind") << QStringList{u"line-test"_s, u"--kind"_s, u"sms-defalt"_s}
                                        << u"--kind: there is no kind \"sms-defalt\"; there are all, sms-default"_s;
        QTest::newRow("no such kind") << QStringList{u"deliver"_s, u"--to"_s, u"http://127.0.0.1:9"_s,
                                                     u"--kind"_s,  u"sms"_s,  u"--no-history"_s}
                                      << u"there are sms-default, sms-channel"_s;
        QTest::newRow("kind of which the beginning was typed")
            << QStringList{u"emulator"_s, u"send"_s, u"x"_s, u"--kind"_s, u"sms"_s}
            << u"did you mean \"sms-default\"?"_s;
        QTest::newRow("kind of a mix") << QStringList{u"burst"_s, u"--to"_s, u"http://127.0.0.1:9"_s, u"--mix"_s,
                                                      u"sms-defalt=2"_s}
                                       << u"--mix: there is no kind \"sms-defalt\""_s;
        QTest::newRow("several by commas") << QStringList{u"readiness"_s, u"--without"_s, u"drills,lob"_s}
                                           << u"--without: \"lob\" is none of line-test, lab, drills"_s;
        QTest::newRow("several by blanks") << QStringList{u"readiness"_s, u"--without"_s, u"drills"_s, u"lob"_s}
                                           << u"--without: \"lob\" is none of line-test, lab, drills"_s;
        QTest::newRow("a word behind a list")
            << QStringList{u"history"_s, u"search"_s, u"--channel"_s, u"apii"_s, u"x"_s}
            << u"--channel: \"apii\" is none of capture, delivery, api"_s;
        QTest::newRow("a value for a flag") << QStringList{u"emulator"_s, u"--record"_s, u"emulator"_s}
                                            << u"--record stands alone, without a value: leave \"emulator\" out"_s;
        QTest::newRow("profile of its own emulator")
            << QStringList{u"readiness"_s, u"--profile"_s, u"observd"_s} << u"did you mean \"observed\"?"_s;
        QTest::newRow("area of findings")
            << QStringList{u"doctor"_s, u"list"_s, u"--area"_s, u"setp"_s} << u"did you mean \"setup\"?"_s;
        QTest::newRow("area of facts") << QStringList{u"facts"_s, u"--area"_s, u"uplods"_s}
                                       << u"did you mean \"uploads\"?"_s;
        QTest::newRow("finding") << QStringList{u"installs"_s, u"note"_s, u"p-2"_s} << u"did you mean \"P-02\"?"_s;
        QTest::newRow("a script's empty variable")
            << QStringList{u"line-test"_s, u"--endpoint"_s, QString()} << u"--endpoint: the value must not be empty"_s;
        QTest::newRow("an option for a value") << QStringList{u"line-test"_s, u"--kind"_s, u"--depth"_s, u"basic"_s}
                                               << u"--kind needs a value: --depth stands in its place"_s;
        QTest::newRow("an option for a number") << QStringList{u"line-test"_s, u"--timeout"_s, u"--depth"_s, u"basic"_s}
                                                << u"--timeout needs a value: --depth stands in its place"_s;
        QTest::newRow("an empty word that is needed")
            << QStringList{u"contacts"_s, u"get"_s, QString()} << u"must not be empty"_s;
        QTest::newRow("an option before its command")
            << QStringList{u"history"_s, u"--limit"_s, u"1"_s, u"list"_s}
            << u"--limit belongs behind the command: linesman-cli history list --limit"_s;
        QTest::newRow("a command before its own")
            << QStringList{u"list"_s, u"history"_s}
            << u"\"list\" belongs behind \"history\": linesman-cli history list"_s;
        QTest::newRow("an option behind --") << QStringList{u"history"_s, u"list"_s, u"--"_s, u"--limit"_s, u"1"_s}
                                             << u"behind \"--\" nothing is an option"_s;
        QTest::newRow("a command for a value")
            << QStringList{u"--data-dir"_s, u"history"_s, u"list"_s} << u"--data-dir took \"history\" for its value"_s;
        QTest::newRow("a command of others") << QStringList{u"export"_s} << u"\"history export\""_s;
        QTest::newRow("the version as a command") << QStringList{u"version"_s} << u"did you mean \"--version\"?"_s;
        QTest::newRow("an address without its option")
            << QStringList{u"deliver"_s, u"http://127.0.0.1:9"_s} << u"did you mean \"--to http://127.0.0.1:9\"?"_s;
        QTest::newRow("another name of an option")
            << QStringList{u"line-test"_s, u"--url"_s, u"http://127.0.0.1:9"_s} << u"did you mean \"--endpoint\"?"_s;
        QTest::newRow("more than any") << QStringList{u"deliver"_s, u"--count"_s, u"99999999999"_s}
                                       << u"is not a whole number from 1 to 1000000"_s;
        QTest::newRow("kind of a connection")
            << QStringList{u"connect"_s, u"--kind"_s, u"smsdefalt"_s} << u"did you mean \"sms-default\"?"_s;
        QTest::newRow("port too large") << QStringList{u"line-test"_s, u"--port"_s, u"99999"_s}
                                        << u"--port: \"99999\" is not a whole number from 0 to 65535"_s;
        QTest::newRow("the same elsewhere") << QStringList{u"emulator"_s, u"--port"_s, u"99999"_s}
                                            << u"--port: \"99999\" is not a whole number from 0 to 65535"_s;
        QTest::newRow("beyond what any number is") << QStringList{u"doctor"_s, u"--days"_s, u"99999999999"_s}
                                                   << u"--days: \"99999999999\" is not a whole number from 1 to 365"_s;
        QTest::newRow("option of an inner command") << QStringList{u"emulator"_s, u"settings"_s, u"--nosuch"_s}
                                                    << u"emulator settings has no option \"--nosuch\""_s;
        QTest::newRow("no time") << QStringList{u"history"_s, u"prune"_s, u"--older-than"_s, u"soon"_s}
                                 << u"--older-than: \"soon\" is not a time"_s;
        QTest::newRow("no number") << QStringList{u"line-test"_s, u"--timeout"_s, u"soon"_s}
                                   << u"--timeout: \"soon\" is not a number"_s;
        QTest::newRow("given twice") << QStringList{u"listen"_s, u"--port"_s, u"1"_s, u"--port"_s, u"2"_s}
                                     << u"--port was given more than once"_s;
        QTest::newRow("bad signature word") << QStringList{u"history"_s, u"list"_s, u"--signature"_s, u"bogus"_s}
                                            << u"--signature: \"bogus\" is none of valid, missing, wrong"_s;
        QTest::newRow("help of nothing") << QStringList{u"help"_s, u"linetest"_s} << u"did you mean \"line-test\"?"_s;
        QTest::newRow("option name, not field")
            << QStringList{u"deliver"_s, u"--to"_s, u"ftp://x"_s, u"--no-history"_s} << u"--to: "_s;
        QTest::newRow("unknown option") << QStringList{u"--dance"_s} << u"--help"_s;
        QTest::newRow("option without value") << QStringList{u"--data-dir"_s} << u"--data-dir"_s;
    }

    void answersWrongUsageWithStatusTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const ShellOutcome outcome = runInShell(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
    }

    void speaksOneLanguageOfTheCommandLineItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("typo") << QStringList{u"history"_s, u"lst"_s} << 2;
        QTest::newRow("nothing asked") << QStringList{u"history"_s, u"prune"_s} << 2;
        QTest::newRow("filter") << QStringList{u"history"_s, u"list"_s, u"--filter"_s, u"statuss:400"_s} << 2;
        QTest::newRow("format") << QStringList{u"history"_s, u"export"_s, u"--format"_s, u"pdf"_s} << 2;
        QTest::newRow("no connection") << QStringList{u"providers"_s, u"list"_s} << 2;
        QTest::newRow("set-up") << QStringList{u"connect"_s, u"--client-id"_s, u"x"_s} << 2;
        QTest::newRow("address") << QStringList{u"deliver"_s, u"--to"_s, u"ftp://x"_s} << 2;
        QTest::newRow("certificate") << QStringList{u"emulator"_s, u"--tls-cert"_s, u"x"_s} << 2;
        QTest::newRow("no emulator") << QStringList{u"emulator"_s, u"settings"_s, u"--emulator"_s,
                                                    u"http://127.0.0.1:9"_s}
                                     << 3;
        QTest::newRow("no file") << QStringList{u"deliver"_s, u"--to"_s, u"http://127.0.0.1:9"_s, u"--payload"_s,
                                                u"/nonexistent"_s}
                                 << 3;
        QTest::newRow("no folder") << QStringList{u"connections"_s, u"list"_s, u"--data-dir"_s, u"/dev/null/x"_s} << 3;
    }

    void speaksOneLanguageOfTheCommandLineItself()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const QTemporaryDir folder;
        if (!arguments.contains(u"--data-dir"_s))
            arguments += {u"--data-dir"_s, folder.path()};
        const ShellOutcome english = runInShell(arguments + QStringList{u"--language"_s, u"en"_s});
        const ShellOutcome other = runInShell(arguments + QStringList{u"--language"_s, u"x-pseudo"_s});
        QCOMPARE(english.status, status);
        QCOMPARE(other.status, status);
        QVERIFY(!english.err.isEmpty());
        QCOMPARE(other.err, english.err);
    }

    void speaksTheChosenLanguageOfResults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("line test") << QStringList{u"line-test"_s, u"--depth"_s,     u"basic"_s,
                                                  u"--kind"_s,    u"sms-default"_s, u"--no-history"_s};
        QTest::newRow("rules") << QStringList{u"providers"_s, u"rules"_s, u"sms-default"_s};
        QTest::newRow("drills") << QStringList{u"drill"_s, u"list"_s};
    }

    void speaksTheChosenLanguageOfResults()
    {
        QFETCH(QStringList, arguments);
        const ShellOutcome outcome = runInShell(arguments + QStringList{u"--language"_s, u"x-pseudo"_s});
        QCOMPARE(outcome.status, 0);
        QString left = outcome.out + outcome.err;
        static const QRegularExpression translated(u"(⟨U\\+200F⟩)?\\[[^\\[\\]]*\\]"_s); // the innermost
        QVERIFY(translated.match(left).hasMatch());
        while (translated.match(left).hasMatch())
            left.remove(translated);
        static const QRegularExpression sentence(u"[a-z]{2,} [a-z]{2,}"_s);
        QVERIFY2(!sentence.match(left).hasMatch(), qPrintable(left));
    }

    void leavesNoCoreDump()
    {
        QProcess process;
        process.setChildProcessModifier([] {
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        });
        process.start(Linesman::Testing::cliProgram(), {u"emulator"_s, u"--json"_s, u"--port"_s, u"0"_s});
        QVERIFY(process.waitForReadyRead(30'000)); // it runs
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QByteArray core;
        for (const QByteArray &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                core = line.mid(18).simplified();
        }
        QVERIFY2(core.startsWith("0 "), core.constData());
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
    }

    void printsItsVersion()
    {
        const ShellOutcome outcome = runInShell({u"--version"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out.trimmed(), u"linesman-cli "_s + QStringLiteral(LINESMAN_VERSION));
    }

    void helpsWithinTheWidthThatIsThere()
    {
        const auto restore = qScopeGuard([] { qunsetenv("COLUMNS"); });
        for (const int columns : {60, 80, 200}) {
            qputenv("COLUMNS", QByteArray::number(columns));
            const QString help = runInShell({u"listen"_s, u"--help"_s}).out;
            const QStringList lines = help.split(u'\n');
            const auto widest =
                std::max_element(lines.begin(), lines.end(),
                                 [](const QString &one, const QString &other) { return one.size() < other.size(); });
            QVERIFY2(widest->size() <= columns && widest->size() > columns - 20, qPrintable(*widest));
            QVERIFY(help.contains(u"\n  \"answer\": {"_s)); // an example stays as it is
            QVERIFY(help.contains(u"\n--exec runs COMMAND"_s));
        }
    }

    void helpsWithEveryCommand()
    {
        qunsetenv("COLUMNS");
        // Each command that the help lists has a help of its own, with its exit statuses and what every command takes; of
        // those with commands below them one stands for all.
        QList<QStringList> commands{{}};
        int seen = 0;
        while (!commands.isEmpty()) {
            const QStringList words = commands.takeFirst();
            const ShellOutcome asked = runInShell(QStringList{u"help"_s} + words);
            QCOMPARE(asked.status, 0);
            if (words.isEmpty() || words.first() == "history"_L1)
                QCOMPARE(runInShell(words + QStringList{u"--help"_s}).out, asked.out);
            ++seen;
            QVERIFY2(asked.out.contains("status"_L1, Qt::CaseInsensitive), qPrintable(asked.out));
            if (!words.isEmpty())
                QVERIFY2(asked.out.contains(u"Every command takes --data-dir, --no-history, --json"_s),
                         qPrintable(asked.out));
            for (const QString &line : asked.out.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(words.join(u' ') + u": "_s + line));
            for (const QString &noise : {u"UINT"_s, u"INT in ["_s, u"Excludes:"_s, u"Needs:"_s, u":FLOAT"_s})
                QVERIFY2(!asked.out.contains(noise), qPrintable(words.join(u' ') + u": "_s + noise));
            if (!words.isEmpty() && words != QStringList{u"history"_s})
                continue;
            const QString list = asked.out.section(u"Subcommands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
            for (const QString &line : list.split(u'\n')) {
                const QString name = line.trimmed().section(u' ', 0, 0);
                if (line.startsWith("  "_L1) && !line.startsWith("   "_L1) && !name.isEmpty())
                    commands.append(words + QStringList{name});
            }
        }
        QVERIFY2(seen > 35, qPrintable(QString::number(seen)));
    }

    void saysWhenNobodyCanRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("help, output full") << u"--help > /dev/full"_s;
        QTest::newRow("help of a command, output full") << u"help history > /dev/full"_s;
        QTest::newRow("version, output full") << u"--version > /dev/full"_s;
        QTest::newRow("version among others, output full") << u"--version --json > /dev/full"_s;
        QTest::newRow("result, output closed") << u"explain 429 >&-"_s;
        QTest::newRow("result, all closed") << u"explain 429 <&- >&- 2>&-"_s;
        QTest::newRow("input closed") << u"explain - <&-"_s;
        QTest::newRow("input of a log closed") << u"explain --log - <&-"_s;
        QTest::newRow("payload closed") << u"deliver --to http://127.0.0.1:9 --no-history --payload - <&-"_s;
    }

    /*! A closed stream's number is given to no file and no connection. */
    void saysWhenNobodyCanRead()
    {
        QFETCH(QString, line);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" "_s + line, Linesman::Testing::cliProgram()});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 3);
    }

    void acceptsEverySpellingOfAKind()
    {
        for (const QString &kind : {u"sms-default"_s, u"SmsDefault"_s, u"SMS_default"_s, u"sms default"_s}) {
            const ShellOutcome outcome = runInShell({u"providers"_s, u"rules"_s, kind});
            QVERIFY2(outcome.status == 0, qPrintable(kind + outcome.err));
            QVERIFY(!outcome.out.isEmpty());
        }
    }

    void paintsOnlyWhereItIsWanted()
    {
        // Standard error is no terminal here.
        const auto errors = [](const QStringList &arguments) {
            return runInShell(arguments + QStringList{u"deliver"_s, u"--from-history"_s, u"1"_s, u"--to"_s,
                                                      u"http://127.0.0.1:9"_s, u"--data-dir"_s, u"/dev/null/nowhere"_s})
                .err;
        };
        QVERIFY(!errors({}).contains(QChar(0x1b)));
        QVERIFY(errors({u"--color"_s, u"always"_s}).contains(QChar(0x1b)));
        QVERIFY(!errors({u"--color"_s, u"never"_s}).contains(QChar(0x1b)));
    }

    void saysAReasonOnce()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const ShellOutcome outcome =
            runInShell({u"emulator"_s, u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(taken.serverPort())});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.err.count(u"already in use"_s), 1);
    }

    void saysThatItsOutputWasLost()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("needs a device that is always full");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(Linesman::Testing::cliProgram(), {u"providers"_s, u"rules"_s});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }

    void saysErrorsAloneWhenQuiet()
    {
        const QTemporaryDir folder;
        const QStringList where{u"--data-dir"_s, folder.path()};
        QVERIFY(!runInShell(where + QStringList{u"history"_s, u"list"_s}).err.isEmpty());
        QVERIFY(runInShell(where + QStringList{u"--quiet"_s, u"history"_s, u"list"_s}).err.isEmpty());
        QVERIFY(!runInShell({u"--quiet"_s, u"linetest"_s}).err.isEmpty());
    }

    void helpTellsTheExitStatuses()
    {
        const ShellOutcome outcome = runInShell({u"--help"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(u"Exit status: 0 passed"_s));
        QVERIFY(outcome.out.contains(u"--data-dir DIR"_s));
    }

    void printsCodeThatChecksASignature()
    {
        const ShellOutcome python = runInShell({u"snippet"_s, u"verify"_s, u"--language"_s, u"python"_s});
        QCOMPARE(python.status, 0);
        QVERIFY(python.out.contains(u"def is_from_highlevel("_s));
        QVERIFY2(python.err.contains(u"pip install cryptography"_s),
                 qPrintable(python.err)); // not within the code's file
        const QTemporaryDir folder;
        QFile key(folder.filePath(u"ready.json"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        const QString spki = u"MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s; // RFC 8032, test 1
        key.write("{\"publicKeyPem\":\"-----BEGIN PUBLIC KEY-----\\n" + spki.toLatin1() +
                  "\\n-----END PUBLIC KEY-----\\n\"}");
        key.close();
        const ShellOutcome node = runInShell(
            {u"snippet"_s, u"verify"_s, u"--language"_s, u"node"_s, u"--public-key"_s, key.fileName(), u"--json"_s});
        QVERIFY2(node.status == 0, qPrintable(node.err));
        QVERIFY(node.out.contains(spki));
        QVERIFY(node.out.contains(u"\"fileName\":\"verify.mjs\""_s));
        QCOMPARE(runInShell({u"snippet"_s, u"verify"_s, u"--language"_s, u"cobol"_s}).status, 2);
        QCOMPARE(
            runInShell({u"snippet"_s, u"verify"_s, u"--language"_s, u"go"_s, u"--public-key"_s, u"/nowhere"_s}).status,
            3);
    }
};

LINESMAN_TEST(TstCommandLine)
#include "tst_commandline.moc"
