// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"

#include "tests/app/oauth/tokenhost.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Fixture {
    TokenHost host;
    SessionStore secrets;
    HighLevel::Transport transport;
    SystemClock clock;
    TokenEndpoint endpoint{transport, clock};
    Tokens tokens{secrets, endpoint, clock, u"c1"_s, QString()};
    Http::IoThread thread;
    SignIn signIn{thread, transport, clock};
    QNetworkAccessManager browser;
    std::optional<Result<TokenSet>> result;

    Fixture()
    {
        browser.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QCoro::waitFor(tokens.setClientSecret(u"right"_s));
    }

    Connection connection() const
    {
        Connection connection;
        connection.id = ConnectionId(u"c1"_s);
        connection.target = Connection::Target::Custom;
        connection.customApi = host.url();
        connection.clientId = u"64f0-a"_s;
        connection.scopes = {u"contacts.readonly"_s};
        connection.redirectUri = QUrl(u"https://bridge.example.com/oauth/callback"_s);
        return connection;
    }

    void start(const Connection &chosen)
    {
        deliver(signIn.run(chosen, &tokens), &signIn, [this](const Result<TokenSet> &ended) { result = ended; });
    }
    void start() { start(connection()); }

    QString state() const { return QUrlQuery(signIn.page()).queryItemValue(u"state"_s); }

    /*! What a browser, or a tunnel in front of it, asks the receiver; the status of the answer. */
    int visit(const QString &pathAndQuery, const QByteArray &host = "bridge.example.com")
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(signIn.receiverPort()).arg(pathAndQuery)));
        request.setRawHeader("Host", host);
        QNetworkReply *reply = browser.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return -1;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
};
} // namespace

class TstSignIn : public QObject
{
    Q_OBJECT
private slots:
    void theCallbackThroughATunnelSignsIn()
    {
        Fixture bench;
        QSignalSpy browser(&bench.signIn, &SignIn::browserNeeded);
        bench.start();
        QTRY_COMPARE(browser.count(), 1);
        QCOMPARE(bench.visit(u"/oauth/callback?code=good&state="_s + bench.state()), 200);
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY2(bench.result->has_value(), bench.result->has_value() ? "" : qPrintable(bench.result->error().detail));
        QCOMPARE(bench.signIn.stage(), SignIn::Stage::Done);
        QCOMPARE(bench.tokens.records().size(), 1);
        const std::string body = bench.host.log().back().body;
        QVERIFY(body.find("redirect_uri=https%3A%2F%2Fbridge.example.com%2Foauth%2Fcallback") != std::string::npos);
        QVERIFY(body.find("code=good") != std::string::npos);
    }

    void strangersGetA404AndTheWaitGoesOn()
    {
        Fixture bench;
        QSignalSpy refused(&bench.signIn, &SignIn::strangerRefused);
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QCOMPARE(bench.visit(u"/oauth/callback?code=evil&state=wrong"_s), 404);
        QCOMPARE(bench.visit(u"/favicon.ico"_s), 404);
        QCOMPARE(bench.visit(u"/elsewhere?code=good&state="_s + bench.state()), 404);
        QCOMPARE(bench.visit(u"/oauth/callback?error=x"_s), 404);
        QTRY_COMPARE(refused.count(), 4);
        QCOMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QCOMPARE(bench.host.requests(), 0);
        QCOMPARE(bench.visit(u"/oauth/callback?code=good&state="_s + bench.state()), 200);
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(bench.result->has_value());
    }

    void anotherHostNameIsRefused()
    {
        Fixture bench;
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QCOMPARE(bench.visit(u"/oauth/callback?code=good&state="_s + bench.state(), "evil.example.com"), 421);
        QCOMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        bench.signIn.cancel();
        QTRY_VERIFY(bench.result.has_value());
    }

