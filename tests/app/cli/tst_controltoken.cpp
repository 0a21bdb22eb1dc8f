// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Linesman::TestSuite;

// Commands against an emulator that was started with a control token.
class TstControlToken : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;
    int m_started = 0; //!< each has a ready file of its own

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    CliOutcome run(const QStringList &command, const QStringList &token, const QByteArray &input = {},
                   const QString &environmentToken = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LINESMAN_CONTROL_TOKEN"_s);
        if (!environmentToken.isEmpty())
            environment.insert(u"LINESMAN_CONTROL_TOKEN"_s, environmentToken);
        return runCli(command +
                          QStringList{u"--emulator"_s, m_emulator->url(), u"--json"_s, u"--data-dir"_s,
                                      m_folder.filePath(u"data"_s)} +
                          token,
                      input, environment);
    }
    static QStringList lineTest() { return {u"line-test"_s, u"--kind"_s, u"sms-default"_s}; }

private slots:
    void init() // each begins with the fixture alone
    {
        const QString token = file(u"token"_s, "let-me-in\n");
        QVERIFY(!token.isEmpty());
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator%1"_s.arg(++m_started)),
                                                       QStringList{u"--control-token-file"_s, token});
        QVERIFY(!m_emulator->url().isEmpty());
    }

    void opensItFor_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("line-test") << lineTest();
        QTest::newRow("contacts") << QStringList{u"contacts"_s, u"search"_s, u"a"_s};
        QTest::newRow("installs rehearse")
            << QStringList{u"installs"_s, u"rehearse"_s, u"--locations"_s, u"1"_s, u"--future"_s, u"0"_s};
    }
    void opensItFor()
    {
        QFETCH(QStringList, command);
        const CliOutcome without = run(command, {});
        QCOMPARE(without.status, 3);
        QVERIFY2(without.err.contains(u"control token"_s), qPrintable(without.err));
        const CliOutcome with = run(command, {u"--control-token-file"_s, m_folder.filePath(u"token"_s)});
        QVERIFY2(with.status == 0, qPrintable(with.err));
        QVERIFY(!with.out.contains("let-me-in") && !with.err.contains(u"let-me-in"_s));
    }

    void comesFromEnvironmentOrStandardInput()
    {
        QCOMPARE(run(lineTest(), {}, {}, u"let-me-in"_s).status, 0);
        QCOMPARE(run(lineTest(), {}, {}, u"wrong"_s).status, 3);
        QCOMPARE(run(lineTest(), {u"--control-token-file"_s, u"-"_s}, "let-me-in\n", u"wrong"_s).status, 0);
    }

    void isNoSecretOfTheCommandLine()
    {
        const CliOutcome wrong = run(lineTest(), {u"--control-token-file"_s, m_folder.filePath(u"nowhere"_s)});
        QCOMPARE(wrong.status, 3);
        QCOMPARE(run(lineTest(), {u"--control-token-file"_s, file(u"blank"_s, "two words")}).status, 3);
        const QStringList alone{u"line-test"_s, u"--control-token-file"_s, m_folder.filePath(u"token"_s)};
        QCOMPARE(runCli(alone).status, 2); // its own emulator has none
    }

    void opensItForListen()
    {
        QCOMPARE(run({u"listen"_s, u"--port"_s, u"0"_s}, {}).status, 3);
        QProcess listen;
        listen.start(Linesman::Testing::cliProgram(),
                     {u"listen"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s),
                      u"--emulator"_s, m_emulator->url(), u"--control-token-file"_s, m_folder.filePath(u"token"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(listen.canReadLine() || listen.state() == QProcess::NotRunning, 30'000);
        QVERIFY(listen.readLine().contains("listening"));
        listen.terminate();
        QVERIFY(listen.waitForFinished(10'000));
    }

    void cleanup() { m_emulator.reset(); }
};

LINESMAN_TEST(TstControlToken)
#include "tst_controltoken.moc"
