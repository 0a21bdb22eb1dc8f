// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! As a container gives it: no home, no key store, nothing named. */
QProcessEnvironment bareEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s,
                                u"LINESMAN_DATA_DIR"_s, u"LINESMAN_TOKEN"_s})
        environment.remove(name);
    if (home.isEmpty())
        environment.remove(u"HOME"_s);
    else
        environment.insert(u"HOME"_s, home);
    return environment;
}

} // namespace

/*! linesman-cli where nobody set anything up: containers, pipelines, other users. */
class TstUnattended : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    QString absent() const { return m_folder.filePath(u"no/such/home"_s); }
    QString location() const
    {
        return m_emulator->ready.value(u"locations"_s).toArray().first().toObject().value(u"id"_s).toString();
    }
    QString accessToken() const
    {
        const CliOutcome shown = runCli({u"token"_s, u"show"_s, location(), u"--reveal"_s, u"--emulator"_s,
                                         m_emulator->url(), u"--data-dir"_s, m_folder.filePath(u"tokens"_s)});
        for (const QByteArray &word : shown.out.simplified().split(' ')) {
            if (word.count('.') == 2 && word.size() > 100)
                return QString::fromLatin1(word);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
    }

    void cleanupTestCase() { m_emulator.reset(); }

    void testsALineWithoutAHome_data()
    {
        QTest::addColumn<bool>("hasName");
        QTest::newRow("a home that is not there") << true;
        QTest::newRow("none named") << false;
    }

    void testsALineWithoutAHome()
    {
        QFETCH(bool, hasName);
        const QString home = hasName ? absent() : QString();
        const CliOutcome outcome = runCli({u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s}, {},
                                          bareEnvironment(home));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"Nothing is kept in the history."_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"LINESMAN_DATA_DIR"_s), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(absent())); // it is not ours to make
    }

    void listsInstallsWithoutAHome_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("asked to keep nothing") << QStringList{u"--no-history"_s};
        QTest::newRow("cannot keep anything") << QStringList{};
    }

    void listsInstallsWithoutAHome()
    {
        QFETCH(QStringList, more);
        const CliOutcome outcome =
            runCli(QStringList{u"installs"_s, u"list"_s, u"--json"_s, u"--emulator"_s, m_emulator->url()} + more, {},
                   bareEnvironment(absent()));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.contains(location().toUtf8()));
        QVERIFY(!QFileInfo::exists(absent()));
    }

    void saysThatThereIsNoHistoryToCheck()
    {
        const CliOutcome outcome = runCli({u"history"_s, u"check"_s, u"--data-dir"_s, m_folder.filePath(u"nothing"_s)});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains(u"No history yet"_s), qPrintable(outcome.err));

        const CliOutcome json =
            runCli({u"history"_s, u"check"_s, u"--json"_s, u"--data-dir"_s, m_folder.filePath(u"nothing"_s)});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.lines.size(), 1);
        QCOMPARE(json.lines.constFirst().value(u"sound"_s), QJsonValue(true));
        QVERIFY(json.lines.constFirst().value(u"file"_s).toString().endsWith("/nothing/history.sqlite"_L1));
    }

    void keepsNothingWhenAsked()
    {
        const QString data = m_folder.filePath(u"unused"_s);
        const CliOutcome outcome = runCli({u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s,
                                           u"--no-history"_s, u"--data-dir"_s, data});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains(u"history"_s), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(data));
    }

    void saysHowToNameAFolder()
    {
        const CliOutcome outcome = runCli({u"listen"_s, u"--port"_s, u"0"_s}, {}, bareEnvironment(absent()));
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.err.contains(u"--data-dir or LINESMAN_DATA_DIR"_s), qPrintable(outcome.err));
    }

    void listensWithoutKeeping()
    {
        QProcess listen;
        listen.setProcessEnvironment(bareEnvironment(absent()));
        listen.start(Linesman::Testing::cliProgram(),
                     {u"listen"_s, u"--port"_s, u"0"_s, u"--no-history"_s, u"--json"_s});
        QVERIFY(listen.waitForReadyRead(30'000));
        const QJsonObject ready = QJsonDocument::fromJson(listen.readLine()).object();
        RawClient client(quint16(ready.value(u"port"_s).toInt()));
        client.send("POST /delivery HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_VERIFY(listen.canReadLine());
        QCOMPARE(QJsonDocument::fromJson(listen.readLine()).object().value(u"status"_s).toInt(), 200);
        const QString kept = ready.value(u"history"_s).toString();
        QVERIFY(QFileInfo::exists(kept));
        listen.terminate();
        QVERIFY(listen.waitForFinished(30'000));
        QVERIFY(!QFileInfo::exists(kept));
    }

    /*! Somebody else's emulator is after a test what it was, also after one that was stopped. */
    void leavesAnEmulatorAsItWas_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("to the end") << false;
        QTest::newRow("stopped") << true;
    }
    void leavesAnEmulatorAsItWas()
    {
        QFETCH(bool, isStopped);
        const auto asked = [this](const QString &what, const QString &member) {
            const CliOutcome outcome =
                runCli({u"emulator"_s, what, u"--emulator"_s, m_emulator->url(), u"--json"_s, u"--no-history"_s});
            return outcome.lines.value(0).value(member);
        };
        const QJsonValue providers = asked(u"providers"_s, u"providers"_s);
        const QJsonValue settings = asked(u"settings"_s, u"settings"_s);
        QVERIFY(!providers.toArray().isEmpty() && !settings.toObject().isEmpty());
        Linesman::TestSuite::ReplayServer bridge; // takes messages, and does nothing
        bridge.play(200, "{}");
        QProcess test;
        test.start(Linesman::Testing::cliProgram(),
                   {u"line-test"_s, u"--emulator"_s, m_emulator->url(), u"--endpoint"_s, bridge.url().toString(),
                    u"--kind"_s, u"sms-default"_s, u"--timeout"_s, isStopped ? u"600"_s : u"0.5"_s, u"--no-history"_s});
        QVERIFY(test.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!bridge.requests().empty(), 30'000); // it is under way
        if (isStopped)
            test.terminate();
        QVERIFY(test.waitForFinished(60'000));
        QCOMPARE(test.exitCode(), isStopped ? 130 : 1);
        QCOMPARE(asked(u"providers"_s, u"providers"_s), providers);
        QCOMPARE(asked(u"settings"_s, u"settings"_s), settings);
    }

    void namesTheWaysWithoutAKeyStore()
    {
        QFile secret(m_folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QFile::WriteOnly));
        secret.write("not-a-real-secret\n");
        secret.close();
        QProcessEnvironment environment = bareEnvironment(absent());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s); // nor one of the person's
        const CliOutcome outcome =
            runCli({u"connect"_s, u"--client-id"_s, u"67af7eb4a18a1f28602b19fd-hqc7rq7w"_s, u"--version-id"_s,
                    u"67af7eb4a18a1f28602b19fd"_s, u"--client-secret-file"_s, secret.fileName(), u"--redirect-uri"_s,
                    u"https://bridge.example/callback"_s, u"--kind"_s, u"sms-default"_s, u"--data-dir"_s,
                    m_folder.filePath(u"keyless"_s)},
                   {}, environment);
        QCOMPARE(outcome.status, 3);
        for (const QString &way : {u"--token-output"_s, u"--token-file"_s, u"LINESMAN_TOKEN"_s})
            QVERIFY2(outcome.err.contains(way), qPrintable(outcome.err));
    }

    void takesTheFolderFromTheEnvironment()
    {
        QProcessEnvironment environment = bareEnvironment(absent());
        environment.insert(u"LINESMAN_DATA_DIR"_s, m_folder.filePath(u"from-environment"_s));
        const CliOutcome outcome =
            runCli({u"line-test"_s, u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s}, {}, environment);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(QFileInfo::exists(m_folder.filePath(u"from-environment/history.sqlite"_s)));
        const CliOutcome list = runCli({u"history"_s, u"list"_s, u"--json"_s}, {}, environment);
        QVERIFY(!list.lines.isEmpty());
    }

    void callsWithATokenThatIsGiven_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("from a file") << true;
        QTest::newRow("from the environment") << false;
    }

    void callsWithATokenThatIsGiven()
    {
        QFETCH(bool, isFile);
        const QString token = accessToken();
        QVERIFY(!token.isEmpty());
        QProcessEnvironment environment = bareEnvironment(absent());
        QStringList arguments{u"contacts"_s,     u"search"_s,    u"--json"_s,
                              u"--no-history"_s, u"--api-url"_s, m_emulator->url()};
        if (isFile) {
            QFile file(m_folder.filePath(u"token"_s));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(token.toUtf8() + '\n');
            file.close();
            arguments += QStringList{u"--token-file"_s, file.fileName()};
        } else {
            environment.insert(u"LINESMAN_TOKEN"_s, token);
        }
        const CliOutcome outcome = runCli(arguments, {}, environment);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(!outcome.lines.isEmpty());
        QVERIFY(!outcome.err.contains(token) && !outcome.out.contains(token.toUtf8()));
        QVERIFY(!QFileInfo::exists(absent()));
    }
};

LINESMAN_TEST(TstUnattended)
#include "tst_unattended.moc"