    void aCodeWithoutStateWaitsForADecision()
    {
        Fixture bench;
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QCOMPARE(bench.visit(u"/oauth/callback?code=good"_s), 200);
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::DecisionNeeded);
        QCOMPARE(bench.host.requests(), 0);
        bench.signIn.acceptWithoutState();
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(bench.result->has_value());
    }

    void aPastedAddressSignsIn()
    {
        Fixture bench;
        QVERIFY(!bench.signIn.paste(u"https://x/?code=a&state=b"_s).has_value());
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QVERIFY(!bench.signIn.paste(u"https://bridge.example.com/oauth/callback"_s).has_value());
        QVERIFY(!bench.signIn.paste(u"https://bridge.example.com/oauth/callback?code=a&state=other"_s).has_value());
        QVERIFY(bench.signIn.paste(u"https://bridge.example.com/oauth/callback?code=good&state="_s + bench.state())
                    .has_value());
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(bench.result->has_value());
    }

    void refusedConsentIsSaidSo()
    {
        Fixture bench;
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        bench.visit(u"/oauth/callback?error=access_denied&error_description=No+thanks&state="_s + bench.state());
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(!bench.result->has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::Rejected);
        QVERIFY(bench.result->error().detail.contains("No thanks"_L1));
    }

    void aCodeUsedTwiceIsRefused()
    {
        Fixture bench;
        for (int round = 1; round <= 2; ++round) {
            bench.result.reset();
            bench.start();
            QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
            QVERIFY(bench.signIn.paste(u"code=good&state="_s + bench.state()).has_value());
            QTRY_VERIFY(bench.result.has_value());
            QCOMPARE(bench.result->has_value(), round == 1);
        }
        QCOMPARE(bench.result->error().message, u"Authorization code not found"_s);
        QCOMPARE(grantProblem(bench.result->error()), GrantProblem::Dead);
        QCOMPARE(bench.signIn.stage(), SignIn::Stage::Failed);
    }

    void aWrongClientSecretIsRefused()
    {
        Fixture bench;
        QCoro::waitFor(bench.tokens.setClientSecret(u"wrong"_s));
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QVERIFY(bench.signIn.paste(u"code=good&state="_s + bench.state()).has_value());
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(!bench.result->has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::Unauthorized);
        QVERIFY(bench.tokens.records().isEmpty());
    }

    void withoutClientSecretNothingBegins()
    {
        Fixture bench;
        QCoro::waitFor(bench.tokens.forgetAll());
        QSignalSpy browser(&bench.signIn, &SignIn::browserNeeded);
        bench.start();
        QTRY_VERIFY(bench.result.has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::BadInput);
        QCOMPARE(browser.count(), 0);
    }

    void aTakenPortIsSaidSo()
    {
        Fixture bench;
        ReplayServer other;
        Connection connection = bench.connection();
        connection.redirectUri = QUrl(other.url().toString() + "/cb"_L1);
        bench.start(connection);
        QTRY_VERIFY(bench.result.has_value());
        QVERIFY(!bench.result->has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::Port);
    }

    void cancellingEndsTheWait()
    {
        Fixture bench;
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        bench.signIn.cancel();
        QTRY_VERIFY(bench.result.has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::Cancelled);
        QCOMPARE(bench.signIn.stage(), SignIn::Stage::Idle);
        QCOMPARE(bench.signIn.receiverPort(), quint16(0));
    }

    void goingWhileItWaitsForTheBrowserCancels()
    {
        Fixture bench;
        auto other = std::make_unique<SignIn>(bench.thread, bench.transport, bench.clock);
        deliver(other->run(bench.connection(), &bench.tokens), &bench.browser,
                [&](const Result<TokenSet> &ended) { bench.result = ended; });
        QTRY_COMPARE(other->stage(), SignIn::Stage::WaitingForCallback);
        other.reset();
        QTRY_VERIFY(bench.result.has_value());
        QCOMPARE(bench.result->error().kind, Error::Kind::Cancelled);
    }

    void theHopsAreToldMasked()
    {
        Fixture bench;
        QList<Exchange> told;
        connect(&bench.transport, &HighLevel::Transport::exchanged, this,
                [&](const Exchange &exchange) { told.append(exchange); });
        bench.start();
        QTRY_COMPARE(bench.signIn.stage(), SignIn::Stage::WaitingForCallback);
        QVERIFY(bench.signIn.paste(u"code=good-code-value&state="_s + bench.state()).has_value());
        QTRY_VERIFY(bench.result.has_value());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().channel, Exchange::Channel::OAuth);
        const QByteArray all = told.first().requestHead + told.first().requestBody + told.first().responseBody;
        for (const QByteArray secret : {"good-code-value", "right", "access-1", "refresh+1", "refresh%2B1"})
            QVERIFY2(!all.contains(secret), secret);
    }
};

LINESMAN_TEST(TstSignIn)
#include "tst_signin.moc"
