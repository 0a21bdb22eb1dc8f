// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"
#include "tests/app/emulator/harness.h"
#include "tests/app/oauth/filestore.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;

namespace {
struct Fixture : Testing::Harness {
    QTemporaryDir folder;
    SystemClock clock;
    HighLevel::Transport transport;
    TestSuite::FileStore secrets{folder.filePath(u"store"_s)};
    TokenEndpoint endpoint{transport, clock};
    std::unique_ptr<Tokens> tokens = start();
    SignIn signIn{thread, transport, clock};
    QList<Exchange> told;

    Fixture()
    {
        QObject::connect(&transport, &HighLevel::Transport::exchanged, &transport,
                         [this](const Exchange &exchange) { told.append(exchange); });
        QCoro::waitFor(tokens->setClientSecret(ready.clientSecret));
        Connection connection;
        connection.id = ConnectionId(u"c1"_s);
        connection.customApi = QUrl(ready.baseUrl);
        connection.clientId = ready.clientId;
        connection.redirectUri = QUrl(ready.redirectUris.first());
        const QString location = north();
        if (!QCoro::waitFor(signIn.runAtOnce(connection, tokens.get(), location)))
            qFatal("no sign-in");
        told.clear();
    }

    std::unique_ptr<Tokens> start()
    {
        auto made = std::make_unique<Tokens>(secrets, endpoint, clock, u"c1"_s, folder.filePath(u"index.json"_s));
        made->setApp(QUrl(ready.baseUrl), ready.clientId);
        if (!made->load())
            qFatal("no index");
        return made;
    }

    Install place() const { return Install::of(LocationId(north())); }
    int refreshes() const
    {
        int count = 0;
        for (const Exchange &exchange : told)
            count += seenCall(exchange).grantType == "refresh_token"_L1 ? 1 : 0;
        return count;
    }
};

constexpr int Killed = -1;

/*! What the child ended with. */
int child(const Fixture &bench, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LINESMAN_OAUTH_CHILD),
                  QStringList{bench.ready.baseUrl, bench.ready.clientId} + arguments);
    if (!process.waitForFinished(30'000))
        qFatal("the child hangs");
    return process.exitStatus() == QProcess::CrashExit ? Killed : process.exitCode();
}

Task<> call(HighLevel::Client *client, LocationId location, ContactId contact, int *good)
{
    const Result<HighLevel::Contact> found = co_await client->contact(location, contact);
    *good += found ? 1 : 0;
}
} // namespace

/*! Refresh tokens are good once. Against the emulator, over sockets. */
class TstRefreshStorm : public QObject
{
    Q_OBJECT
private slots:
    void manyCallsSpendOneRefresh_data()
    {
        QTest::addColumn<bool>("serverExpires");
        QTest::newRow("expired here: refreshed before the calls") << false;
        QTest::newRow("expired there: refreshed on the first 401") << true;
    }

