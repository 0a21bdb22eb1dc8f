// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/*!
    The helpers for people's own tests: each with its example test, run as its README says where the language is there.
*/
class TstClients : public QObject
{
    Q_OBJECT

private:
    /*! Runs \a program in a copy of the folder \a language, so that nothing it writes is left in the sources. */
    static std::pair<int, QByteArray> run(const QTemporaryDir &folder, const QString &language, const QString &program,
                                          const QStringList &arguments)
    {
        const QDir sources(Linesman::Testing::sourceDir() + u"/resources/clients/"_s + language);
        for (const QString &name : sources.entryList(QDir::Files))
            QFile::copy(sources.filePath(name), folder.filePath(name));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINESMAN_CLI"_s, Linesman::Testing::cliProgram());
        environment.insert(u"XDG_DATA_HOME"_s, folder.path());
        for (const char *variable : {"LINESMAN_BASE_URL", "LINESMAN_CONTROL_TOKEN"})
            environment.remove(QString::fromLatin1(variable));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
    }

private slots:
    void examplesPass_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("probe"); // whether it can be run
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("Node") << u"node"_s << u"node"_s << QStringList{u"--test"_s, u"--version"_s}
                              << QStringList{u"--test"_s, u"example.test.mjs"_s};
        QTest::newRow("Python") << u"python"_s << u"python3"_s << QStringList{u"--version"_s}
                                << QStringList{u"test_example.py"_s};
        QTest::newRow("pytest") << u"python"_s << u"/usr/bin/python3"_s
                                << QStringList{u"-m"_s, u"pytest"_s, u"--version"_s}
                                << QStringList{u"-m"_s, u"pytest"_s, u"-q"_s};
        QTest::newRow("PHP") << u"php"_s << u"php"_s << QStringList{u"--version"_s}
                             << QStringList{u"ExampleTest.php"_s};
        QTest::newRow("PHPUnit") << u"php"_s << u"phpunit"_s << QStringList{u"--version"_s}
                                 << QStringList{u"ExampleTest.php"_s};
    }

    void examplesPass()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, program);
        QFETCH(const QStringList, probe);
        QFETCH(const QStringList, arguments);
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty() || QProcess::execute(found, probe) != 0)
            QSKIP("this is not installed");
        const QTemporaryDir folder;
        const auto [status, said] = run(folder, language, found, arguments);
        QVERIFY2(status == 0, said.constData());
        QVERIFY2(said.contains("pass"), said.constData());
    }

    /*! A helper that finds no emulator says so; the test does not hang. */
    void sayWhenThereIsNone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("Node") << u"node"_s << u"node"_s
                              << QStringList{u"--input-type=module"_s, u"-e"_s,
                                             u"import { Linesman } from './linesman.mjs';"
                                             "await Linesman.start({ program: './nothing' });"_s};
        QTest::newRow("Python") << u"python"_s << u"python3"_s
                                << QStringList{u"-c"_s, u"from linesman_emulator import Linesman\n"
                                                        "Linesman.start(arguments=['--profile', 'nothing'])"_s};
        QTest::newRow("PHP") << u"php"_s << u"php"_s
                             << QStringList{u"-r"_s, u"require 'LinesmanEmulator.php';"
                                                     "LinesmanEmulator::start(profile: 'nothing');"_s};
    }

    void sayWhenThereIsNone()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty())
            QSKIP("this is not installed");
        const QTemporaryDir folder;
        const auto [status, said] = run(folder, language, found, arguments);
        QVERIFY(status != 0);
        QVERIFY2(said.contains("emulator did not start"), said.constData());
    }
};

LINESMAN_TEST(TstClients)
#include "tst_clients.moc"
