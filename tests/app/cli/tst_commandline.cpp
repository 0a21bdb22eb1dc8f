// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

Outcome runCli(const QStringList &arguments)
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
        QTest::newRow("unknown option") << QStringList{u"--dance"_s} << u"--help"_s;
        QTest::newRow("option without value") << QStringList{u"--data-dir"_s} << u"--data-dir"_s;
    }

    void answersWrongUsageWithStatusTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Outcome outcome = runCli(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
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
        const Outcome outcome = runCli({u"--version"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out.trimmed(), u"linesman-cli "_s + QStringLiteral(LINESMAN_VERSION));
    }

    void helpTellsTheExitStatuses()
    {
        const Outcome outcome = runCli({u"--help"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(u"Exit status: 0 passed"_s));
        QVERIFY(outcome.out.contains(u"--data-dir DIR"_s));
    }

    void printsCodeThatChecksASignature()
    {
        const Outcome python = runCli({u"snippet"_s, u"verify"_s, u"--language"_s, u"python"_s});
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
        const Outcome node = runCli(
            {u"snippet"_s, u"verify"_s, u"--language"_s, u"node"_s, u"--public-key"_s, key.fileName(), u"--json"_s});
        QVERIFY2(node.status == 0, qPrintable(node.err));
        QVERIFY(node.out.contains(spki));
        QVERIFY(node.out.contains(u"\"fileName\":\"verify.mjs\""_s));
        QCOMPARE(runCli({u"snippet"_s, u"verify"_s, u"--language"_s, u"cobol"_s}).status, 2);
        QCOMPARE(runCli({u"snippet"_s, u"verify"_s, u"--language"_s, u"go"_s, u"--public-key"_s, u"/nowhere"_s}).status,
                 3);
    }
};

LINESMAN_TEST(TstCommandLine)
#include "tst_commandline.moc"
