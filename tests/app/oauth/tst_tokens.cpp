// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/oauth/tokens.h"
#include "app/secrets/sessionstore.h"

#include "tests/app/oauth/tokenhost.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Linesman::TestSuite;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;

namespace {
const Install Location = Install::of(LocationId(u"L1"_s));
const Install Company = Install::of(CompanyId(u"C1"_s));

/*! A store that stops taking anything after some writes, as when the program is killed just there. */
class DyingStore final : public SecretStore
{
public:
    explicit DyingStore(SecretStore &store)
        : m_store(store)
    {
    }
    Task<Result<std::optional<QString>>> read(QString name) override { co_return co_await m_store.read(name); }
    Task<Result<>> write(QString name, QString secret) override
    {
        if (writesLeft-- <= 0)
            co_return failure(Error::Kind::Keychain, u"gone"_s);
        co_return co_await m_store.write(name, secret);
    }
    Task<Result<>> remove(QString name) override { co_return co_await m_store.remove(name); }
    int writesLeft = 1000;

private:
    SecretStore &m_store;
};

struct Fixture {
    QTemporaryDir directory;
    TokenHost host;
    SessionStore secrets; // stands for the key store: it lives longer than each Tokens
    HighLevel::Transport transport;
    ManualClock clock{QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate)};
    TokenEndpoint endpoint{transport, clock};

    QString index() const { return directory.filePath(u"tokens-c1.json"_s); }

    std::unique_ptr<Tokens> start(SecretStore &store)
    {
        auto tokens = std::make_unique<Tokens>(store, endpoint, clock, u"c1"_s, index());
        tokens->setApp(host.url(), u"64f0-a"_s);
        if (!tokens->load())
            return nullptr;
        return tokens;
    }

    std::unique_ptr<Tokens> start() { return start(secrets); }

    TokenSet first(HighLevel::TokenClass tokenClass = HighLevel::TokenClass::Location) const
    {
        TokenSet set;
        set.accessToken = u"access-1"_s;
        set.refreshToken = u"refresh+1"_s;
        set.expiresAt = clock.now().addSecs(86399);
        set.scopes = {u"contacts.readonly"_s};
        set.tokenClass = tokenClass;
        set.companyId = CompanyId(u"C1"_s);
        if (tokenClass == HighLevel::TokenClass::Location)
            set.locationId = LocationId(u"L1"_s);
        return set;
    }

    void signIn(Tokens &tokens)
    {
        QVERIFY(QCoro::waitFor(tokens.setClientSecret(u"right"_s)).has_value());
        QVERIFY(QCoro::waitFor(tokens.store(first())).has_value());
    }
};

Task<> collect(Tokens *tokens, QStringList *found)
{
    const Result<QString> token = co_await tokens->token(Location);
    found->append(token ? *token : token.error().detail);
}
} // namespace

