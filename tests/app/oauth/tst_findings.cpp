// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"
#include "app/oauth/authorization.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "app/oauth/installlink.h"
#include "app/oauth/remedy.h"
#include "app/oauth/scopes.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"
#include "app/webhooks/shape.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTest>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;
using HighLevel::TokenClass;

namespace {
using Seen = QList<Finding>;

/*! An emulator, and a client of it as Linesman has it: every trouble is a real one, over sockets. */
struct Fixture : Testing::Harness {
    SystemClock clock;
    HighLevel::Transport transport;
    SessionStore secrets;
    TokenEndpoint endpoint{transport, clock};
    Tokens tokens{secrets, endpoint, clock, u"c1"_s, QString()};
    HighLevel::Client client{transport, tokens, QUrl()};
    SignIn signIn{thread, transport, clock};
    Connection connection;
    QList<Exchange> told;

    Fixture()
    {
        QObject::connect(&transport, &HighLevel::Transport::exchanged, &transport,
                         [this](const Exchange &exchange) { told.append(exchange); });
        connection.id = ConnectionId(u"c1"_s);
        connection.customApi = QUrl(ready.baseUrl);
        connection.clientId = ready.clientId;
        connection.redirectUri = QUrl(ready.redirectUris.first());
        connection.scopes = scopesFor({});
        client.setBaseUrl(connection.apiBase());
        tokens.setApp(connection.apiBase(), connection.clientId);
        QCoro::waitFor(tokens.setClientSecret(ready.clientSecret));
    }

    void must(bool ok, const char *what) const
    {
        if (!ok)
            qFatal("could not set up: %s", what);
    }
    void set(const QString &path, const QJsonObject &body)
    {
        must(control("POST", path, body).status == 200, qPrintable(path));
    }
    void switchTo(const QString &name, const QString &side)
    {
        set(u"profile"_s, {{u"switches"_s, QJsonObject{{name, side}}}});
    }
    void scopes(const QStringList &names) { set(u"app"_s, {{u"scopes"_s, QJsonArray::fromStringList(names)}}); }
    Result<TokenSet> approve(const QString &id) { return QCoro::waitFor(signIn.runAtOnce(connection, &tokens, id)); }
    QString company() const { return ready.companyId; }
    LocationId place() const { return LocationId(north()); }

    /*! The findings of the last exchange, with what is known of \a install's token. */
    Seen last(const std::optional<Install> &install = {}) const
    {
        return findingsIn(told.constLast(), install ? tokens.record(*install) : std::nullopt);
    }

