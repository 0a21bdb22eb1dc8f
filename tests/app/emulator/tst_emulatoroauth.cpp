// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace Linesman;
using namespace Linesman::Testing;

class TstEmulatorOAuth : public QObject
{
    Q_OBJECT
    /*! What a browser sends of the form as it is shown, with the south location chosen. */
    static QByteArray shownForm(const Harness &harness, const QByteArray &state)
    {
        static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">"_s);
        const Answer page = harness.get(harness.authorizePath({}, QString::fromLatin1(state)), {});
        QByteArray form = "location=" + harness.south().toLatin1();
        auto field = hidden.globalMatch(QString::fromUtf8(page.body));
        while (field.hasNext()) {
            const QRegularExpressionMatch match = field.next();
            const QString value = match.captured(2).replace(u"&amp;"_s, u"&"_s);
            form += '&' + match.captured(1).toLatin1() + '=' + QUrl::toPercentEncoding(value);
        }
        return form;
    }
    static Answer sent(const Harness &harness, const QByteArray &form, const QByteArray &headers = {})
    {
        return harness.call("POST", u"/v2/oauth/chooselocation"_s, form,
                            {{}, {}, "application/x-www-form-urlencoded", headers});
    }

private slots:
    void consentPageOffersEveryLocationAndTheCompany();
    void consentFormLeadsBackWithCodeAndState();
    void anAgencysUserGetsWhatTheSwitchSays_data();
    void anAgencysUserGetsWhatTheSwitchSays();
    void takesAFormOnceFromWhereItWasShown_data();
    void takesAFormOnceFromWhereItWasShown();
    void takesNoFormThatNobodySaw();
    void letsNoOtherPageApprove();
    void guardsItsPages_data();
    void guardsItsPages();
    void refusesALinkThatIsNotTheApps_data();
    void refusesALinkThatIsNotTheApps();
    void codeWorksOnce();
    void codeIsLookedAtBeforeTheKeys();
    void refusesAWrongSecret();
    void takesFormAndJson();
    void speaksEachGeneration();
    void namesWhatIsWrongWithATokenRequest_data();
    void namesWhatIsWrongWithATokenRequest();
    void refreshTokenWorksOnceAndForThirtySeconds();
    void refreshWaitsForAnActiveLocation();
    void tokenCarriesTheClaims();
    void tokenExpiresByTheEmulatorsClock();
    void companyTokenMakesLocationTokens();
    void listsInstalledLocationsInBothGenerations();
    void uninstallEndsTheTokens();
};

void TstEmulatorOAuth::consentPageOffersEveryLocationAndTheCompany()
{
    Harness harness;
    for (const QString &path : {harness.authorizePath({}), harness.authorizePath({}).mid(3)}) {
        const Answer page = harness.get(path, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QCOMPARE(page.body.count("<form"), 1);
        QVERIFY(!page.body.contains("<script"));
        for (const QString &id : {harness.north(), harness.south(), harness.ready.companyId})
            QVERIFY(page.body.contains("value=\"" + id.toLatin1() + '"'));
    }
}

void TstEmulatorOAuth::consentFormLeadsBackWithCodeAndState()
{
    Harness harness;
    const Answer answer = sent(harness, shownForm(harness, "a&b c"));
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.header("Location").startsWith(harness.ready.redirectUris.first().toLatin1() + "?code="));
    QVERIFY(answer.header("Location").contains("&state="));
    const Answer token = harness.exchange(Harness::codeOf(answer));
    QCOMPARE(token.status, 200);
    QCOMPARE(token.json().value("locationId"_L1).toString(), harness.south());
    QCOMPARE(token.json().value("userId"_L1).toString(), harness.ready.users.first().id);
}

void TstEmulatorOAuth::anAgencysUserGetsWhatTheSwitchSays_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("token");
    QTest::newRow("of the location") << QByteArray("&user=location") << u"Company"_s << u"Location"_s;
    QTest::newRow("of the agency") << QByteArray("&user=agency") << u"Company"_s << u"Company"_s;
    QTest::newRow("of the agency, as documented") << QByteArray("&user=agency") << u"Location"_s << u"Location"_s;
    QTest::newRow("not said") << QByteArray() << u"Company"_s << u"Location"_s;
}

