// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli completion`: which words may come next, and the scripts that ask for them. */
class TstCompletion : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /*! What the scripts get for the words behind linesman-cli, the last of which is being typed. */
    QStringList answer(const QStringList &words) const
    {
        const CliOutcome outcome = runCli(QStringList{u"completion"_s, u"words"_s, u"--"_s} + words);
        return outcome.status == 0 ? QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    QStringList choices(const QStringList &words) const
    {
        QStringList found;
        const QStringList lines = answer(words).mid(1);
        for (const QString &line : lines)
            found.append(line.section(u'\t', 0, 0));
        return found;
    }

private slots:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"connections.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"version\":1,\"current\":\"c1\",\"connections\":[{\"id\":\"c1\",\"name\":\"Old harbour\","
                   "\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4e5f607182930-abcd\"}]}");
    }

    void knowsWhatMayComeNext_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("among");
        QTest::addColumn<QStringList>("notAmong");
        const QStringList none;
        QTest::newRow("commands") << QStringList{u""_s} << QStringList{u"line-test"_s, u"emulator"_s, u"history"_s}
                                  << QStringList{u"--json"_s, u"list"_s};
        QTest::newRow("half a command") << QStringList{u"li"_s} << QStringList{u"line-test"_s, u"listen"_s}
                                        << QStringList{u"emulator"_s};
        QTest::newRow("a command's commands")
            << QStringList{u"history"_s, u""_s} << QStringList{u"list"_s, u"show"_s} << QStringList{u"line-test"_s};
        QTest::newRow("options") << QStringList{u"line-test"_s, u"--"_s}
                                 << QStringList{u"--endpoint"_s, u"--json"_s, u"--help"_s}
                                 << QStringList{u"--forward-to"_s};
        QTest::newRow("given once") << QStringList{u"line-test"_s, u"--endpoint"_s, u"http://x"_s, u"--"_s}
                                    << QStringList{u"--kind"_s} << QStringList{u"--endpoint"_s};
        QTest::newRow("kinds") << QStringList{u"deliver"_s, u"--kind"_s, u"e"_s}
                               << QStringList{u"email-default"_s, u"email-channel"_s} << QStringList{u"call"_s};
        QTest::newRow("kinds of a provider")
            << QStringList{u"providers"_s, u"add"_s, u"--kind"_s, u"sms"_s} << QStringList{u"sms-default"_s} << none;
        QTest::newRow("one of") << QStringList{u"emulator"_s, u"--retry"_s, u""_s} << QStringList{u"p1"_s, u"none"_s}
                                << QStringList{u"--json"_s};
        QTest::newRow("formats") << QStringList{u"history"_s, u"copy-as"_s, u"7"_s, u"p"_s}
                                 << QStringList{u"powershell"_s, u"python"_s} << QStringList{u"curl"_s};
        QTest::newRow("in one word") << QStringList{u"emulator"_s, u"--retry=n"_s} << QStringList{u"--retry=none"_s}
                                     << QStringList{u"--retry=p1"_s};
        QTest::newRow("taken apart by the shell")
            << QStringList{u"emulator"_s, u"--retry"_s, u"="_s, u"n"_s} << QStringList{u"none"_s} << none;
        QTest::newRow("behind a value") << QStringList{u"--data-dir"_s, u"emulator"_s, u"history"_s, u""_s}
                                        << QStringList{u"list"_s} << QStringList{u"emulator"_s};
        QTest::newRow("drills") << QStringList{u"drill"_s, u"refresh"_s} << QStringList{u"refresh-race"_s}
                                << QStringList{u"all"_s};
        QTest::newRow("variants") << QStringList{u"deliver"_s, u"--variant"_s, u"wrong"_s}
                                  << QStringList{u"wrong-key"_s} << QStringList{u"valid"_s};
        QTest::newRow("connections") << QStringList{u"token"_s,      u"list"_s,         u"--data-dir"_s,
                                                    m_folder.path(), u"--connection"_s, u"O"_s}
                                     << QStringList{u"Old harbour"_s} << none;
    }

    void knowsWhatMayComeNext()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, among);
        QFETCH(const QStringList, notAmong);
        const QStringList found = choices(words);
        for (const QString &word : among)
            QVERIFY2(found.contains(word), qPrintable(word + u" is not among "_s + found.join(u' ')));
        for (const QString &word : notAmong)
            QVERIFY2(!found.contains(word), qPrintable(word + u" is among "_s + found.join(u' ')));
    }

    void leavesFilesToTheShell_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("report") << QStringList{u"line-test"_s, u"--report"_s};
        QTest::newRow("second report") << QStringList{u"line-test"_s, u"--report"_s, u"a.html"_s, u"--report"_s};
        QTest::newRow("body") << QStringList{u"history"_s, u"replay"_s, u"7"_s, u"--payload"_s};
        QTest::newRow("import") << QStringList{u"history"_s, u"import"_s};
        QTest::newRow("backup") << QStringList{u"history"_s, u"restore"_s};
        QTest::newRow("another history") << QStringList{u"history"_s, u"compare"_s};
        QTest::newRow("logo") << QStringList{u"providers"_s, u"add"_s, u"--logo"_s};
    }

    void leavesFilesToTheShell()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(answer(words + QStringList{QString()}), QStringList{u"files"_s});
    }

    void leavesFoldersToTheShell() { QCOMPARE(answer({u"--data-dir"_s, u""_s}), QStringList{u"folders"_s}); }

    /*! Words of others are among those typed: nothing of them is taken for an option or a command of completion. */
    void takesAnyWords()
    {
        QCOMPARE(answer({u"--version"_s, u"--help"_s, u"--nonsense"_s, u"zzz"_s}), QStringList{u"words"_s});
        QVERIFY(!choices({u"--json"_s, u""_s}).isEmpty());
        QVERIFY(!answer({}).isEmpty());
    }

    void shellsTakeTheScripts_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("ask");
        QTest::newRow("bash") << u"bash"_s << QStringList{u"--norc"_s, u"--noprofile"_s, u"-c"_s}
                              << u"source '%1'; COMP_WORDS=(linesman-cli emulator --retry n); COMP_CWORD=3; "
                                 "_linesman_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        QTest::newRow("fish") << u"fish"_s << QStringList{u"--no-config"_s, u"-c"_s}
                              << u"source '%1'; complete -C 'linesman-cli emulator --retry n'"_s;
        // Asking zsh itself needs a terminal: its words are cut here as its editor does.
        QTest::newRow("zsh") << u"zsh"_s << QStringList{u"-f"_s, u"-c"_s}
                             << u"autoload -U compinit && compinit -D -u; source '%1'; "
                                "_describe() { print -l -- ${(P)2}; }; "
                                "words=(linesman-cli emulator --retry n); CURRENT=4; _linesman_cli"_s;
    }

    void shellsTakeTheScripts()
    {
        QFETCH(const QString, shell);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, ask);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP("this shell is not installed");
        const CliOutcome script = runCli({u"completion"_s, shell});
        QCOMPARE(script.status, 0);
        const QString name = m_folder.filePath(u"script."_s + shell);
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(script.out);
        file.close();

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
                           QFileInfo(Linesman::Testing::cliProgram()).path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        QProcess asking;
        asking.setProcessEnvironment(environment);
        asking.setProcessChannelMode(QProcess::MergedChannels);
        QString command = ask;
        asking.start(program, arguments + QStringList{command.replace(u"%1"_s, name)});
        QVERIFY(asking.waitForFinished(60'000));
        const QByteArray said = asking.readAll();
        QVERIFY2(said.contains("none") && !said.contains("p1"), said.constData());
    }
};

LINESMAN_TEST(TstCompletion)
#include "tst_completion.moc"