    Seen sent(const QByteArray &method, const QString &path, const QByteArray &body, HighLevel::HeaderList headers)
    {
        HighLevel::HttpRequest request;
        request.method = method;
        request.url = QUrl(ready.baseUrl + path);
        request.headers = std::move(headers);
        request.body = body;
        (void)QCoro::waitFor(transport.send(request));
        return last();
    }
    Seen form(const QByteArray &body, const HighLevel::HeaderList &more = {})
    {
        HighLevel::HeaderList headers{{"Content-Type", "application/x-www-form-urlencoded"}};
        return sent("POST", u"/oauth/token"_s, body, headers + more);
    }
    QByteArray keys() const
    {
        return "client_id=" + ready.clientId.toUtf8() + "&client_secret=" + ready.clientSecret.toUtf8();
    }
    Seen called(const QByteArray &token, const QByteArray &version = "2021-07-28", const QString &path = {})
    {
        HighLevel::HeaderList headers{{"Authorization", "Bearer " + token}};
        if (!version.isEmpty())
            headers.emplaceBack("Version", version);
        return sent("GET", path.isEmpty() ? u"/contacts/"_s + ada().id : path, {}, headers);
    }
    Seen page(const QString &query, const QString &path = u"/v2/oauth/chooselocation"_s)
    {
        return sent("GET", path + query, {}, {});
    }
    Seen link(const Connection &of) const { return linkFindings(*readLink(authorizationUrl(of, {}).toString())); }
};

using Provoke = Seen (*)(Fixture &);

Seen unknownScope(Fixture &b)
{
    b.switchTo(u"grantedScopes"_s, u"link"_s);
    b.connection.scopes = {u"contacts.readonly"_s, u"conversations.message.write"_s};
    const Result<TokenSet> granted = b.approve(b.north());
    b.must(granted && !granted->scopes.contains(u"conversations/message.write"_s), "a grant without the odd scope");
    return setupFindings(b.connection);
}
Seen unknownScopeInLink(Fixture &b)
{
    b.connection.scopes.append(u"locations/write"_s);
    return b.link(b.connection);
}
Seen wrongClass(Fixture &b)
{
    b.must(b.approve(b.company()).has_value(), "company");
    const Result<QString> token = QCoro::waitFor(b.tokens.token(Install::of(CompanyId(b.company()))));
    b.called(token->toUtf8());
    return b.last(Install::of(CompanyId(b.company())));
}
Seen missingScope(Fixture &b)
{
    b.scopes({u"contacts.write"_s});
    b.must(b.approve(b.north()).has_value(), "location");
    (void)QCoro::waitFor(b.client.contact(b.place(), ContactId(b.ada().id)));
    return b.last(Install::of(b.place()));
}
Seen channelScope(Fixture &b)
{
    b.scopes(scopesFor({}));
    b.must(b.approve(b.north()).has_value(), "location");
    (void)QCoro::waitFor(b.client.conversationChannels(b.place(), u"SMS"_s));
    return b.last(Install::of(b.place()));
}
Seen companyScopes(Fixture &b)
{
    b.scopes(scopesFor({}));
    b.must(b.approve(b.company()).has_value(), "company");
    const CompanyId company(b.company());
    (void)QCoro::waitFor(b.client.installedLocations(company, b.connection.app()));
    return b.last(Install::of(company));
}
Seen urlsMixedUp(Fixture &b)
{
    Testing::Endpoint endpoint(b.thread);
    b.connection.setup.deliveryUrl = QUrl(endpoint.url(u"/deliver"_s));
    b.connection.setup.webhookUrl = QUrl(endpoint.url(u"/webhook"_s));
    b.set(u"providers/"_s + b.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, endpoint.url(u"/webhook"_s)}});
    b.userSends(u"SmsDefault"_s);
    [&] {
        QTRY_COMPARE(endpoint.count(), 1u);
    }();
    const Http::Request request = endpoint.requests().front();
    const bool isDelivery = endpoint.body(0).contains("messageId"_L1) && !endpoint.body(0).contains("appId"_L1);
    return arrivalFindings(b.connection.setup, QUrl(endpoint.url(QString::fromStdString(request.target))), isDelivery);
}
Seen oneUrlForBoth(Fixture &b)
{
    b.connection.setup.deliveryUrl = b.connection.setup.webhookUrl = QUrl(u"https://bridge.example.com/hook"_s);
    return setupFindings(b.connection);
}
Seen oldTunnel(Fixture &b)
{
    const QString old = u"http://127.0.0.1:9/deliver"_s;
    b.set(u"providers/"_s + b.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, old}});
    b.userSends(u"SmsDefault"_s);
    QJsonObject provider;
    for (const QJsonValue &value : b.control("GET", u"state"_s).json().value("providers"_L1).toArray()) {
        if (value.toObject().value("kind"_L1).toString() == "SmsDefault"_L1 && provider.isEmpty())
            provider = value.toObject();
    }
    return tunnelFindings(QUrl(provider.value("deliveryUrl"_L1).toString()), QUrl(u"https://new.example.com"_s));
}
Seen brandedRedirect(Fixture &b)
{
    b.connection.target = Connection::Target::WhiteLabel;
    b.connection.redirectUri = QUrl(u"https://highlevel-bridge.example.com/cb"_s);
    return setupFindings(b.connection);
}
Seen planTooLow(Fixture &b)
{
    b.set(u"faults"_s, {{u"path"_s, u"/contacts/"_s + b.ada().id},
                        {u"status"_s, 403},
                        {u"body"_s, u"{\"message\":\"You do not have access to this feature\"}"_s}});
    return b.called(b.northToken());
}
Seen jsonToFormOnly(Fixture &b)
{
    b.switchTo(u"C7"_s, u"form"_s);
    return b.sent("POST", u"/oauth/token"_s, R"({"client_id":"a","client_secret":"b","grant_type":"refresh_token"})",
                  {{"Content-Type", "application/json"}});
}
Seen noSuchBucket(Fixture &b)
{
    b.set(u"faults"_s,
          {{u"path"_s, u"/oauth/token"_s}, {u"status"_s, 404}, {u"body"_s, u"<Code>NoSuchBucket</Code>"_s}});
    return b.form(b.keys());
}
Seen spentRefresh(Fixture &b)
{
    const Result<TokenSet> set = b.approve(b.north());
    const QByteArray body =
        b.keys() + "&grant_type=refresh_token&refresh_token=" + QUrl::toPercentEncoding(set->refreshToken);
    b.must(b.form(body).isEmpty(), "first refresh");
    b.set(u"clock"_s, {{u"advanceMs"_s, 31'000}});
    return b.form(body);
}
Seen stormOfRefreshes(Fixture &b)
{
    const Result<TokenSet> set = b.approve(b.north());
    const QByteArray body =
        b.keys() + "&grant_type=refresh_token&refresh_token=" + QUrl::toPercentEncoding(set->refreshToken);
    for (int i = 0; i < 4; ++i)
        b.form(body);
    QList<SeenCall> calls;
    for (const Exchange &exchange : b.told)
        calls.append(seenCall(exchange));
    return refreshFindings(calls);
}
Seen neverRefreshes(Fixture &b)
{
    const QByteArray token = b.northToken();
    b.set(u"tokens/expire"_s, {{u"locationId"_s, b.north()}});
    b.called(token);
    b.called(token);
    QList<SeenCall> calls;
    for (const Exchange &exchange : b.told)
        calls.append(seenCall(exchange));
    return refreshFindings(calls);
}
Seen inactive(Fixture &b)
{
    b.must(b.approve(b.north()).has_value(), "location");
    b.set(u"locations/"_s + b.north(), {{u"active"_s, false}});
    const Result<> refused = QCoro::waitFor(b.tokens.refresh(Install::of(b.place())));
    b.must(!refused && b.tokens.record(Install::of(b.place()))->hasRefreshToken, "a refused refresh that keeps");
    return b.last();
}
Seen serverError(Fixture &b)
{
    b.switchTo(u"C14"_s, u"500"_s);
    return b.sent("POST", u"/conversations/messages/inbound"_s,
                  QJsonDocument(QJsonObject{{u"type"_s, u"SMS"_s},
                                            {u"contactId"_s, b.ada().id},
                                            {u"message"_s, u"x"_s},
                                            {u"conversationProviderId"_s, u"64f0a1b2c3d4e5f607182930"_s}})
                      .toJson(),
                  {{"Authorization", "Bearer " + b.northToken()},
                   {"Version", "2021-04-15"},
                   {"Content-Type", "application/json"}});
}
Seen expired(Fixture &b)
{
    const QByteArray token = b.northToken();
    b.set(u"tokens/expire"_s, {{u"locationId"_s, b.north()}});
    return b.called(token);
}
Seen otherLocation(Fixture &b)
{
    return b.called(b.northToken(), "2021-07-28", u"/locations/"_s + b.south());
}
Seen reconnect(Fixture &b)
{
    return b.sent("POST", u"/oauth/reconnect"_s, R"({"clientKey":"a","clientSecret":"b"})",
                  {{"Content-Type", "application/json"}});
}
Seen mixedSpelling(Fixture &b)
{
    return b.form(b.keys() + "&grant_type=refresh_token&refresh_token=x", {{"Version", "v3"}});
}
Seen olderPath(Fixture &b)
{
    b.switchTo(u"C11"_s, u"/v2/oauth/chooselocation"_s);
    return b.page(u"?client_id=x"_s, u"/oauth/chooselocation"_s);
}
Seen olderPathInLink(Fixture &b)
{
    b.connection.authorizePath = Connection::AuthorizePath::Older;
    return b.link(b.connection);
}
Seen noVersion(Fixture &b)
{
    const QString path = b.authorizePath({});
    return b.sent("GET", path + u"&version_id=64f0a1b2c3d4e5f607182930"_s, {}, {});
}
Seen wrongClient(Fixture &b)
{
    return b.sent("GET", b.authorizePath({}, {}, u"64f0a1b2c3d4e5f607182930-abcd1234"_s), {}, {});
}
Seen wrongRedirect(Fixture &b)
{
    return b.sent("GET", b.authorizePath({}, {}, {}, u"https://elsewhere.example.com/"_s), {}, {});
}
Seen usedCode(Fixture &b)
{
    return b.form(b.keys() + "&grant_type=authorization_code&code=used");
}
Seen wrongSecret(Fixture &b)
{
    return b.form("client_id=" + b.ready.clientId.toUtf8() +
                  "&client_secret=x&grant_type=refresh_token&refresh_token=y");
}
Seen missingParameter(Fixture &b)
{
    return b.form("client_id=" + b.ready.clientId.toUtf8());
}
Seen otherRedirect(Fixture &b)
{
    return b.form(b.keys() +
                  "&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fx.example%2F&code=" + b.code(b.north()));
}
Seen wrongPit(Fixture &b)
{
    return b.called("pit-00000000-0000-0000-0000-000000000000");
}
Seen noVersionHeader(Fixture &b)
{
    return b.called(b.northToken(), {});
}
Seen wrongVersionHeader(Fixture &b)
{
    return b.called(b.northToken(), "v9");
}
Seen notInstalled(Fixture &b)
{
    b.connection.scopes.append(u"oauth.write"_s); // what the link asks for is granted, and no more
    b.must(b.approve(b.company()).has_value(), "company");
    (void)QCoro::waitFor(b.tokens.token(Install::of(LocationId(b.south()))));
    return b.last();
}
Seen tooMany(Fixture &b)
{
    const QByteArray token = b.northToken();
    b.set(u"settings"_s, {{u"rateLimit"_s, 1}});
    b.called(token);
    return b.called(token);
}
} // namespace

Q_DECLARE_METATYPE(Provoke)

/*! Each row of the public list of troubles that the emulator can produce is produced, and recognised by its name. */
class TstFindings : public QObject
{
    Q_OBJECT
private slots:
    void readsTheWordsOfAPage()
    {
        Exchange exchange;
        exchange.method = u"GET"_s;
        exchange.url = u"https://a.example/conversations/x"_s;
        exchange.status = 502;
        exchange.responseBody =
            "<HTML><Head><title>t</title></HEAD><style>b{}</style><body>Bad<br>gateway <b class='x'>"
            "now</b><script>if (a <b) c()</script>! <scripted>1 <header>2 3 < 4";
        QCOMPARE(seenCall(exchange).message, u"Bad gateway now ! 1 2 3 < 4"_s);
        exchange.responseBody = "a<script>b<script>c>d<script";
        QCOMPARE(seenCall(exchange).message, u"a b c>d<script"_s);
        for (const QByteArray &part : {QByteArray("<"), QByteArray("<script"), QByteArray("<style><head>")}) {
            exchange.responseBody = part.repeated(20'000); // each was looked through to its end, over and over
            QVERIFY(seenCall(exchange).message.size() <= 400);
        }
    }

    void namesTheScopeOfAPathWithASlashAtItsEnd()
    {
        Exchange exchange;
        exchange.method = u"POST"_s;
        exchange.url = u"https://a.example/conversations/"_s;
        exchange.status = 401;
        exchange.responseBody = R"({"statusCode":401,"message":"The token is not authorized for this scope."})";
        const QList<Finding> found = findingsIn(exchange);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, u"S-02"_s);
        QVERIFY2(found.first().evidence.contains("conversations.create needs conversations.write"_L1),
                 qPrintable(found.first().evidence));
    }

    void isRecognisedByName_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Provoke>("provoke");
        const auto row = [](const char *name, const char *id, Provoke provoke) {
            QTest::newRow(name) << QString::fromLatin1(id) << provoke;
        };
        row("S-01 granted without the odd name", "S-01", unknownScope);
        row("S-01 in a link", "S-01", unknownScopeInLink);
        row("S-02 company token for a location", "S-02", wrongClass);
        row("S-02 scope missing", "S-02", missingScope);
        row("S-03", "S-03", channelScope);
        row("S-04", "S-04", companyScopes);
        row("S-05 a delivery at the webhook URL", "S-05", urlsMixedUp);
        row("S-05 one URL for both", "S-05", oneUrlForBoth);
        row("S-06", "S-06", oldTunnel);
        row("S-07", "S-07", brandedRedirect);
        row("S-08", "S-08", planTooLow);
        row("T-01 JSON where a form is wanted", "T-01", jsonToFormOnly);
        row("T-01 NoSuchBucket", "T-01", noSuchBucket);
        row("T-02", "T-02", spentRefresh);
        row("T-03", "T-03", stormOfRefreshes);
        row("T-04", "T-04", neverRefreshes);
        row("T-05", "T-05", inactive);
        row("T-06", "T-06", serverError);
        row("T-07 expired", "T-07", expired);
        row("T-07 another location", "T-07", otherLocation);
        row("T-08", "T-08", reconnect);
        row("T-09", "T-09", mixedSpelling);
        row("T-10 refused", "T-10", olderPath);
        row("T-10 in a link", "T-10", olderPathInLink);
        row("O-01", "O-01", noVersion);
        row("O-02", "O-02", wrongClient);
        row("O-05", "O-05", wrongRedirect);
        row("O-06", "O-06", usedCode);
        row("O-07", "O-07", wrongSecret);
        row("O-08", "O-08", missingParameter);
        row("O-11", "O-11", otherRedirect);
        row("O-12", "O-12", wrongPit);
        row("O-14", "O-14", noVersionHeader);
        row("O-15", "O-15", wrongVersionHeader);
        row("O-16", "O-16", notInstalled);
        row("O-17", "O-17", tooMany);
    }

    void isRecognisedByName()
    {
        QFETCH(QString, id);
        QFETCH(Provoke, provoke);
        Fixture bench;
        const Seen seen = provoke(bench);
        QStringList ids;
        for (const Finding &finding : seen)
            ids.append(finding.id);
        const QByteArray answer = bench.told.isEmpty() ? QByteArray() : bench.told.constLast().responseBody;
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ') + u": "_s + QString::fromUtf8(answer)));
        for (const Finding &finding : seen) {
            QVERIFY(!finding.title.isEmpty() && !finding.meaning.isEmpty() && !finding.nextStep.isEmpty());
            QVERIFY(!finding.source.isEmpty());
            QVERIFY(!finding.evidence.contains(bench.ready.clientSecret));
        }
    }

    void agenciesAreCountedForAPrivateApp()
    {
        QList<TokenRecord> records;
        for (int i = 0; i < 3; ++i) {
            TokenRecord record;
            record.companyId = CompanyId(QString::number(i));
            records += {record, record};
        }
        QVERIFY(agencyFindings(records).isEmpty());
        records.append(records.first());
        records.last().companyId = CompanyId(u"9"_s);
        QVERIFY(hasFinding(agencyFindings(records), u"S-09"_s));
    }

    void fourAgenciesThatInstallAreS09()
    {
        // An emulator has one agency: four of them are four, each with a real consent and exchange.
        SystemClock clock;
        SessionStore secrets;
        HighLevel::Transport transport;
        TokenEndpoint endpoint(transport, clock);
        Tokens tokens(secrets, endpoint, clock, u"c1"_s, QString());
        for (int agency = 1; agency <= 4; ++agency) {
            Emulator::Options options;
            options.seed = quint64(agency);
            Testing::Harness agencyOf(options);
            Connection connection;
            connection.id = ConnectionId(u"c1"_s);
            connection.customApi = QUrl(agencyOf.ready.baseUrl);
            connection.clientId = agencyOf.ready.clientId;
            connection.redirectUri = QUrl(agencyOf.ready.redirectUris.first());
            connection.scopes = scopesFor({ScopeNeed::BulkInstall});
            tokens.setApp(connection.apiBase(), connection.clientId);
            QVERIFY(QCoro::waitFor(tokens.setClientSecret(agencyOf.ready.clientSecret)).has_value());
            SignIn signIn(agencyOf.thread, transport, clock);
            QVERIFY(agencyFindings(tokens.records()).isEmpty());
            QVERIFY(QCoro::waitFor(signIn.runAtOnce(connection, &tokens, agencyOf.ready.companyId)).has_value());
        }
        const QList<Finding> found = agencyFindings(tokens.records());
        QVERIFY(hasFinding(found, u"S-09"_s));
        QCOMPARE(found.first().evidence, u"4 agencies"_s);
    }

    void everyFindingHasItsRemedyOrSaysWhoActs()
    {
        const QStringList elsewhere{u"S-08"_s, u"O-10"_s, u"O-17"_s, u"O-18"_s};
        for (const QString &id : findingIds())
            QVERIFY2((remedyFor(id) == Remedy::None) == elsewhere.contains(id), qPrintable(id));
        for (const Remedy remedy : {Remedy::CopyRequest, Remedy::CopyCall, Remedy::CopyRefresher}) {
            const QString example = exampleOf(remedy, QUrl(u"http://127.0.0.1:8470/"_s));
            QVERIFY2(example.contains("http://127.0.0.1:8470/"_L1) && !example.contains("8470//"_L1),
                     qPrintable(example));
            QVERIFY(!example.contains("%1"_L1));
        }
        QVERIFY(exampleOf(Remedy::OpenKeys, QUrl(u"http://127.0.0.1"_s)).isEmpty());
    }

    void anOldTunnelIsNoticedInTheSetup()
    {
        Connection connection;
        connection.target = Connection::Target::Standard;
        connection.redirectUri = QUrl(u"https://new1.ngrok-free.app/cb"_s);
        connection.setup.deliveryUrl = QUrl(u"https://old1.ngrok-free.app/deliver"_s);
        QVERIFY(hasFinding(setupFindings(connection), u"S-06"_s));
        connection.setup.deliveryUrl = QUrl(u"https://new1.ngrok-free.app/deliver"_s);
        QVERIFY(!hasFinding(setupFindings(connection), u"S-06"_s));
        connection.setup.deliveryUrl = QUrl(u"https://bridge.example.com/deliver"_s); // a server of its own
        QVERIFY(!hasFinding(setupFindings(connection), u"S-06"_s));
    }

    void whichOfTheTwoCausesIsSaid()
    {
        Fixture company;
        QVERIFY(wrongClass(company).first().evidence.contains("a Company token"_L1));
        Fixture location;
        QVERIFY(missingScope(location).first().evidence.contains("contacts.readonly"_L1));
    }

    void aGoodClientHasNoFindings()
    {
        Fixture bench;
        QVERIFY(bench.approve(bench.north()).has_value());
        QVERIFY(QCoro::waitFor(bench.client.contact(bench.place(), ContactId(bench.ada().id))).has_value());
        QVERIFY(QCoro::waitFor(bench.tokens.refresh(Install::of(bench.place()))).has_value());
        QList<SeenCall> calls;
        for (const Exchange &exchange : bench.told) {
            QVERIFY2(findingsIn(exchange).isEmpty(), qPrintable(exchange.url));
            calls.append(seenCall(exchange));
        }
        QVERIFY(refreshFindings(calls).isEmpty());
    }

    void aNewConsentEndsAnExpiryToo()
    {
        Fixture bench;
        const QByteArray token = bench.northToken();
        bench.set(u"tokens/expire"_s, {{u"locationId"_s, bench.north()}});
        bench.called(token);
        QVERIFY(bench.approve(bench.north()).has_value());
        QList<SeenCall> calls;
        for (const Exchange &exchange : bench.told)
            calls.append(seenCall(exchange));
        QVERIFY(refreshFindings(calls).isEmpty());
    }

    void everyFindingHasItsWords()
    {
        for (const QString &id : findingIds()) {
            const Finding found = finding(QLatin1StringView(id.toLatin1()), u"seen"_s);
            QVERIFY2(!found.title.isEmpty() && !found.meaning.isEmpty() && !found.nextStep.isEmpty() &&
                         !found.source.isEmpty(),
                     qPrintable(id));
        }
        for (const QString &id : {u"S-01"_s, u"S-09"_s, u"T-01"_s, u"T-10"_s})
            QVERIFY(findingIds().contains(id));
    }
};

LINESMAN_TEST(TstFindings)
#include "tst_findings.moc"