class TstTokens : public QObject
{
    Q_OBJECT
private slots:
    void givesTheTokenWhileItLasts()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(86399s - 31s);
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-1"_s);
        QCOMPARE(bench.host.requests(), 0);
    }

    void refreshesWhenThirtySecondsRemain()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(86399s - 30s);
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-2"_s);
        QCOMPARE(bench.host.refreshes(), 1);
        QCOMPARE(tokens->record(Location)->generation, 2);
    }

    void sendsAPlusInARefreshTokenEncoded()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        QVERIFY(QCoro::waitFor(tokens->refresh(Location)).has_value());
        QVERIFY(bench.host.log().front().body.find("refresh_token=refresh%2B1") != std::string::npos);
        QVERIFY(bench.host.log().front().body.find("user_type=Location") != std::string::npos);
    }

    void aStormOfCallsIsOneRefresh()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(90000s);
        QStringList found;
        std::vector<Task<>> storm;
        for (int i = 0; i < 64; ++i)
            storm.push_back(collect(tokens.get(), &found));
        QTRY_COMPARE(found.size(), 64);
        QCOMPARE(found.count(u"access-2"_s), 64);
        QCOMPARE(bench.host.refreshes(), 1);
    }

    void aRefusedTokenThatSomebodyReplacedNeedsNoRefresh()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        QVERIFY(QCoro::waitFor(tokens->refresh(Location)).has_value());
        QCOMPARE(QCoro::waitFor(tokens->tokenInsteadOf(Location, u"access-1"_s)).value_or(QString()), u"access-2"_s);
        QCOMPARE(bench.host.refreshes(), 1);
        QCOMPARE(QCoro::waitFor(tokens->tokenInsteadOf(Location, u"access-2"_s)).value_or(QString()), u"access-3"_s);
        QCOMPARE(bench.host.refreshes(), 2);
    }

    void aProgramThatRefreshedElsewhereIsNoticed()
    {
        Fixture bench;
        const auto window = bench.start();
        bench.signIn(*window);
        const auto commandLine = bench.start();
        bench.clock.advance(90000s);
        QCOMPARE(QCoro::waitFor(commandLine->token(Location)).value_or(QString()), u"access-2"_s);
        bench.host.endGrace();
        QCOMPARE(QCoro::waitFor(window->token(Location)).value_or(QString()), u"access-2"_s);
        QCOMPARE(bench.host.refreshes(), 1);
    }

    void killedBetweenReplyAndSave_data()
    {
        QTest::addColumn<int>("writes");
        QTest::newRow("before anything is kept") << 0;
        QTest::newRow("after the refresh token") << 1;
        QTest::newRow("after both") << 2;
    }

    void killedBetweenReplyAndSave()
    {
        QFETCH(int, writes);
        Fixture bench;
        DyingStore store(bench.secrets);
        {
            const auto tokens = bench.start(store);
            bench.signIn(*tokens);
            bench.clock.advance(90000s);
            store.writesLeft = writes;
            const Result<QString> token = QCoro::waitFor(tokens->token(Location));
            QCOMPARE(token.has_value(), writes == 2);
        }
        const auto again = bench.start();
        const Result<QString> token = QCoro::waitFor(again->token(Location));
        QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
        QVERIFY(QCoro::waitFor(again->refresh(Location)).has_value());
    }

    void aPairThatCouldNotBeKeptIsNotUsedAndNotLost()
    {
        Fixture bench;
        DyingStore store(bench.secrets);
        const auto tokens = bench.start(store);
        bench.signIn(*tokens);
        bench.clock.advance(90000s);
        bench.host.endGrace();
        store.writesLeft = 0;
        const Result<QString> refused = QCoro::waitFor(tokens->token(Location));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Keychain);
        QCOMPARE(QCoro::waitFor(bench.secrets.read(u"c1/location/L1/access"_s))->value_or(QString()), u"access-1"_s);
        store.writesLeft = 1000; // the person unlocked it
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-2"_s);
        QCOMPARE(bench.host.refreshes(), 1);
        QCOMPARE(QCoro::waitFor(bench.secrets.read(u"c1/location/L1/refresh"_s))->value_or(QString()), u"refresh+2"_s);
    }

    void anInactiveLocationKeepsItsRefreshToken()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(90000s);
        bench.host.setInactive(true);
        const Result<QString> refused = QCoro::waitFor(tokens->token(Location));
        QVERIFY(!refused.has_value());
        QCOMPARE(grantProblem(refused.error()), GrantProblem::Inactive);
        QVERIFY(tokens->record(Location)->problem.contains("not active"_L1));
        bench.host.setInactive(false);
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-2"_s);
        QVERIFY(tokens->record(Location)->problem.isEmpty());
    }

    void aRefreshWhoseAnswerWasLostIsRepeatedAtOnce()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(90000s);
        bench.host.loseAnswers(1);
        const Result<QString> token = QCoro::waitFor(tokens->token(Location));
        QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
        QCOMPARE(*token, u"access-2"_s);
        QCOMPARE(bench.host.refreshes(), 2);
        QCOMPARE(bench.host.log().at(0).body, bench.host.log().at(1).body);
        QCOMPARE(tokens->record(Location)->generation, 2);
        QVERIFY(tokens->record(Location)->problem.isEmpty());
    }

    void aRefreshIsRepeatedOnce()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        bench.clock.advance(90000s);
        bench.host.loseAnswers(3);
        const Result<QString> token = QCoro::waitFor(tokens->token(Location));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Error::Kind::Network);
        QCOMPARE(bench.host.refreshes(), 2);
    }

    void aDeadRefreshTokenMeansSignInAgain()
    {
        Fixture bench;
        const auto tokens = bench.start();
        QVERIFY(QCoro::waitFor(tokens->setClientSecret(u"right"_s)).has_value());
        TokenSet old = bench.first();
        old.refreshToken = u"refresh+0"_s;
        QVERIFY(QCoro::waitFor(tokens->store(old)).has_value());
        const Result<> refreshed = QCoro::waitFor(tokens->refresh(Location));
        QVERIFY(!refreshed.has_value());
        QCOMPARE(grantProblem(refreshed.error()), GrantProblem::Dead);
        QCOMPARE(bench.host.refreshes(), 1); // an answer is an answer
    }

    void aWrongClientSecretIsNoDeadGrant()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        QVERIFY(QCoro::waitFor(tokens->setClientSecret(u"wrong"_s)).has_value());
        const Result<> refreshed = QCoro::waitFor(tokens->refresh(Location));
        QVERIFY(!refreshed.has_value());
        QCOMPARE(refreshed.error().message, u"Invalid client credentials"_s);
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-1"_s);
    }

    void aLocationGetsItsTokenFromTheCompany()
    {
        Fixture bench;
        const auto tokens = bench.start();
        QVERIFY(QCoro::waitFor(tokens->setClientSecret(u"right"_s)).has_value());
        QVERIFY(QCoro::waitFor(tokens->store(bench.first(HighLevel::TokenClass::Company))).has_value());
        QCOMPARE(QCoro::waitFor(tokens->token(Location)).value_or(QString()), u"access-minted"_s);
        const Http::Request request = bench.host.log().back();
        QCOMPARE(request.headers.value("authorization"), std::optional<std::string_view>("Bearer access-1"));
        QCOMPARE(request.headers.value("version"), std::optional<std::string_view>("2021-07-28"));
        QCOMPARE(tokens->record(Location)->companyId, CompanyId(u"C1"_s));
        // no refresh token came with it: when it ends, another is minted
        bench.clock.advance(3600s * 23);
        QVERIFY(QCoro::waitFor(tokens->token(Location)).has_value());
        QCOMPARE(bench.host.refreshes(), 0);
    }

    void theIndexHoldsNoSecret()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        for (const QString &name : QDir(bench.directory.path()).entryList(QDir::Files)) {
            QFile file(bench.directory.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("access-1") && !bytes.contains("refresh+1") && !bytes.contains("right"));
            QVERIFY(bytes.contains("L1"));
        }
        QCOMPARE(QDir(bench.directory.path()).entryList(QDir::Files).size(), 1);
    }

    void forgettingRemovesTheSecrets()
    {
        Fixture bench;
        const auto tokens = bench.start();
        bench.signIn(*tokens);
        QVERIFY(QCoro::waitFor(tokens->forgetAll()).has_value());
        for (const QString &name : {u"c1/client-secret"_s, u"c1/location/L1/access"_s, u"c1/location/L1/refresh"_s})
            QVERIFY(!QCoro::waitFor(bench.secrets.read(name))->has_value());
        QVERIFY(tokens->records().isEmpty());
        const Result<QString> token = QCoro::waitFor(tokens->token(Location));
        QVERIFY(!token.has_value());
        QCOMPARE(token.error().kind, Error::Kind::Unauthorized);
    }

    void bothSpellingsOfATokenReply_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("2021") << u"oauth.token.code"_s;
        QTest::newRow("v3") << u"oauth.token.v3"_s;
    }

    void bothSpellingsOfATokenReply()
    {
        QFETCH(QString, name);
        const QJsonObject body = sample(name).value("response"_L1).toObject().value("body"_L1).toObject();
        const QDateTime at = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
        const Result<TokenSet> set = tokenSetFromJson(body, at);
        QVERIFY(set.has_value());
        QCOMPARE(set->accessToken, u"made-up-access-1"_s);
        QCOMPARE(set->refreshToken, u"made+up/refresh=1"_s);
        QCOMPARE(set->expiresAt, at.addSecs(86399));
        QCOMPARE(set->scopes.size(), 6);
        QCOMPARE(set->install().tokenClass, HighLevel::TokenClass::Location);
    }

    void onlyTheUserTypeDecidesTheClass()
    {
        const QJsonObject body =
            sample(u"oauth.token.company"_s).value("response"_L1).toObject().value("body"_L1).toObject();
        const Result<TokenSet> set = tokenSetFromJson(body, QDateTime::currentDateTimeUtc());
        QVERIFY(set.has_value());
        QCOMPARE(set->install(), Install::of(CompanyId(u"Co3lUvB1PaWq6SyJ8cXz"_s)));
        QVERIFY(set->isBulkInstallation);
    }
};

LINESMAN_TEST(TstTokens)
#include "tst_tokens.moc"
