// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
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
};

LINESMAN_TEST(TstCommandLine)
#include "tst_commandline.moc"
