// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/app/cli/liveprocess.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! Somebody's own program, signed in to an emulator. */
class TokenClient
{
public:
    explicit TokenClient(const EmulatorProcess &emulator)
        : m_port(quint16(QUrl(emulator.url()).port()))
        , m_app("client_id=" + emulator.ready.value(u"clientId"_s).toString().toUtf8() +
                "&client_secret=" + emulator.ready.value(u"clientSecret"_s).toString().toUtf8())
        , location(emulator.ready.value(u"locations"_s).toArray().first().toObject().value(u"id"_s).toString())
    {
        const QString redirect = emulator.ready.value(u"redirectUris"_s).toArray().first().toString();
        const QByteArray page = ask("GET /v2/oauth/chooselocation?response_type=code&client_id=" +
                                    emulator.ready.value(u"clientId"_s).toString().toUtf8() + "&redirect_uri=" +
                                    QUrl::toPercentEncoding(redirect) + "&auto_approve=" + location.toUtf8());
        const QByteArray code = page.mid(page.indexOf("code=") + 5).split('\r').first().split('&').first();
        keep(askToken("&grant_type=authorization_code&code=" + code));
    }

    /*! The status of a call with the token that it has. */
    int call()
    {
        const QByteArray answer = ask("GET /contacts/nobody", "Authorization: Bearer " + m_access + "\r\n");
        return answer.split(' ').value(1).toInt();
    }
    void refresh() { keep(askToken("&grant_type=refresh_token&refresh_token=" + m_refresh)); }
    /*! Refreshes, and forgets what came: the next one presents the same refresh token. */
    void refreshForNothing() { askToken("&grant_type=refresh_token&refresh_token=" + m_refresh); }
    bool isSignedIn() const { return !m_access.isEmpty(); }

private:
    QByteArray ask(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {})
    {
        RawClient client(m_port);
        client.send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nVersion: 2021-07-28\r\n" + fields +
                    "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readAll();
    }
    QJsonObject askToken(const QByteArray &more)
    {
        const QByteArray answer =
            ask("POST /oauth/token", "Content-Type: application/x-www-form-urlencoded\r\n", m_app + more);
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    }
    void keep(const QJsonObject &tokens)
    {
        m_access = tokens.value(u"access_token"_s).toString().toUtf8();
        m_refresh = tokens.value(u"refresh_token"_s).toString().toUtf8();
    }

    quint16 m_port;
    QByteArray m_app;
    QByteArray m_access;
    QByteArray m_refresh;

public:
    const QString location;
};

