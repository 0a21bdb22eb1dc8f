// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/projectwords.h"
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! linesman.toml: found upwards from the working folder, checked against the commands, weaker than what was given. */
class TstProjectFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Cli::CommandLine> m_line;

    QString write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    /*! What the file adds to the words, or why it cannot be used. */
    QString added(const QByteArray &toml, const QStringList &words) const
    {
        const Result<Cli::ProjectFile> file = Cli::readProjectFile(write(u"linesman.toml"_s, toml));
        if (!file)
            return file.error().detail;
        const Result<QStringList> additions = Cli::projectAdditions(m_line->program(), words, *file);
        return additions ? additions->join(u' ') : additions.error().detail;
    }

private slots:
    void initTestCase()
    {
        m_line = std::make_unique<Cli::CommandLine>("linesman-cli", "", "", "");
        Cli::addCommands(m_line->program());
    }

    void fillsInWhatWasNotGiven_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("added");
        const QByteArray endpoint = "endpoint = \"http://127.0.0.1:3000/hook\"\n";
        QTest::newRow("endpoint") << endpoint << u"line-test"_s << u"--endpoint=http://127.0.0.1:3000/hook"_s;
        QTest::newRow("as another command calls it")
            << endpoint << u"deliver"_s << u"--to=http://127.0.0.1:3000/hook"_s;
        QTest::newRow("not asked for it") << endpoint << u"listen"_s << QString();
        QTest::newRow("given") << endpoint << u"line-test --endpoint http://127.0.0.1:9/x"_s << QString();
        QTest::newRow("given in one word") << endpoint << u"line-test --endpoint=http://127.0.0.1:9/x"_s << QString();
        QTest::newRow("kinds") << QByteArray("kinds = [\"call\", \"sms-default\"]") << u"line-test"_s
                               << u"--kind=call --kind=sms-default"_s;
        QTest::newRow("one kind") << QByteArray("kinds = [\"call\", \"sms-default\"]") << u"deliver"_s
                                  << u"--kind=call"_s;
        QTest::newRow("number") << QByteArray("timeout = 2.5\nport = 8470") << u"line-test"_s
                                << u"--port=8470 --timeout=2.5"_s;
        QTest::newRow("port of a running emulator")
            << QByteArray("port = 8480") << u"emulator state"_s << u"--emulator=http://127.0.0.1:8480"_s;
        QTest::newRow("no own emulator") << QByteArray("port = 8480\nseed = 7\ntimeout = 3")
                                         << u"line-test --emulator http://127.0.0.1:8470"_s << u"--timeout=3"_s;
        QTest::newRow("section") << QByteArray("seed = 1\n[line-test]\nseed = 2\ndepth = \"basic\"\n[drill]\nseed = 3")
                                 << u"line-test"_s << u"--depth=basic --seed=2"_s;
        QTest::newRow("inner section") << QByteArray("[installs.rehearse]\nlocations = 9") << u"installs rehearse"_s
                                       << u"--locations=9"_s;
        QTest::newRow("flag") << QByteArray("[emulator]\ntls = true\nrecord = false") << u"emulator"_s << u"--tls"_s;
        QTest::newRow("drills") << QByteArray("drills = [\"refresh-race\"]") << u"drill"_s << u"-- refresh-race"_s;
        QTest::newRow("drills named") << QByteArray("drills = [\"refresh-race\"]") << u"drill list"_s << QString();
        QTest::newRow("excluded") << QByteArray("[listen]\nrespond = 204")
                                  << u"listen --forward-to http://127.0.0.1:1"_s << QString();
    }

    void fillsInWhatWasNotGiven()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, words);
        QTEST(added(toml, words.split(u' ')), "added");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown key") << QByteArray("seed = 1\nendpont = \"x\"")
                                     << u"line 2: there is no key \"endpont\"; did you mean \"endpoint\"?"_s;
        QTest::newRow("unknown key in a section")
            << QByteArray("[line-test]\ntimout = 3") << u"did you mean \"timeout\"?"_s;
        QTest::newRow("unknown section") << QByteArray("[linetest]\ntimeout = 3")
                                         << u"there is no section \"linetest\"; did you mean \"line-test\"?"_s;
        QTest::newRow("a live command") << QByteArray("[inbound]\nyes = true") << u"there is no section \"inbound\""_s;
        QTest::newRow("no TOML") << QByteArray("seed = 1\nport = = 2") << u"line 2"_s;
        for (const char *broken : {"[", "[[", "[ ", "[.a]", "[#", "-key = [}"})
            QTest::newRow(broken) << QByteArray(broken) + '\n' << u"linesman.toml, line "_s;
        QTest::newRow("letters of elsewhere")
            << QByteArray("# \xc3\xa4\nname = \"\xc3\xa4\"\n\xc3\xa4 = 1") << u"line 3: only texts"_s;
        QTest::newRow("a date") << QByteArray("seed = 2026-11-30") << u"line 1: seed takes texts"_s;
        QTest::newRow("a program") << QByteArray("[listen]\nexec = \"rm -r ~\"") << u"there is no key \"exec\""_s;
        QTest::newRow("a secret") << QByteArray("[emulator]\ncontrol-token-file = \"t\"")
                                  << u"there is no key \"control-token-file\""_s;
        QTest::newRow("a file outside") << QByteArray("[line-test]\nreport = \"../report.html\"")
                                        << u"not below the folder of linesman.toml"_s;
        QTest::newRow("a whole path") << QByteArray("cacert = \"/etc/passwd\"")
                                      << u"not below the folder of linesman.toml"_s;
        QTest::newRow("too many values") << QByteArray("[line-test]\ndepth = [\"basic\", \"full\"]")
                                         << u"depth takes one value"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, sentence);
        const QString said = added(toml, {u"line-test"_s});
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }

    /*! A variable that other programs share says nothing about this project. */
    void isStrongerThanOtherProgramsVariables()
    {
        const QByteArray before = qgetenv("SSL_CERT_FILE");
        qputenv("SSL_CERT_FILE", "/etc/hosts");
        const QString words = added("cacert = \"ca.pem\"", {u"line-test"_s});
        if (before.isNull())
            qunsetenv("SSL_CERT_FILE");
        else
            qputenv("SSL_CERT_FILE", before);
        QCOMPARE(words, u"--cacert="_s + m_folder.filePath(u"ca.pem"_s));
    }

    void leavesTheFolderByNoLink()
    {
        QVERIFY(QFile::link(u"/etc"_s, m_folder.filePath(u"inside"_s)));
        const QString said = added("[line-test]\nreport = \"inside/report.html\"", {u"line-test"_s});
        QVERIFY2(said.contains(u"not below the folder"_s), qPrintable(said));
        const QString page = u"--report="_s + m_folder.filePath(u"report.html"_s);
        QCOMPARE(added("[line-test]\nreport = \"report.html\"", {u"line-test"_s}), page);
        QCOMPARE(added("[line-test]\nreport = [\"report.html\", \"r.xml\"]", {u"line-test"_s}),
                 u"%1 --report=%2"_s.arg(page, m_folder.filePath(u"r.xml"_s)));
    }

    void isFoundUpwards()
    {
        const QString file = write(u"project/linesman.toml"_s, "seed = 1");
        QVERIFY(QDir().mkpath(m_folder.filePath(u"project/a/b"_s)));
        QCOMPARE(Cli::projectFileAbove(m_folder.filePath(u"project/a/b"_s)), file);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"project/a/.git"_s))); // another checkout within
        QCOMPARE(Cli::projectFileAbove(m_folder.filePath(u"project/a/b"_s)), QString());
        QCOMPARE(Cli::projectFileAbove(m_folder.filePath(u"project"_s)), file);
    }

    void isNobodysWhereEverybodyWrites()
    {
        const QString file = write(u"shared/linesman.toml"_s, "seed = 1");
        QVERIFY(QDir().mkpath(m_folder.filePath(u"shared/a"_s)));
        QVERIFY(QDir().mkpath(m_folder.filePath(u"shared/.git"_s))); // the end of the way up
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"shared"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                                          QFile::ExeOwner | QFile::ReadOther |
                                                                          QFile::WriteOther | QFile::ExeOther));
        QCOMPARE(Cli::projectFileAbove(m_folder.filePath(u"shared/a"_s)), QString());
        QCOMPARE(Cli::projectFileAbove(m_folder.filePath(u"shared"_s)), file);
    }

    /*! What init writes is understood, each key of it. */
    void initWritesOneThatHolds()
    {
        QTemporaryDir folder;
        const auto run = [&folder](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(Linesman::Testing::cliProgram(), arguments);
            if (!process.waitForFinished(60'000))
                process.kill();
            return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
        };
        QCOMPARE(run({u"init"_s, u"--endpoint"_s, u"http://127.0.0.1:9/hook"_s}).first, 0);
        QCOMPARE(run({u"init"_s}).first, 2); // it is there already
        QFile file(folder.filePath(u"linesman.toml"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("\nendpoint = \"http://127.0.0.1:9/hook\"\n"));
        file.close();
        for (const char first : QByteArray("abcdefghijklmnopqrstuvwxyz["))
            text.replace(QByteArray("\n#") + first, QByteArray("\n") + first);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        const Result<Cli::ProjectFile> project = Cli::readProjectFile(file.fileName());
        QVERIFY2(project, qPrintable(project ? QString() : project.error().detail));
        QVERIFY(project->entries.size() > 12);
        const Result<QStringList> words = Cli::projectAdditions(m_line->program(), {u"line-test"_s}, *project);
        QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
        QVERIFY(words->contains(u"--depth=strict"_s));

        // A command that finds it says so; a file that is wrong is wrong usage for those that can use it alone.
        QVERIFY(run({u"emulator"_s, u"--print-fixture"_s}).second.contains(u"linesman.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("nonsense = 1\n");
        file.close();
        QCOMPARE(run({u"emulator"_s, u"--print-fixture"_s}).first, 2);
        QCOMPARE(run({u"facts"_s}).first, 0);
    }
};

LINESMAN_TEST(TstProjectFile)
#include "tst_projectfile.moc"
