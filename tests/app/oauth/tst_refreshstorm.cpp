#include "app/highlevel/client.h"
#include "app/oauth/recognize.h"
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
struct Bench : Testing::Harness {
    QTemporaryDir folder;
    SystemClock clock;
    HighLevel::Transport transport;
    TestSuite::FileStore secrets{folder.filePath(u"store"_s)};
    TokenEndpoint endpoint{transport, clock};
    std::unique_ptr<Tokens> tokens = start();
    SignIn signIn{thread, transport, clock};
    QList<History::Exchange> told;

    Bench()
    {
        QObject::connect(&transport, &HighLevel::Transport::exchanged, &transport,
                         [this](const History::Exchange &exchange) { told.append(exchange); });
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
        for (const History::Exchange &exchange : told)
            count += seenCall(exchange).grantType == "refresh_token"_L1 ? 1 : 0;
        return count;
    }
};

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
        Bench bench;
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
        for (const History::Exchange &exchange : bench.told)
            calls.append(seenCall(exchange));
        QVERIFY(refreshFindings(calls).isEmpty());
    }

    void expiringLocallyIsADrill()
    {
        Bench bench;
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
        QTest::addColumn<int>("writes");
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("before anything is kept") << 0 << true;
        QTest::newRow("after the refresh token, before the access token") << 1 << true;
        QTest::newRow("after both") << 2 << false;
    }

    void killedBetweenReplyAndSave()
    {
        QFETCH(int, writes);
        QFETCH(bool, isKilled);
        Bench bench;
        QProcess child;
        child.start(QStringLiteral(LINESMAN_OAUTH_CHILD), {bench.ready.baseUrl, bench.ready.clientId, bench.north(),
                                                           bench.folder.path(), QString::number(writes)});
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), isKilled ? QProcess::CrashExit : QProcess::NormalExit);
        if (!isKilled)
            QCOMPARE(child.exitCode(), 0);

        const auto again = bench.start();
        QVERIFY(again->expireLocally(bench.place()).has_value());
        const Result<QString> token = QCoro::waitFor(again->token(bench.place()));
        QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
        const Testing::Answer answer = bench.get(u"/contacts/"_s + bench.ada().id, token->toUtf8());
        QCOMPARE(answer.status, 200);
        QCOMPARE(bench.control("POST", u"clock"_s, {{u"advanceMs"_s, 31'000}}).status, 200); // no grace any more
        QVERIFY(QCoro::waitFor(again->refresh(bench.place())).has_value());
    }

    void anEmptiedStoreLosesNothing()
    {
        Bench bench;
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