void TstEmulatorOAuth::anAgencysUserGetsWhatTheSwitchSays()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, side);
    QFETCH(QString, token);
    Harness harness;
    harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C24"_s, side}}}});
    QVERIFY(harness.get(harness.authorizePath({}), {}).body.contains("name=\"user\" value=\"agency\""));
    const Answer answer = sent(harness, shownForm(harness, "s") + user);
    QCOMPARE(answer.status, 302);
    QCOMPARE(harness.exchange(Harness::codeOf(answer)).json().value("userType"_L1).toString(), token);
}

void TstEmulatorOAuth::takesAFormOnceFromWhereItWasShown_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("a program") << QByteArray() << 302;
    QTest::newRow("the page") << QByteArray("Origin: http://127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n") << 302;
    QTest::newRow("the page in an older browser") << QByteArray("Origin: http://127.0.0.1\r\n") << 302;
    QTest::newRow("another page") << QByteArray("Origin: http://evil.example\r\nSec-Fetch-Site: cross-site\r\n") << 400;
    QTest::newRow("another page in an older browser") << QByteArray("Origin: http://evil.example\r\n") << 400;
    QTest::newRow("a page without origin") << QByteArray("Origin: null\r\n") << 400;
    QTest::newRow("another port") << QByteArray("Origin: http://127.0.0.1:3000\r\n") << 400;
    QTest::newRow("a neighbour") << QByteArray("Sec-Fetch-Site: same-site\r\n") << 400;
}

void TstEmulatorOAuth::takesAFormOnceFromWhereItWasShown()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    Harness harness;
    const QByteArray form = shownForm(harness, "state-1");
    QCOMPARE(sent(harness, form, headers).status, status);
    QCOMPARE(sent(harness, form).status, status == 302 ? 400 : 302); // used up, or still there for its page
}

void TstEmulatorOAuth::takesNoFormThatNobodySaw()
{
    Harness harness;
    const QByteArray form = shownForm(harness, "state-1");
    const qsizetype value = form.indexOf("&form=");
    QVERIFY(value > 0);
    QCOMPARE(sent(harness, form.left(value) + form.mid(form.indexOf('&', value + 1))).status, 400);
    QCOMPARE(sent(harness, QByteArray(form).replace("state-1", "state-2")).status, 400);
    QCOMPARE(sent(harness, QByteArray(form).replace("&scope=", "&scope=x")).status, 400);
    QCOMPARE(sent(harness, form).status, 302);
}

void TstEmulatorOAuth::letsNoOtherPageApprove()
{
    Harness harness;
    const QString link = harness.authorizePath(harness.south());
    const Answer shown = harness.call("GET", link, {}, {{}, {}, {}, "Sec-Fetch-Site: cross-site\r\n"});
    QCOMPARE(shown.status, 200);
    QVERIFY(shown.body.contains("<form"));
    QCOMPARE(harness.call("GET", link, {}, {{}, {}, {}, "Sec-Fetch-Site: none\r\n"}).status, 302); // typed
    QCOMPARE(harness.get(link, {}).status, 302);
}

void TstEmulatorOAuth::guardsItsPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("form") << QString();
    QTest::newRow("refusal") << u"/v2/oauth/chooselocation?client_id=x"_s;
}

void TstEmulatorOAuth::guardsItsPages()
{
    QFETCH(QString, path);
    Harness harness;
    const Answer page = harness.get(path.isEmpty() ? harness.authorizePath({}) : path, {});
    QCOMPARE(page.header("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(page.header("X-Frame-Options"), QByteArray("DENY"));
    const QByteArray policy = page.header("Content-Security-Policy");
    for (const QByteArray rule : {"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action '"})
        QVERIFY2(policy.contains(rule), policy.constData());
    if (path.isEmpty())
        QVERIFY2(policy.contains("form-action 'self' "), policy.constData());
    else
        QVERIFY2(policy.contains("form-action 'none'"), policy.constData());
}

void TstEmulatorOAuth::refusesALinkThatIsNotTheApps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("unknown client") << u"client_id="_s << u"client_id=x"_s;
    QTest::newRow("strange redirect") << u"redirect_uri="_s << u"redirect_uri=x"_s;
    QTest::newRow("no response type") << u"response_type=code"_s << u"response_type=token"_s;
    QTest::newRow("unknown location") << u"auto_approve="_s << u"auto_approve=x"_s;
}

void TstEmulatorOAuth::refusesALinkThatIsNotTheApps()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Harness harness;
    const Answer answer = harness.get(harness.authorizePath(harness.north()).replace(from, to), {});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isEmpty());
}

