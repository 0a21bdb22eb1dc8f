// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A run of `linesman-cli connect` that is spoken to. */
class Session
{
public:
    explicit Session(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(Linesman::Testing::cliProgram(), QStringList{u"connect"_s, u"--json"_s} + arguments);
    }
    ~Session()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    bool awaitEvent(const QString &name, QJsonObject *found)
    {
        const auto look = [this, &name, found] {
            m_output += m_process.readAllStandardOutput();
            for (const QByteArray &line : m_output.split('\n')) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                if (object.value(u"event"_s).toString() == name) {
                    *found = object;
                    return true;
                }
            }
            return false;
        };
        return QTest::qWaitFor(look, 20'000);
    }
    int end()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000))
            return -1;
        return m_process.exitCode();
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
};
} // namespace

/*! `linesman-cli connect`. The part with a key store runs on a session of its own (with-keyring.sh). */
class TstConnectCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    QString data() const { return m_folder.filePath(u"data"_s); }
    QString secretFile() const { return m_folder.filePath(u"secret"_s); }
    QString text(const char *field) const { return m_emulator->ready.value(QLatin1StringView(field)).toString(); }
    QStringList arguments() const
    {
        return {u"--api"_s,
                m_emulator->url(),
                u"--client-id"_s,
                text("clientId"),
                u"--name"_s,
                u"Desk"_s,
                u"--redirect-uri"_s,
                u"https://bridge.example.com/cb"_s,
                u"--client-secret-file"_s,
                secretFile(),
                u"--data-dir"_s,
                data()};
    }
    static bool hasKeyring() { return !qEnvironmentVariable("LINESMAN_TEST_KEYRING").isEmpty(); }
    static QProcessEnvironment withoutKeyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        return environment;
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(
            m_folder.filePath(u"emulator"_s), QStringList{u"--redirect-uri"_s, u"https://bridge.example.com/cb"_s});
        QVERIFY(!m_emulator->url().isEmpty());
        QFile file(secretFile());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text("clientSecret").toUtf8());
    }
    void cleanupTestCase() { m_emulator.reset(); }

    void withoutKeyStoreItCannotStart()
    {
        const CliOutcome outcome =
            runCli(QStringList{u"connect"_s} + arguments() + QStringList{u"--approve"_s, text("companyId")}, {},
                   withoutKeyring());
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.err.contains("key store"_L1), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(text("clientSecret")));
    }

    void handsTheTokenOutWithoutAKeyStore()
    {
        const QString file = m_folder.filePath(u"token"_s);
        QStringList given = arguments();
        given.replace(given.indexOf(data()), m_folder.filePath(u"unused"_s));
        given += {u"--approve"_s, text("companyId")};
        const CliOutcome outcome =
            runCli(QStringList{u"connect"_s} + given + QStringList{u"--token-output"_s, file}, {}, withoutKeyring());
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(!outcome.out.contains("eyJ") && !outcome.err.contains(u"eyJ"_s));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"unused"_s))); // neither folder nor history
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const CliOutcome used = runCli({u"token"_s, u"list"_s, u"--json"_s, u"--no-history"_s, u"--token-file"_s, file,
                                        u"--api-url"_s, m_emulator->url()},
                                       {}, withoutKeyring());
        QVERIFY2(used.status == 0, qPrintable(used.err));
        QCOMPARE(used.lines.constFirst().value(u"id"_s).toString(), text("companyId"));

        const CliOutcome printed =
            runCli(QStringList{u"connect"_s} + given + QStringList{u"--token-output"_s, u"-"_s}, {}, withoutKeyring());
        QVERIFY2(printed.status == 0, qPrintable(printed.err));
        QVERIFY2(printed.out.startsWith("eyJ") && printed.out.count('\n') == 1, printed.out.constData());
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"unused"_s)));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("nothing given") << QStringList{};
        QTest::newRow("no such connection") << QStringList{u"--connection"_s, u"nobody"_s};
        QTest::newRow("no link") << QStringList{u"--link"_s, u"https://example.com/"_s};
        QTest::newRow("token between JSON") << QStringList{u"--token-output"_s, u"-"_s, u"--json"_s};
        QTest::newRow("no such task") << QStringList{u"--task"_s, u"everything"_s};
        QTest::newRow("localhost for live") << QStringList{u"--client-id"_s, u"64f0a1b2c3d4e5f607182930-abcd"_s,
                                                           u"--redirect-uri"_s, u"http://localhost/cb"_s};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, more);
        const CliOutcome outcome = runCli(QStringList{u"connect"_s, u"--data-dir"_s, data()} + more);
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.err.isEmpty());
    }

    void aLinkIsReadOut()
    {
        const CliOutcome outcome =
            runCli({u"connect"_s, u"--json"_s, u"--data-dir"_s, data(), u"--link"_s,
                    u"https://marketplace.gohighlevel.com/oauth/chooselocation?client_id=64f0a1b2c3d4e5f607182930-abcd&"
                    "scope=locations/write&response_type=code"_s});
        QStringList ids;
        for (const QJsonObject &line : outcome.lines)
            ids.append(line.value(u"id"_s).toString());
        QVERIFY2(ids.contains(u"T-10"_s) && ids.contains(u"S-01"_s) && ids.contains(u"O-05"_s),
                 qPrintable(ids.join(u' ')));
        QCOMPARE(outcome.status, 2); // it has no redirect URL
    }

    void signsInByPasteAndKeepsIt()
    {
        if (!hasKeyring())
            QSKIP("needs a key store of its own: run it by with-keyring.sh");
        Session session(arguments() + QStringList{u"--port"_s, u"0"_s}, QProcessEnvironment::systemEnvironment());
        QJsonObject authorize;
        QVERIFY2(session.awaitEvent(u"authorize"_s, &authorize), session.errors().constData());
        QUrl page(authorize.value(u"url"_s).toString());
        QUrlQuery query(page);
        query.addQueryItem(u"auto_approve"_s, text("companyId"));
        page.setQuery(query);
        QNetworkAccessManager browser;
        browser.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = browser.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        const QByteArray landed = reply->rawHeader("Location");
        QVERIFY(landed.startsWith("https://bridge.example.com/cb?code="));
        session.say("https://bridge.example.com/cb?code=x&state=other"); // refused, and the wait goes on
        session.say(landed);
        QJsonObject token;
        QVERIFY2(session.awaitEvent(u"token"_s, &token), session.errors().constData());
        QCOMPARE(token.value(u"class"_s).toString(), u"Company"_s);
        QCOMPARE(token.value(u"connection"_s).toString(), u"Desk"_s);
        QCOMPARE(session.end(), 0);

        const CliOutcome kept = runCli({u"token"_s, u"list"_s, u"--json"_s, u"--data-dir"_s, data()});
        QVERIFY2(kept.status == 0, qPrintable(kept.err));
        QCOMPARE(kept.lines.constFirst().value(u"id"_s).toString(), text("companyId"));
        const CliOutcome refreshed =
            runCli({u"token"_s, u"refresh"_s, u"--connection"_s, u"desk"_s, u"--json"_s, u"--data-dir"_s, data()});
        QVERIFY2(refreshed.status == 0, qPrintable(refreshed.err));
        QCOMPARE(refreshed.lines.constFirst().value(u"generation"_s).toInt(), 2);
        const CliOutcome locked = runCli({u"token"_s, u"list"_s, u"--data-dir"_s, data()}, {}, withoutKeyring());
        QCOMPARE(locked.status, 3);
        const CliOutcome forgotten = runCli({u"token"_s, u"forget"_s, u"--all"_s, u"--data-dir"_s, data()});
        QCOMPARE(forgotten.status, 0);
        for (const QString &name : QDir(data()).entryList(QDir::Files)) {
            QFile file(QDir(data()).filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("eyJ") && !bytes.contains(text("clientSecret").toUtf8()), qPrintable(name));
        }
    }

    void aRefusedExchangeIsNamed()
    {
        if (!hasKeyring())
            QSKIP("needs a key store of its own: run it by with-keyring.sh");
        const QString wrong = m_folder.filePath(u"wrong"_s);
        QFile file(wrong);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("00000000-0000-0000-0000-000000000000");
        file.close();
        QStringList given = arguments();
        given.replace(given.indexOf(secretFile()), wrong);
        const CliOutcome outcome =
            runCli(QStringList{u"connect"_s, u"--json"_s} + given + QStringList{u"--approve"_s, text("companyId")});
        QCOMPARE(outcome.status, 1);
        bool named = false;
        for (const QJsonObject &line : outcome.lines)
            named = named || line.value(u"id"_s).toString() == "O-07"_L1;
        QVERIFY2(named, outcome.out.constData());
        QVERIFY(!outcome.out.contains("00000000-0000"));
    }
};

LINESMAN_TEST(TstConnectCommand)
#include "tst_connectcommand.moc"
