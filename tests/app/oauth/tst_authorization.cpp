// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorization.h"
#include "app/oauth/claims.h"
#include "app/oauth/redirectlint.h"
#include "app/oauth/scopes.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;

namespace {
Connection live()
{
    Connection connection;
    connection.id = ConnectionId(u"c1"_s);
    connection.target = Connection::Target::Standard;
    connection.clientId = u"64f0a1b2c3d4e5f607182930-lk2m3n4p"_s;
    connection.versionId = u"64f0a1b2c3d4e5f607182931"_s;
    connection.redirectUri = QUrl(u"https://bridge.example.com/oauth/callback"_s);
    connection.scopes = {u"conversations.readonly"_s, u"conversations/message.write"_s};
    return connection;
}
} // namespace

class TstAuthorization : public QObject
{
    Q_OBJECT
private slots:
    void buildsTheConsentAddress()
    {
        QCOMPARE(authorizationUrl(live(), u"st-1"_s).toString(QUrl::FullyEncoded),
                 u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"
                 "&client_id=64f0a1b2c3d4e5f607182930-lk2m3n4p&version_id=64f0a1b2c3d4e5f607182931"
                 "&redirect_uri=https%3A%2F%2Fbridge.example.com%2Foauth%2Fcallback"
                 "&scope=conversations.readonly%20conversations%2Fmessage.write&state=st-1"_s);
        Connection older = live();
        older.target = Connection::Target::WhiteLabel;
        older.authorizePath = Connection::AuthorizePath::Older;
        QVERIFY(authorizationUrl(older, u"s"_s)
                    .toString()
                    .startsWith("https://marketplace.leadconnectorhq.com/oauth/chooselocation?"_L1));
    }

    void derivesTheAppFromTheClientId() { QCOMPARE(live().app(), AppId(u"64f0a1b2c3d4e5f607182930"_s)); }

    void statesAreLongAndNeverTheSame()
    {
        QVERIFY(newState().size() >= 32);
        QVERIFY(newState() != newState());
        QCOMPARE(QString::fromLatin1(QUrl::toPercentEncoding(newState())).contains(u'%'), false);
    }