void TstEmulatorOAuth::codeWorksOnce()
{
    Harness harness;
    const QByteArray code = harness.code(harness.north());
    QCOMPARE(harness.exchange(code).status, 200);
    const Answer again = harness.exchange(code);
    QCOMPARE(again.status, 401);
    QCOMPARE(again.json().value("error"_L1).toString(), u"UnAuthorized!"_s);
    QCOMPARE(again.json().value("error_description"_L1).toString(), u"Authorization code not found"_s);
    QCOMPARE(again.json().value("statusCode"_L1).toInt(), 401);
    QVERIFY(!again.message().isEmpty());
    QVERIFY(!again.json().value("traceId"_L1).toString().isEmpty());
    // A code is good for minutes.
    const QByteArray old = harness.code(harness.north());
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 11 * 60 * 1000}});
    QCOMPARE(harness.exchange(old).status, 401);
}

void TstEmulatorOAuth::codeIsLookedAtBeforeTheKeys()
{
    Harness harness;
    const Answer answer = harness.token(
        {{"client_id", "nobody"}, {"client_secret", "x"}, {"grant_type", "authorization_code"}, {"code", "x"}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), u"Authorization code not found"_s);
}

void TstEmulatorOAuth::refusesAWrongSecret()
{
    Harness harness;
    const QByteArray code = harness.code(harness.north());
    const Answer wrong = harness.token({{"client_id", harness.ready.clientId.toLatin1()},
                                        {"client_secret", "wrong"},
                                        {"grant_type", "authorization_code"},
                                        {"code", code}});
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.message() != "Authorization code not found"_L1);
    QCOMPARE(harness.exchange(code).status, 200); // the code is still good
}

void TstEmulatorOAuth::takesFormAndJson()
{
    Harness harness;
    const QJsonObject body{{u"client_id"_s, harness.ready.clientId},
                           {u"client_secret"_s, harness.ready.clientSecret},
                           {u"grant_type"_s, u"authorization_code"_s},
                           {u"code"_s, QString::fromLatin1(harness.code(harness.north()))},
                           {u"user_type"_s, u"Location"_s},
                           {u"redirect_uri"_s, harness.ready.redirectUris.first()}};
    QCOMPARE(harness.send("POST", u"/oauth/token"_s, body, {}).status, 200);
    QCOMPARE(harness.exchange(harness.code(harness.north())).status, 200);
}

void TstEmulatorOAuth::speaksEachGeneration()
{
    Harness harness;
    const QJsonObject older = harness.exchange(harness.code(harness.north())).json();
    QCOMPARE(older.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(older.value("expires_in"_L1).toInt(), 86399);
    QVERIFY(older.contains("refresh_token"_L1));
    QVERIFY(older.value("scope"_L1).toString().contains("conversations/message.write"_L1));
    const QJsonObject newer = harness
                                  .token({{"clientId", harness.ready.clientId.toLatin1()},
                                          {"clientSecret", harness.ready.clientSecret.toLatin1()},
                                          {"grantType", "authorization_code"},
                                          {"code", harness.code(harness.north())}},
                                         "v3")
                                  .json();
    QVERIFY(newer.contains("accessToken"_L1));
    QVERIFY(newer.contains("refreshToken"_L1));
    QCOMPARE(newer.value("access_token"_L1), newer.value("accessToken"_L1)); // both since 2026-08-10
    const QJsonObject snake = harness
                                  .token({{"client_id", harness.ready.clientId.toLatin1()},
                                          {"client_secret", harness.ready.clientSecret.toLatin1()},
                                          {"grant_type", "authorization_code"},
                                          {"code", harness.code(harness.north())}},
                                         "v3")
                                  .json();
    QVERIFY(snake.contains("access_token"_L1));
}

void TstEmulatorOAuth::namesWhatIsWrongWithATokenRequest_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << QByteArray("v3") << 400 << u"Missing parameter: client_id"_s;
    QTest::newRow("no id") << QByteArray("x=1") << QByteArray() << 400 << u"Missing parameter: client_id"_s;
    QTest::newRow("grant type") << QByteArray("clientId=a&clientSecret=b&grantType=magic") << QByteArray("v3") << 400
                                << u"Invalid parameter: grantType"_s;
    QTest::newRow("no code") << QByteArray("client_id=a&client_secret=b&grant_type=authorization_code") << QByteArray()
                             << 400 << u"Missing parameter: code"_s;
    QTest::newRow("user type") << QByteArray(
                                      "client_id=a&client_secret=b&grant_type=authorization_code&code=c&user_type=God")
                               << QByteArray() << 400 << u"Invalid parameter: user_type"_s;
    QTest::newRow("client") << QByteArray("client_id=a&client_secret=b&grant_type=refresh_token&refresh_token=c")
                            << QByteArray() << 401 << u"Invalid client credentials"_s;
}