    void manyCallsSpendOneRefresh()
    {
        QFETCH(bool, serverExpires);
        Fixture bench;
        if (serverExpires)
            QCOMPARE(bench.control("POST", u"tokens/expire"_s, {{u"locationId"_s, bench.north()}}).status, 200);
        else
            QVERIFY(bench.tokens->expireLocally(bench.place()).has_value());
        HighLevel::Client client(bench.transport, *bench.tokens, QUrl(bench.ready.baseUrl));
        int good = 0;
        std::vector<Task<>> storm;
        for (int i = 0; i < 64; ++i)
            storm.push_back(call(&client, LocationId(bench.north()), ContactId(bench.ada().id), &good));
        QTRY_COMPARE_WITH_TIMEOUT(good, 64, 20'000);
        QCOMPARE(bench.refreshes(), 1);
        QCOMPARE(bench.tokens->record(bench.place())->generation, 2);
        QList<SeenCall> calls;
        for (const Exchange &exchange : bench.told)
            calls.append(seenCall(exchange));
        QVERIFY(refreshFindings(calls).isEmpty());
    }

    void expiringLocallyIsADrill()
    {
        Fixture bench;
        QVERIFY(bench.tokens->record(bench.place())->issuedAt.isValid());
        QVERIFY(bench.tokens->expireLocally(bench.place()).has_value());
        QVERIFY(bench.tokens->record(bench.place())->expiresAt <= bench.clock.now());
        QVERIFY(QCoro::waitFor(bench.tokens->keptToken(bench.place())).has_value()); // looking does not refresh
        QCOMPARE(bench.refreshes(), 0);
        QVERIFY(QCoro::waitFor(bench.tokens->token(bench.place())).has_value());
        QCOMPARE(bench.refreshes(), 1);
        QVERIFY(!bench.tokens->expireLocally(Install::of(LocationId(u"nobody"_s))).has_value());
    }

    void killedBetweenReplyAndSave_data()
    {
        QTest::addColumn<QString>("writes");
        QTest::addColumn<bool>("isKilled");
        QTest::addColumn<bool>("isExpired");
        for (const bool expired : {true, false}) {
            const auto row = [expired](const char *name, const QString &writes, bool killed) {
                QTest::addRow("%s, %s", name, expired ? "expired" : "not expired") << writes << killed << expired;
            };
            row("before anything is kept", u"0"_s, true);
            row("new refresh token, old access token, old index", u"1"_s, true);
            row("new tokens, old index", u"2+"_s, true);
            row("after all", u"3"_s, false);
        }
    }

    void killedBetweenReplyAndSave()
    {
        QFETCH(QString, writes);
        QFETCH(bool, isKilled);
        QFETCH(bool, isExpired);
        Fixture bench;
        const int status = child(bench, {bench.north(), bench.folder.path(), writes});
        QCOMPARE(status, isKilled ? Killed : 0);

        const auto again = bench.start();
        QCOMPARE(again->records().size(), 1);
        if (isExpired)
            QVERIFY(again->expireLocally(bench.place()).has_value());
        const Result<QString> token = QCoro::waitFor(again->token(bench.place()));
        QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
        const Testing::Answer answer = bench.get(u"/contacts/"_s + bench.ada().id, token->toUtf8());
        QCOMPARE(answer.status, 200);
        if (writes == "0"_L1)
            QVERIFY(QCoro::waitFor(again->refresh(bench.place())).has_value());              // within the grace
        QCOMPARE(bench.control("POST", u"clock"_s, {{u"advanceMs"_s, 31'000}}).status, 200); // no grace any more
        QVERIFY(QCoro::waitFor(again->refresh(bench.place())).has_value());
    }

    void killedInTheFirstSignIn_data()
    {
        QTest::addColumn<QString>("writes");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("new index, no token") << u"0"_s << false;
        QTest::newRow("new index, refresh token only") << u"1"_s << true;
        QTest::newRow("both tokens, index not finished") << u"2+"_s << true;
    }

    void killedInTheFirstSignIn()
    {
        QFETCH(QString, writes);
        QFETCH(bool, isKept);
        Fixture bench;
        const QString redirect = bench.ready.redirectUris.first();
        QCOMPARE(child(bench, {bench.north(), bench.folder.path(), writes, bench.ready.companyId, redirect}), Killed);
        const auto again = bench.start();
        const auto company = Install::of(CompanyId(bench.ready.companyId));
        QVERIFY(again->record(company).has_value()); // it is named, so that it can be tried, or forgotten
        QVERIFY(again->record(company)->isPending);
        const Result<QString> token = QCoro::waitFor(again->token(company));
        QCOMPARE(token.has_value(), isKept);
        if (isKept) {
            QVERIFY(!again->record(company)->isPending);
            QVERIFY(again->record(company)->problem.isEmpty());
        } else {
            QCOMPARE(token.error().kind, Error::Kind::Unauthorized);
            QVERIFY2(token.error().detail.contains("sign in"_L1), qPrintable(token.error().detail));
            QVERIFY(!again->record(company)->problem.isEmpty());
            Connection connection;
            connection.id = ConnectionId(u"c1"_s);
            connection.customApi = QUrl(bench.ready.baseUrl);
            connection.clientId = bench.ready.clientId;
            connection.redirectUri = QUrl(redirect);
            const QString id = bench.ready.companyId;
            QVERIFY(QCoro::waitFor(bench.signIn.runAtOnce(connection, again.get(), id)).has_value());
            QVERIFY(!again->record(company)->isPending);
        }
        QVERIFY(QCoro::waitFor(again->token(bench.place())).has_value()); // the other install is as it was
        QVERIFY(QCoro::waitFor(again->forget(company)).has_value());
        QVERIFY(!bench.start()->record(company));
    }

    /*! The other way round: the index is newer than the secrets, as after a key store was put back from a copy. */
    void anOlderStoreWithANewIndexIsNamed()
    {
        Fixture bench;
        QDir().mkpath(bench.folder.filePath(u"copy"_s));
        const auto copyAll = [&bench](const QString &from, const QString &to) {
            const QDir source(bench.folder.filePath(from));
            for (const QString &name : source.entryList(QDir::Files)) {
                const QString target = bench.folder.filePath(to + u'/' + name);
                QFile::remove(target);
                QVERIFY(QFile::copy(source.filePath(name), target));
            }
        };
        copyAll(u"store"_s, u"copy"_s);
        QVERIFY(QCoro::waitFor(bench.tokens->refresh(bench.place())).has_value());
        QCOMPARE(bench.control("POST", u"clock"_s, {{u"advanceMs"_s, 31'000}}).status, 200);
        copyAll(u"copy"_s, u"store"_s);
        const auto again = bench.start();
        QVERIFY(!QCoro::waitFor(again->refresh(bench.place())).has_value());
        const std::optional<TokenRecord> record = again->record(bench.place());
        QVERIFY(record && record->hasRefreshToken);
        const auto known = knownMessage(Where::TokenEndpoint, 400, record->problem);
        QVERIFY(known && known->finding == "T-02"_L1); // the person reads: authorize again
    }

    void aTokenThatCannotBeRemovedIsNotForgotten()
    {
        Fixture bench;
        bench.secrets.refusesRemoval = true;
        QVERIFY(!QCoro::waitFor(bench.tokens->forget(bench.place())).has_value());
        QVERIFY(bench.start()->record(bench.place())); // or its secrets would stay for ever, unseen
        bench.secrets.refusesRemoval = false;
        QVERIFY(QCoro::waitFor(bench.tokens->forget(bench.place())).has_value());
        QVERIFY(!bench.start()->record(bench.place()));
        QCOMPARE(QDir(bench.folder.filePath(u"store"_s)).entryList(QDir::Files).size(), 1); // the client secret
    }

    void mintedTokensReachTheIndexTogether()
    {
        Fixture bench;
        Connection connection;
        connection.id = ConnectionId(u"c1"_s);
        connection.customApi = QUrl(bench.ready.baseUrl);
        connection.clientId = bench.ready.clientId;
        connection.redirectUri = QUrl(bench.ready.redirectUris.first());
        const QString id = bench.ready.companyId;
        QVERIFY(QCoro::waitFor(bench.tokens->forget(bench.place())).has_value());
        QVERIFY(QCoro::waitFor(bench.signIn.runAtOnce(connection, bench.tokens.get(), id)).has_value());
        QVERIFY(QCoro::waitFor(bench.tokens->token(bench.place())).has_value());
        QTRY_VERIFY(bench.start()->record(bench.place())); // soon
        QVERIFY(QCoro::waitFor(bench.tokens->forget(bench.place())).has_value());
        QVERIFY(QCoro::waitFor(bench.tokens->token(bench.place())).has_value());
        bench.tokens.reset();
        QVERIFY(bench.start()->record(bench.place())); // and at once when it ends
    }

    void anEmptiedStoreLosesNothing()
    {
        Fixture bench;
        QVERIFY(QCoro::waitFor(bench.tokens->token(bench.place())).has_value());
        QDir(bench.folder.filePath(u"store"_s)).removeRecursively();
        QDir().mkpath(bench.folder.filePath(u"store"_s));
        QVERIFY(bench.tokens->expireLocally(bench.place()).has_value());
        const Result<QString> refused = QCoro::waitFor(bench.tokens->token(bench.place()));
        QVERIFY(!refused.has_value()); // the client secret is gone too
        QVERIFY2(refused.error().detail.contains("client secret"_L1), qPrintable(refused.error().detail));
        QVERIFY(QCoro::waitFor(bench.tokens->setClientSecret(bench.ready.clientSecret)).has_value());
        const Result<QString> token = QCoro::waitFor(bench.tokens->token(bench.place()));
        QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
        QVERIFY(QCoro::waitFor(bench.start()->refresh(bench.place())).has_value()); // and it is kept again
    }
};

LINESMAN_TEST(TstRefreshStorm)
#include "tst_refreshstorm.moc"
