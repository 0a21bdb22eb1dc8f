// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isStillAPipe(const QString &name)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(name).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
}

} // namespace

/*! Every command that writes a file: what is no plain file gets it and stays what it is. */
class TstOutputs : public QObject
{
    Q_OBJECT

private slots:
    void writesIntoAPipe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("command"); // PIPE stands for its name
        QTest::addColumn<QByteArray>("part");
        const QStringList test{u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s};
        QTest::newRow("line-test --report, JSON")
            << u"p.json"_s << test + QStringList{u"--report"_s, u"PIPE"_s} << QByteArray("{");
        QTest::newRow("line-test --report, JUnit")
            << u"p.xml"_s << test + QStringList{u"--report"_s, u"PIPE"_s} << QByteArray("<?xml");
        QTest::newRow("line-test --ready-file")
            << u"p"_s << test + QStringList{u"--ready-file"_s, u"PIPE"_s} << QByteArray("{");
        QTest::newRow("history export") << u"p"_s << QStringList{u"history"_s, u"export"_s, u"--output"_s, u"PIPE"_s}
                                        << QByteArray("{");
        QTest::newRow("providers export")
            << u"p"_s << QStringList{u"providers"_s, u"export"_s, u"PIPE"_s, u"--connection"_s, u"Desk"_s}
            << QByteArray("{");
        QTest::newRow("emulator --export-ca")
            << u"p"_s << QStringList{u"emulator"_s, u"--export-ca"_s, u"PIPE"_s} << QByteArray("-----BEGIN");
    }

    void writesIntoAPipe()
    {
        QFETCH(const QString, name);
        QFETCH(QStringList, command);
        QFETCH(const QByteArray, part);
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QFile connections(data + u"/connections.json"_s);
        QVERIFY(connections.open(QFile::WriteOnly));
        connections.write("{\"version\":1,\"current\":\"c1\",\"connections\":[{\"id\":\"c1\",\"name\":\"Desk\","
                          "\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4e5f607182930-abcd\"}]}");
        connections.close();
        if (command.constFirst() == "history"_L1) { // of something
            QCOMPARE(
                runCli({u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s, u"--data-dir"_s, data})
                    .status,
                0);
        }
        const QString pipe = folder.filePath(name);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int end = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC);
        QByteArray read;
        QThread *reader = QThread::create([end, &read] { // until the last byte, which the test writes
            char bytes[4096];
            while (!read.endsWith('\x04')) {
                const ssize_t count = ::read(end, bytes, sizeof bytes);
                if (count <= 0)
                    return;
                read.append(bytes, count);
            }
        });
        reader->start();
        command.replaceInStrings(u"PIPE"_s, pipe);
        const CliOutcome outcome = runCli(command + QStringList{u"--data-dir"_s, data});
        QCOMPARE(::write(end, "\x04", 1), 1);
        reader->wait();
        delete reader;
        ::close(end);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY2(read.contains(part), read.left(200).constData());
        QVERIFY(isStillAPipe(pipe));
    }

    void aPipeThatNobodyReadsEndsAtTheFirstSignal_data()
    {
        QTest::addColumn<QStringList>("command"); // PIPE stands for its name
        QTest::newRow("ready file") << QStringList{u"emulator"_s, u"--port"_s, u"0"_s, u"--ready-file"_s, u"PIPE"_s};
        QTest::newRow("report") << QStringList{u"line-test"_s,   u"--depth"_s,  u"basic"_s, u"--kind"_s,
                                               u"sms-default"_s, u"--report"_s, u"PIPE"_s};
        QTest::newRow("before any signal is waited for") << QStringList{u"emulator"_s, u"--export-ca"_s, u"PIPE"_s};
    }

    void aPipeThatNobodyReadsEndsAtTheFirstSignal()
    {
        QFETCH(QStringList, command);
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        command.replaceInStrings(u"PIPE"_s, pipe);
        QProcess process;
        process.start(Linesman::Testing::cliProgram(),
                      command + QStringList{u"--data-dir"_s, folder.filePath(u"data"_s)});
        QString said;
        const auto isWaiting = [&] {
            process.waitForReadyRead(100);
            said += QString::fromUtf8(process.readAllStandardError());
            return said.contains(u"Nobody reads the pipe "_s + pipe);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isWaiting(), qPrintable(said), 60'000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30'000));
        const bool isOurs = process.exitStatus() == QProcess::NormalExit;
        QCOMPARE(isOurs ? process.exitCode() : 128 + process.exitCode(), 130); // else the signal ended it
        QVERIFY(isStillAPipe(pipe));
    }

    /*! "Written: -" names no file. */
    void saysNothingOfStandardOutput()
    {
        const QStringList snippet{u"snippet"_s, u"verify"_s, u"--language"_s, u"go"_s, u"--output"_s};
        const CliOutcome printed = runCli(snippet + QStringList{u"-"_s});
        QCOMPARE(printed.status, 0);
        QVERIFY(printed.out.contains("func "));
        QVERIFY2(!printed.err.contains(u"Written"_s), qPrintable(printed.err));
        const QTemporaryDir folder;
        const CliOutcome written = runCli(snippet + QStringList{folder.filePath(u"verify.go"_s)});
        QVERIFY2(written.err.contains(u"Written: "_s), qPrintable(written.err));
    }

    /*! As of `history export | head -1`: who reads no further wants no more, and nothing went wrong. */
    void endsWellWhenItsReaderLeft_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"jsonl"_s, u"har"_s, u"csv"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void endsWellWhenItsReaderLeft()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        const QStringList data{u"--data-dir"_s, folder.path()};
        const QStringList test{u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s};
        QCOMPARE(runCli(test + data).status, 0);
        QProcess process;
        process.setChildProcessModifier([] { // only what may be called behind a fork()
            int ends[2] = {-1, -1};
            if (::pipe(ends) == 0 && ::close(ends[0]) == 0)
                ::dup2(ends[1], STDOUT_FILENO);
        });
        process.start(Linesman::Testing::cliProgram(),
                      QStringList{u"history"_s, u"export"_s, u"--format"_s, format} + data);
        QVERIFY(process.waitForFinished(60'000));
        const QString err = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 0 && err.isEmpty(), qPrintable(err));
    }
};

LINESMAN_TEST(TstOutputs)
#include "tst_outputs.moc"