    void judgesACallback_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("verdict");
        QTest::newRow("ours") << u"code=abc&state=mine"_s << int(CallbackVerdict::Ours);
        QTest::newRow("ours, refused") << u"error=access_denied&state=mine"_s << int(CallbackVerdict::Ours);
        QTest::newRow("another state") << u"code=abc&state=theirs"_s << int(CallbackVerdict::Stranger);
        QTest::newRow("no state: a Marketplace install") << u"code=abc"_s << int(CallbackVerdict::NoState);
        QTest::newRow("empty state") << u"code=abc&state="_s << int(CallbackVerdict::NoState);
        QTest::newRow("an error without state") << u"error=access_denied"_s << int(CallbackVerdict::Stranger);
        QTest::newRow("our state alone") << u"state=mine"_s << int(CallbackVerdict::Stranger);
        QTest::newRow("nothing") << QString() << int(CallbackVerdict::Stranger);
    }

    void judgesACallback()
    {
        QFETCH(QString, query);
        QFETCH(int, verdict);
        QCOMPARE(int(judge(callbackFromQuery(query), u"mine"_s)), verdict);
    }

    void readsAPastedAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << u" https://bridge.example.com/cb?code=a%2Bb&state=s \n"_s;
        QTest::newRow("with a fragment") << u"https://bridge.example.com/cb?code=a%2Bb&state=s#top"_s;
        QTest::newRow("query alone") << u"code=a%2Bb&state=s"_s;
    }

    void readsAPastedAddress()
    {
        QFETCH(QString, text);
        const Result<Callback> callback = callbackFromText(text);
        QVERIFY(callback.has_value());
        QCOMPARE(callback->code, u"a+b"_s);
        QCOMPARE(callback->state, u"s"_s);
        QVERIFY(!callbackFromText(u"https://bridge.example.com/cb"_s).has_value());
    }

    void readsAnInstallLink()
    {
        const auto read = withInstallLink(
            Connection(),
            u"https://marketplace.leadconnectorhq.com/oauth/chooselocation?response_type=code&redirect_uri="
            "https%3A%2F%2Fbridge.example.com%2Fcb&client_id=64f0-x&scope=contacts.readonly+conversations%2F"
            "message.write&version_id=64f1"_s);
        QVERIFY(read.has_value());
        QCOMPARE(read->target, Connection::Target::WhiteLabel);
        QCOMPARE(read->authorizePath, Connection::AuthorizePath::Older);
        QCOMPARE(read->clientId, u"64f0-x"_s);
        QCOMPARE(read->versionId, u"64f1"_s);
        QCOMPARE(read->redirectUri, QUrl(u"https://bridge.example.com/cb"_s));
        QCOMPARE(read->scopes, (QStringList{u"contacts.readonly"_s, u"conversations/message.write"_s}));
        QVERIFY(!withInstallLink(Connection(), u"https://example.com/"_s).has_value());
    }

    void doubtsARedirectUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<bool>("isError");
        QTest::newRow("good") << u"https://bridge.example.com/oauth/callback"_s << true << false;
        QTest::newRow("http live") << u"http://bridge.example.com/cb"_s << true << true;
        QTest::newRow("localhost live") << u"https://localhost/cb"_s << true << true;
        QTest::newRow("brand word") << u"https://my-ghl-bridge.example.com/cb"_s << true << true;
        QTest::newRow("loopback against the emulator") << u"http://127.0.0.1:8472/cb"_s << false << false;
        QTest::newRow("fragment") << u"https://bridge.example.com/cb#x"_s << true << true;
        QTest::newRow("no host") << u"callback"_s << false << true;
        QTest::newRow("empty") << QString() << true << true;
    }

    void doubtsARedirectUrl()
    {
        QFETCH(QString, url);
        QFETCH(bool, isLive);
        QFETCH(bool, isError);
        Connection connection = live();
        connection.redirectUri = QUrl(url);
        if (!isLive)
            connection.target = Connection::Target::Emulator;
        bool found = false;
        for (const RedirectRemark &remark : redirectRemarks(connection))
            found = found || remark.level == RedirectRemark::Level::Error;
        QCOMPARE(found, isError);
    }

    void plansScopes()
    {
        QCOMPARE(scopesFor({}).size(), 5);
        QVERIFY(scopesFor({ScopeNeed::BulkInstall}).contains(u"oauth.write"_s));
        QCOMPARE(missingScopes({u"contacts.readonly"_s}, {u"contacts.readonly"_s, u"contacts.write"_s}),
                 QStringList{u"contacts.write"_s});
        for (const Scope &scope : scopeCatalogue())
            QVERIFY2(!scopePurpose(scope.name).isEmpty(), scope.name.data());
    }

    void readsTheClaimsOfAToken()
    {
        const QByteArray payload = "{\"authClass\":\"Location\",\"authClassId\":\"L1\",\"sourceId\":\"c-1\","
                                   "\"oauthMeta\":{\"scopes\":[\"contacts.readonly\"]},\"iat\":1795000000,"
                                   "\"exp\":1795086400}";
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QString jwt = QString::fromLatin1("e30." + payload.toBase64(options) + ".c2ln");
        const std::optional<Claims> claims = claimsOf(jwt);
        QVERIFY(claims.has_value());
        QCOMPARE(claims->authClass, u"Location"_s);
        QCOMPARE(claims->scopes, QStringList{u"contacts.readonly"_s});
        QCOMPARE(claims->issuedAt.secsTo(claims->expiresAt), qint64(86400));
        QVERIFY(!claimsOf(u"opaque"_s).has_value());
        QVERIFY(!claimsOf(u"a.!!.c"_s).has_value());
    }
};

LINESMAN_TEST(TstAuthorization)
#include "tst_authorization.moc"