QJsonObject objectIn(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

/*! `linesman-cli token watch`: our own tokens, and a program of somebody else's at an emulator. */
class TstTokenWatch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    QStringList watch(const QStringList &more = {}) const
    {
        return QStringList{u"token"_s, u"watch"_s, u"--no-history"_s, u"--json"_s, u"--emulator"_s, m_emulator->url()} +
               more;
    }
    void letTokensLive(const QString &time) const
    {
        const CliOutcome set =
            runCli({u"emulator"_s, u"settings"_s, u"--emulator"_s, m_emulator->url(), u"--token-lifetime"_s, time});
        QVERIFY2(set.status == 0, qPrintable(set.err));
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
    }
    void cleanupTestCase() { m_emulator.reset(); }
    void cleanup() { letTokensLive(u"1d"_s); }

    void refreshesWhatNearsItsEnd()
    {
        letTokensLive(u"2s"_s);
        LiveProcess watching(watch());
        const QJsonObject begun = objectIn(watching.lineWith(u"\"token\""_s));
        QCOMPARE(begun.value(u"generation"_s).toInt(), 1);
        QVERIFY(!begun.value(u"refreshAt"_s).toString().isEmpty());
        QCOMPARE(objectIn(watching.lineWith(u"\"refreshed\""_s)).value(u"generation"_s).toInt(), 2);
        QCOMPARE(objectIn(watching.lineWith(u"\"refreshed\""_s)).value(u"generation"_s).toInt(), 3);
        QCOMPARE(watching.stop(), 0);
    }

    void givesUpWhatIsDead()
    {
        letTokensLive(u"4s"_s);
        LiveProcess watching(watch());
        QVERIFY(!watching.lineWith(u"\"token\""_s).isEmpty());
        const CliOutcome revoked = runCli({u"emulator"_s, u"revoke"_s, u"--emulator"_s, m_emulator->url()});
        QVERIFY2(revoked.status == 0, qPrintable(revoked.err));
        const QJsonObject failed = objectIn(watching.lineWith(u"refreshFailed"_s));
        QCOMPARE(failed.value(u"retries"_s).toBool(true), false);
        QCOMPARE(failed.value(u"finding"_s).toString(), u"T-02"_s);
        QCOMPARE(watching.end(), 1);
    }

    void judgesAClient_data()
    {
        QTest::addColumn<int>("refreshes");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<int>("status");
        QTest::newRow("refreshes once") << 1 << u"good"_s << QString() << 0;
        QTest::newRow("refreshes twice") << 2 << u"wentWrong"_s << u"T-03"_s << 1;
        QTest::newRow("refreshes never") << 0 << u"wentWrong"_s << u"T-04"_s << 1;
    }

    void judgesAClient()
    {
        QFETCH(int, refreshes);
        QFETCH(QString, verdict);
        QFETCH(QString, finding);
        QFETCH(int, status);
        TokenClient client(*m_emulator);
        QVERIFY(client.isSignedIn());
        QCOMPARE(client.call(), 400); // the token is good, the contact is not there
        LiveProcess watching(watch({u"--client"_s, client.location}));
        QVERIFY2(!watching.lineWith(u"\"expired\""_s).isEmpty(), qPrintable(watching.errors()));
        QCOMPARE(client.call(), 401);
        const QJsonObject refused = objectIn(watching.lineWith(u"/contacts/nobody"_s));
        QCOMPARE(refused.value(u"status"_s).toInt(), 401);
        QVERIFY(!refused.value(u"reason"_s).toString().isEmpty());
        for (int i = 1; i < refreshes; ++i)
            client.refreshForNothing();
        if (refreshes > 0) {
            client.refresh();
            QCOMPARE(client.call(), 400);
        }
        watching.terminate();
        const QJsonObject judged = objectIn(watching.lineWith(u"\"verdict\""_s));
        QCOMPARE(judged.value(u"verdict"_s).toString(), verdict);
        QCOMPARE(judged.value(u"refreshes"_s).toInt(), refreshes);
        QCOMPARE(judged.value(u"findings"_s).toArray().first().toObject().value(u"id"_s).toString(), finding);
        QCOMPARE(watching.end(), status);
    }

    void endsByItselfWithoutACall()
    {
        const TokenClient client(*m_emulator);
        QVERIFY(client.isSignedIn());
        const CliOutcome outcome = runCli(watch({u"--client"_s, u"--for"_s, u"10ms"_s}));
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines.constLast().value(u"verdict"_s).toString(), u"noCalls"_s);
    }

    void trustsTheAuthorityThatIsNamed()
    {
        const EmulatorProcess emulator(m_folder.filePath(u"tls"_s), {u"--tls"_s});
        QVERIFY(emulator.url().startsWith("https://"_L1));
        QFile authority(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(authority.open(QFile::WriteOnly));
        authority.write(emulator.ready.value(u"caCertificatePem"_s).toString().toUtf8());
        authority.close();
        const QStringList there{u"--no-history"_s, u"--json"_s, u"--emulator"_s, emulator.url()};
        const QStringList trusted = there + QStringList{u"--cacert"_s, authority.fileName()};
        const CliOutcome tokens = runCli(QStringList{u"token"_s, u"list"_s} + trusted);
        QVERIFY2(tokens.status == 0, qPrintable(tokens.err));
        const QStringList steering{u"emulator"_s, u"clock"_s, u"--json"_s, u"--emulator"_s, emulator.url()};
        const CliOutcome steered = runCli(steering + QStringList{u"--cacert"_s, authority.fileName()});
        QVERIFY2(steered.status == 0, qPrintable(steered.err));
        QCOMPARE(runCli(steering).status, 3);
        const QStringList client{u"token"_s, u"watch"_s, u"--client"_s, u"--for"_s, u"10ms"_s};
        const CliOutcome watched = runCli(client + trusted);
        QVERIFY2(watched.status == 1, qPrintable(watched.err)); // nobody called in that time
        QCOMPARE(watched.lines.constLast().value(u"verdict"_s).toString(), u"noCalls"_s);
        QCOMPARE(runCli(client + there).status, 3);
        const CliOutcome none = runCli(client + there + QStringList{u"--cacert"_s, u"/nonexistent/ca.pem"_s});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.err.contains(u"/nonexistent/ca.pem cannot be read"_s), qPrintable(none.err));
        // What is named comes before what the environment has, for each of the commands that know the option.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString another = m_folder.filePath(u"another.pem"_s);
        QVERIFY(writeCertificate(another, m_folder.filePath(u"another.key"_s)));
        environment.insert(u"SSL_CERT_FILE"_s, another);
        const CliOutcome named = runCli(QStringList{u"token"_s, u"list"_s} + trusted, {}, environment);
        QVERIFY2(named.status == 0, qPrintable(named.err));
    }

    void saysWhatItCannotDo()
    {
        const CliOutcome nobody = runCli(watch({u"--client"_s, u"nobody"_s}));
        QCOMPARE(nobody.status, 3);
        QVERIFY2(nobody.err.contains(u"nobody holds an access token"_s), qPrintable(nobody.err));
        const CliOutcome live = runCli({u"token"_s, u"watch"_s, u"--client"_s});
        QCOMPARE(live.status, 2);
        QVERIFY2(live.err.contains(u"--client needs --emulator"_s), qPrintable(live.err));
        const CliOutcome named =
            runCli({u"token"_s, u"watch"_s, u"--client"_s, u"--emulator"_s, u"http://me:secret@127.0.0.1:1"_s});
        QCOMPARE(named.status, 2);
        QVERIFY2(named.err.contains(u"leave the name and password out"_s), qPrintable(named.err));
        QVERIFY(!named.err.contains(u"secret"_s));
    }
};

LINESMAN_TEST(TstTokenWatch)
#include "tst_tokenwatch.moc"