void TstEmulatorOAuth::namesWhatIsWrongWithATokenRequest()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, version);
    QFETCH(int, status);
    QFETCH(QString, message);
    Harness harness;
    const Answer answer =
        harness.call("POST", u"/oauth/token"_s, form, {version, {}, "application/x-www-form-urlencoded", {}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message(), message);
    for (const QLatin1StringView name : {"statusCode"_L1, "error"_L1, "error_description"_L1, "traceId"_L1})
        QVERIFY(answer.json().contains(name));
}

void TstEmulatorOAuth::refreshTokenWorksOnceAndForThirtySeconds()
{
    Harness harness;
    const QByteArray first = Harness::text(harness.exchange(harness.code(harness.north())), "refresh_token"_L1);
    const Answer once = harness.refresh(first);
    QCOMPARE(once.status, 200);
    const QByteArray second = Harness::text(once, "refresh_token"_L1);
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(Harness::text(harness.refresh(first), "refresh_token"_L1), second);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 31'000}});
    const Answer late = harness.refresh(first);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.message(), u"Invalid grant: refresh token is invalid"_s);
    QCOMPARE(harness.refresh(second).status, 200);
}

void TstEmulatorOAuth::refreshWaitsForAnActiveLocation()
{
    Harness harness;
    const QByteArray refresh = Harness::text(harness.exchange(harness.code(harness.north())), "refresh_token"_L1);
    harness.control("POST", u"locations/"_s + harness.north(), {{u"active"_s, false}});
    QCOMPARE(harness.refresh(refresh).message(), u"Location is not active"_s);
    harness.control("POST", u"locations/"_s + harness.north(), {{u"active"_s, true}});
    QCOMPARE(harness.refresh(refresh).status, 200);
}

void TstEmulatorOAuth::tokenCarriesTheClaims()
{
    Harness harness;
    const QList<QByteArray> parts = harness.northToken().split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(claims.value("authClass"_L1).toString(), u"Location"_s);
    QCOMPARE(claims.value("authClassId"_L1).toString(), harness.north());
    QCOMPARE(claims.value("primaryAuthClassId"_L1).toString(), harness.north());
    QCOMPARE(claims.value("source"_L1).toString(), u"INTEGRATION"_s);
    QCOMPARE(claims.value("sourceId"_L1).toString(), harness.ready.clientId);
    QCOMPARE(claims.value("channel"_L1).toString(), u"OAUTH"_s);
    QVERIFY(claims.value("oauthMeta"_L1).toObject().value("scopes"_L1).toArray().contains(u"contacts.write"_s));
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 86399);
}

void TstEmulatorOAuth::tokenExpiresByTheEmulatorsClock()
{
    Harness harness;
    const QString path = u"/contacts/"_s + harness.ada().id;
    QCOMPARE(harness.get(path, harness.northToken()).status, 200);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 86'399'000}});
    const Answer late = harness.get(path, harness.northToken());
    QCOMPARE(late.status, 401);
    QCOMPARE(late.message(), u"Invalid JWT"_s);
    const QByteArray fresh = harness.tokenFor(harness.north());
    QCOMPARE(harness.get(path, fresh).status, 200);
    harness.control("POST", u"tokens/expire"_s);
    QCOMPARE(harness.get(path, fresh).status, 401);
}

void TstEmulatorOAuth::companyTokenMakesLocationTokens()
{
    Harness harness;
    const Answer company = harness.exchange(harness.code(harness.ready.companyId));
    QCOMPARE(company.json().value("userType"_L1).toString(), u"Company"_s);
    QVERIFY(!company.json().contains("locationId"_L1));
    QVERIFY(company.json().value("isBulkInstallation"_L1).toBool());
    const QByteArray token = Harness::text(company, "access_token"_L1);
    const QJsonObject wanted{{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, harness.north()}};
    const Answer made = harness.send("POST", u"/oauth/locationToken"_s, wanted, token);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json().value("locationId"_L1).toString(), harness.north());
    QCOMPARE(made.json().value("expires_in"_L1).toInt(), 86400);
    QVERIFY(made.json().contains("refresh_token"_L1));
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, Harness::text(made, "access_token"_L1)).status, 200);
    QCOMPARE(harness.refresh(Harness::text(made, "refresh_token"_L1)).status, 200);
    // Not installed there; not a company token; the path of the other generation.
    const QJsonObject elsewhere{{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, harness.south()}};
    QCOMPARE(harness.send("POST", u"/oauth/locationToken"_s, elsewhere, token).status, 400);
    QCOMPARE(harness.send("POST", u"/oauth/locationToken"_s, wanted, harness.northToken()).status, 401);
    QCOMPARE(harness.send("POST", u"/oauth/locationToken"_s, wanted, harness.privateToken()).message(),
             u"The token is not authorized for this scope."_s);
    QCOMPARE(harness.send("POST", u"/oauth/location-token"_s, wanted, token, "v3").status, 200);
    QCOMPARE(harness.send("POST", u"/oauth/location-token"_s, wanted, token).status, 404);
}

void TstEmulatorOAuth::listsInstalledLocationsInBothGenerations()
{
    Harness harness;
    const QByteArray token = harness.tokenFor(harness.ready.companyId);
    const QString query = u"?companyId=%1&appId=%2"_s.arg(harness.ready.companyId, harness.ready.appId);
    const QJsonObject all = harness.get(u"/oauth/installedLocations"_s + query, token).json();
    QCOMPARE(all.value("locations"_L1).toArray().size(), 2);
    QCOMPARE(all.value("count"_L1).toInt(), 2);
    const QJsonObject only =
        harness.get(u"/oauth/installedLocations/"_s + query + u"&isInstalled=true"_s, token).json();
    QCOMPARE(only.value("locations"_L1).toArray().size(), 1);
    QCOMPARE(only.value("locations"_L1).toArray().first().toObject().value("_id"_L1).toString(), harness.north());
    QVERIFY(!only.value("locations"_L1).toArray().first().toObject().value("address"_L1).toString().isEmpty());
    const QJsonObject page =
        harness.get(u"/oauth/installed-locations"_s + query + u"&pageSize=1"_s, token, "v3").json();
    QCOMPARE(page.value("items"_L1).toArray().size(), 1);
    QVERIFY(page.value("pagination"_L1).toObject().value("hasNextPage"_L1).toBool());
    const Answer wrongPath = harness.get(u"/oauth/installed-locations"_s + query, token);
    QCOMPARE(wrongPath.status, 404);
    QCOMPARE(wrongPath.message(), u"Cannot GET /oauth/installed-locations"_s);
    QCOMPARE(harness.get(u"/oauth/installedLocations"_s, token).status, 422);
}

void TstEmulatorOAuth::uninstallEndsTheTokens()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString path = u"/marketplace/app/%1/installations"_s.arg(harness.ready.appId);
    QCOMPARE(
        harness.get(path, token).json().value("installationDetails"_L1).toObject().value("companyId"_L1).toString(),
        harness.ready.companyId);
    QCOMPARE(harness.send("DELETE", path, {{u"locationId"_s, harness.north()}}, token).status, 200);
    QCOMPARE(harness.get(path, token).message(), u"Invalid JWT"_s);
}

LINESMAN_TEST(TstEmulatorOAuth)
#include "tst_emulatoroauth.moc"
