// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"
#include "app/installs/selection.h"
#include "tests/app/doctor/stage.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Doctor;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;
using HighLevel::TokenClass;

using Produce = void (*)(Stage &stage);
Q_DECLARE_METATYPE(Produce)

namespace {
const QString Status = u"/conversations/messages/msg00000000000000001/status"_s;
const QString Inbound = u"/conversations/messages/inbound"_s;

QJsonObject inbound(const QString &type = u"SMS"_s)
{
    return {{u"type"_s, type},
            {u"contactId"_s, u"ctAda0000000000000001"_s},
            {u"conversationProviderId"_s, ProviderA},
            {u"direction"_s, u"inbound"_s},
            {u"message"_s, u"Hello"_s}};
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

QJsonObject stored()
{
    return {{u"conversationId"_s, u"cnv00000000000000001"_s}, {u"messageId"_s, u"msg00000000000000009"_s}};
}

QJsonObject place(const QString &company = u"cmpHarbour00000000001"_s)
{
    QJsonObject body{{u"locationId"_s, North}, {u"webhookId"_s, u"0b8e6a52-5e07-4c0a-9b7e-3f1d2c4a5b62"_s}};
    if (!company.isEmpty())
        body.insert(u"companyId"_s, company);
    return body;
}

void form(Exchange &exchange, const QByteArray &body)
{
    exchange.requestBody = body;
}

void row(const char *id, Produce produce)
{
    QTest::newRow(id) << QString::fromLatin1(id) << produce;
}

Installs::Looks looked(const Providers::KnownProvider &, bool isKnown)
{
    Installs::ChannelLook look;
    look.location = LocationId(North);
    look.channel = u"SMS"_s;
    look.at = QDateTime::currentDateTimeUtc();
    look.isKnown = isKnown;
    look.why = isKnown ? QString() : u"a shape that nobody described"_s;
    if (isKnown) {
        look.chosen = ProviderId(u"otherProvider"_s);
        look.chosenName = u"Twilio"_s;
        look.listed = {ProviderId(ProviderA)};
    }
    return {{{North, u"SMS"_s}, look}};
}

void setupRows()
{
    row("S-01", [](Stage &s) { s.connection.scopes.append(u"conversations.wirte"_s); });
    row("S-02",
        [](Stage &s) { s.refused("POST", Inbound, 401, "The token is not authorized for this scope.", inbound()); });
    row("S-03", [](Stage &s) {
        s.provider(Providers::Kind::SmsDefault);
        s.token(TokenClass::Location, North).scopes = QStringList{u"conversations/message.write"_s};
    });
    row("S-04", [](Stage &s) { s.connection.setup.tasks = QStringList{u"bulk"_s}; });
    row("S-05", [](Stage &s) {
        s.connection.setup.deliveryUrl = QUrl(u"https://bridge.example.com/delivery"_s);
        s.connection.setup.webhookUrl = s.connection.setup.deliveryUrl;
    });
    row("S-06", [](Stage &s) {
        s.connection.setup.deliveryUrl = QUrl(u"https://old-one.ngrok-free.app/delivery"_s);
        s.connection.redirectUri = QUrl(u"https://new-one.ngrok-free.app/callback"_s);
    });
    row("S-07", [](Stage &s) { s.connection.redirectUri = QUrl(u"https://highlevel.example.com/callback"_s); });
    row("S-08", [](Stage &s) { s.refused("GET", u"/contacts"_s, 403, "You do not have access to this feature"); });
    row("S-09", [](Stage &s) {
        for (int i = 1; i <= 4; ++i)
            s.token(TokenClass::Company, u"cmpAgency%1"_s.arg(i));
    });
    row("S-10", [](Stage &s) {
        for (int i = 0; i < 3; ++i)
            s.event("UNINSTALL", {{u"locationId"_s, u"locGone%1"_s.arg(i)}});
    });
}

void tokenRows()
{
    row("T-01", [](Stage &s) {
        Exchange &call = s.refused("POST", u"/oauth/token"_s, 404, "NoSuchBucket");
        call.url = u"https://marketplace.gohighlevel.com/oauth/token"_s;
    });
    row("T-02", [](Stage &s) {
        form(s.refused("POST", u"/oauth/token"_s, 400, "Invalid grant: refresh token is invalid"),
             "client_id=a&grant_type=refresh_token");
    });
    row("T-03", [](Stage &s) {
        s.step = 1;
        for (int i = 0; i < 2; ++i)
            form(s.call("POST", u"/oauth/token"_s, 200), "client_id=a&grant_type=refresh_token");
    });
    row("T-04", [](Stage &s) { s.refused("GET", u"/contacts"_s, 401, "Invalid JWT"); });
    row("T-05", [](Stage &s) {
        form(s.refused("POST", u"/oauth/token"_s, 400, "Location is not active"),
             "client_id=a&grant_type=refresh_token");
    });
    row("T-06", [](Stage &s) { s.refused("GET", u"/contacts"_s, 500, "Internal server error"); });
    row("T-07",
        [](Stage &s) { s.refused("GET", u"/contacts"_s, 403, "The token does not have access to this location."); });
    row("T-08", [](Stage &s) { s.refused("POST", u"/oauth/reconnect"_s, 404, "This endpoint has been removed"); });
    row("T-09", [](Stage &s) { form(s.call("POST", u"/oauth/token"_s, 422), "clientId=a&grantType=refresh_token"); });
    row("T-10", [](Stage &s) { s.connection.authorizePath = OAuth::Connection::AuthorizePath::Older; });
}

void installRows()
{
    row("I-01", [](Stage &s) {
        s.token(TokenClass::Company, u"cmpHarbour00000000001"_s);
        s.event("INSTALL", place());
    });
    row("I-02", [](Stage &s) { s.event("INSTALL", place({})); });
    row("I-03", [](Stage &s) {
        s.refused("GET", u"/oauth/installedLocations"_s, 400,
                  "Endpoint /oauth/installedLocations not available in API version v3.");
    });
    row("I-04", [](Stage &s) {
        s.token(TokenClass::Location, North);
        s.event("UNINSTALL", {{u"locationId"_s, North}});
    });
    row("I-05", [](Stage &s) { s.call("GET", u"/contacts"_s, 200, {}, {}, "x-sdk-version: 2.2.1\r\n"); });
    row("I-06", [](Stage &s) {
        s.matrix(false);
        s.came(Stage::delivery());
    });
    row("I-07", [](Stage &s) { s.event("UPDATE", place(), 404); });
    row("I-08", [](Stage &s) {
        s.connection.setup.targetUser = OAuth::Setup::TargetUser::SubAccount;
        s.token(TokenClass::Company, u"cmpHarbour00000000001"_s);
    });
    row("P-01", [](Stage &s) {
        s.matrix();
        s.evidence.alarms = {{LocationId(North), u"SMS"_s, ProviderId(ProviderA), u"Harbour SMS"_s,
                              ProviderId(u"other"_s), u"Twilio"_s, s.at, s.at}};
    });
    row("P-02", [](Stage &s) { s.matrix(true, looked(s.provider(Providers::Kind::SmsDefault), true)); });
    row("P-03", [](Stage &s) { s.matrix(true, looked(s.provider(Providers::Kind::SmsDefault), false)); });
    row("P-04", [](Stage &s) {
        s.provider(Providers::Kind::Call);
        s.matrix();
    });
    row("P-05",
        [](Stage &s) { s.refused("POST", u"/conversations/messages"_s, 400, "Bulk messages need a phone number"); });
    row("P-06", [](Stage &s) {
        s.refused("POST", Inbound, 401, "You don't have access to the conversationProvider with id: x", inbound());
    });
    row("P-07", [](Stage &s) {
        s.provider(Providers::Kind::SmsChannel);
        s.call("GET", u"/contacts/ctAda0000000000000001"_s, 200, {},
               {{u"contact"_s, QJsonObject{{u"id"_s, u"ctAda0000000000000001"_s}, {u"email"_s, u"ada@x.example"_s}}}});
    });
    row("P-08", [](Stage &s) { s.call("POST", u"/contacts/"_s, 201, {{u"phone"_s, u"+120363041234567890"_s}}); });
}

void deliveryRows()
{
    row("D-01", [](Stage &s) {
        s.came(Stage::delivery(), u"ProviderOutboundMessage"_s, 401, "X-Other: 1").signature = u"missing"_s;
    });
    row("D-02",
        [](Stage &s) { s.came(place(), u"InboundMessage"_s, 200, "X-WH-Signature: " + Stage::signedBytes(512)); });
    row("D-03", [](Stage &s) { s.tested("unsigned", 200); });
    row("D-04", [](Stage &s) { s.tested("spaced", 401); });
    row("D-05", [](Stage &s) {
        s.tested("wrong-key", 401, u"INSTALL"_s);
        s.tested("wrong-key", 200);
    });
    row("D-06", [](Stage &s) {
        s.came(Stage::delivery(), u"ProviderOutboundMessage"_s, 401, "X-GHL-Signature: sha256=" + QByteArray(64, 'a'))
            .signature = u"malformed"_s;
    });
    row("D-07",
        [](Stage &s) { s.came(place(), u"InboundMessage"_s, 200, "x-wh-signature: " + Stage::signedBytes(64)); });
    row("D-08", [](Stage &s) { s.came(Stage::delivery(), u"ProviderOutboundMessage"_s, 503); });
    row("D-09", [](Stage &s) {
        s.came(Stage::delivery());
        s.came(Stage::delivery());
    });
    row("D-10", [](Stage &s) { s.came(with(Stage::delivery(), u"brandNew"_s, 1)); });
    row("D-11", [](Stage &s) { s.came(without(Stage::delivery(), u"userId"_s)); });
    row("D-12", [](Stage &s) {
        s.came(Stage::delivery());
        s.call("PUT", Status, 200,
               {{u"status"_s, u"failed"_s},
                {u"error"_s, QJsonObject{{u"code"_s, u"1"_s}, {u"type"_s, u"carrier"_s}, {u"message"_s, u"no"_s}}}});
        s.came(Stage::delivery(u"msg00000000000000002"_s));
    });
    row("D-13", [](Stage &s) {
        s.came({{u"data"_s, Stage::delivery()}}).verdict =
            u"{\"shape\":{\"family\":\"providerOutbound\",\"wrapped\":true}}"_s;
    });
    row("D-14", [](Stage &s) {
        s.event("OutboundMessage", {{u"locationId"_s, North},
                                    {u"cc"_s, u"one@x.example"_s},
                                    {u"ccList"_s, QJsonArray{u"one@x.example"_s, u"two@x.example"_s}}});
    });
    row("D-15", [](Stage &s) {
        s.came(Stage::delivery(), u"ProviderOutboundMessage"_s, 400).responseBody =
            "{\"message\":[\"property userId should not exist\"]}";
    });
    row("D-16", [](Stage &s) {
        s.evidence.captured = 10'001;
        s.evidence.failed = 1'100;
    });
    row("D-17", [](Stage &s) { s.event("InboundMessage", place({}), 500); });
}

void messageRows()
{
    row("M-01", [](Stage &s) {
        s.refused("POST", Inbound, 400, "No conversationProviderId passed in body",
                  without(inbound(), u"conversationProviderId"_s));
    });
    row("M-02", [](Stage &s) { s.refused("POST", Inbound, 400, "Incorrect conversationProviderId/type", inbound()); });
    row("M-03", [](Stage &s) { s.call("POST", Inbound, 201, inbound(u"Custom"_s)); });
    row("M-04", [](Stage &s) {
        s.provider(Providers::Kind::EmailChannel);
        s.call("POST", Inbound, 201, inbound(u"Email"_s), stored());
    });
    row("M-05", [](Stage &s) {
        s.refused("POST", Inbound, 500, "Internal server error", with(inbound(), u"conversationProviderId"_s, North));
    });
    row("M-06", [](Stage &s) { s.call("POST", Inbound, 201, without(inbound(), u"direction"_s), stored()); });
    row("M-07", [](Stage &s) {
        s.refused("POST", Inbound, 422, "contactId must be a string", without(inbound(), u"contactId"_s));
    });
    row("M-08", [](Stage &s) {
        s.call("POST", Inbound, 400, inbound(u"Call"_s),
               {{u"statusCode"_s, 400},
                {u"canonicalCode"_s, u"CONVERSATIONS_CONTACT_NOT_FOUND"_s},
                {u"message"_s, u"No contact found for the number +15005550009"_s}});
    });
    row("M-09", [](Stage &s) {
        s.call("POST", u"/contacts/upsert"_s, 200, {{u"phone"_s, u"+15005550006"_s}, {u"email"_s, u"new@x.example"_s}},
               {{u"new"_s, false},
                {u"contact"_s, QJsonObject{{u"id"_s, u"ctAda0000000000000001"_s},
                                           {u"phone"_s, u"+15005550006"_s},
                                           {u"email"_s, u"old@x.example"_s}}}});
    });
    row("M-10", [](Stage &s) {
        s.refused("POST", Inbound, 422, "attachments must be an array",
                  with(inbound(), u"attachments"_s, u"https://files.example/a.png"_s));
    });
    row("M-11",
        [](Stage &s) { s.refused("POST", u"/conversations/messages/upload"_s, 413, "Failed to upload the files"); });
    row("M-12", [](Stage &s) {
        for (int i = 0; i < 2; ++i)
            s.call("PUT", u"/conversations/messages/msg00000000000000001/attachments"_s, 200);
    });
    row("M-13", [](Stage &s) {
        s.refused("PUT", u"/contacts/ctAda0000000000000001"_s, 422, "property gender should not exist");
    });
    row("M-14", [](Stage &s) {
        s.step = 2;
        s.call("POST", u"/contacts/"_s, 201, {{u"phone"_s, u"+15005550006"_s}});
        s.call("POST", u"/contacts/search"_s, 200, {{u"query"_s, u"+15005550006"_s}},
               {{u"contacts"_s, QJsonArray()}, {u"total"_s, 0}});
    });
}

void statusRows()
{
    row("U-01", [](Stage &s) {
        s.step = 3;
        s.came(Stage::delivery());
        s.refused("PUT", Status, 403, "No conversation provider found for this message",
                  {{u"status"_s, u"delivered"_s}});
    });
    row("U-02", [](Stage &s) {
        s.came(Stage::delivery());
        s.refused("PUT", Status, 403, "No conversation provider found for this message",
                  {{u"status"_s, u"delivered"_s}});
    });
    row("U-03", [](Stage &s) {
        s.refused("PUT", Status, 401, "You don't have access to the conversationProvider with id: x",
                  {{u"status"_s, u"delivered"_s}});
    });
    row("U-04", [](Stage &s) {
        s.came(Stage::delivery()).channel = Exchange::Channel::EmulatorHook; // two hours ago, and no status since
    });
    row("U-05", [](Stage &s) {
        s.refused("PUT", Status, 422, "status must be one of the following values", {{u"status"_s, u"opened"_s}});
    });
    row("U-06", [](Stage &s) {
        s.call("PUT", Status, 200,
               {{u"status"_s, u"failed"_s}, {u"error"_s, QJsonObject{{u"code"_s, u"1"_s}, {u"message"_s, u"no"_s}}}});
    });
    row("V-01", [](Stage &s) {
        s.step = 1;
        s.refused("GET", u"/contacts"_s, 429, "Too Many Requests");
        s.call("GET", u"/contacts"_s, 200);
    });
    row("V-02", [](Stage &s) {
        s.call("GET", u"/contacts/ctAda0000000000000001"_s, 200);
        s.call("GET", u"/contacts/ctAda0000000000000002"_s, 200).requestHead.replace("2021-07-28", "v3");
    });
    row("V-03", [](Stage &s) {
        Exchange &call = s.call("GET", u"/contacts/ctAda0000000000000001"_s, 200, {}, {{u"brandNew"_s, 1}});
        call.channel = Exchange::Channel::Api;
        call.eventType = u"contacts.get"_s;
        call.url.prepend(u"https://services.leadconnectorhq.com"_s);
    });
    row("V-04", [](Stage &s) { s.refused("GET", u"/contacts"_s, 503, "Service Unavailable").traceId = u"4b1c"_s; });
}
} // namespace

/*! Each finding of the doctor is produced once and recognised alone; the one that waits is O-17, and a sound stage. */
class TstChecks : public QObject
{
    Q_OBJECT
private slots:
    void recognisesEachAlone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Produce>("produce");
        setupRows();
        tokenRows();
        installRows();
        deliveryRows();
        messageRows();
        statusRows();
        row("O-17", [](Stage &s) { s.refused("GET", u"/contacts"_s, 429, "Too Many Requests"); });
    }
    void recognisesEachAlone()
    {
        QFETCH(const QString, id);
        QFETCH(const Produce, produce);
        Stage stage;
        produce(stage);
        const std::map<QString, QList<Sight>> sights = allSights(stage.ready());
        QStringList seen;
        for (const auto &[name, places] : sights)
            seen.append(name + u" ("_s + places.constFirst().evidence + u')');
        QVERIFY2(sights.size() == 1 && sights.contains(id), qPrintable(seen.join(u" | "_s)));
        const Report report = examine(stage.evidence, Memory({}));
        QCOMPARE(report.entries.size(), 1);
        const Finding &finding = report.entries.constFirst().finding;
        QVERIFY(!finding.title.isEmpty() && !finding.meaning.isEmpty() && !finding.nextStep.isEmpty());
        QVERIFY(!finding.source.isEmpty() && !report.entries.constFirst().place.isEmpty());
    }

    void theTableHasEveryRowOfTheBook()
    {
        // 77 rows of what developers and agencies reported; those of OAuth's own are held by tst_oauth.
        int rows = 0;
        for (const Facts::FindingRow &one : Facts::findingRows()) {
            if (one.area == "oauth"_L1)
                continue;
            ++rows;
            QVERIFY2(checkedIds().contains(one.id), qPrintable(one.id));
        }
        QCOMPARE(rows, 77);
    }

    void nothingIsFoundWhereAllIsWell()
    {
        Stage stage;
        stage.provider(Providers::Kind::SmsChannel).alwaysShow = true;
        stage.token(TokenClass::Location, North);
        stage.came(Stage::delivery());
        // Too early, and then once more: as every correct bridge has it now and then.
        stage.refused("PUT", Status, 403, "No conversation provider found for this message",
                      {{u"status"_s, u"delivered"_s}});
        stage.call("PUT", Status, 200, {{u"status"_s, u"delivered"_s}});
        stage.call("POST", Inbound, 201, inbound(u"Custom"_s), stored());
        stage.event("INSTALL", place());
        stage.tested("valid", 200);
        stage.tested("unsigned", 401);
        stage.matrix();
        const Report report = examine(stage.ready(), Memory({}));
        QStringList ids;
        for (const Entry &entry : report.entries)
            ids.append(entry.finding.id);
        QCOMPARE(ids, QStringList());
        QCOMPARE(report.unlooked.size(), 0);
        QVERIFY(!report.worst());
    }

    void anExpiredTokenThatIsRefreshedIsNoFinding()
    {
        Stage stage;
        stage.step = 1;
        stage.refused("GET", u"/contacts"_s, 401, "Invalid JWT");
        form(stage.call("POST", u"/oauth/token"_s, 200), "client_id=a&grant_type=refresh_token");
        stage.call("GET", u"/contacts"_s, 200);
        QVERIFY(allSights(stage.ready()).empty());
    }

    /*! What follows from a mistake is no mistake of its own. */
    void schemesOfAnOpenEndpointAreNoFindings_data()
    {
        QTest::addColumn<QString>("taken"); // variants that are answered 200; the others 401
        QTest::addColumn<QStringList>("found");
        QTest::newRow("verifies nothing")
            << u"unsigned wrong-key garbage hmac retired-alone retired-ed25519"_s << QStringList{u"D-03"_s};
        QTest::newRow("takes an HMAC") << u"hmac"_s << QStringList{u"D-06"_s};
        QTest::newRow("takes the retired header") << u"retired-alone"_s << QStringList{u"D-02"_s};
        QTest::newRow("looks at a header that is there")
            << u"unsigned retired-alone retired-ed25519"_s << QStringList{u"D-03"_s};
        QTest::newRow("an HMAC, or nothing") << u"unsigned hmac"_s << QStringList{u"D-03"_s, u"D-06"_s};
    }
    void schemesOfAnOpenEndpointAreNoFindings()
    {
        QFETCH(const QString, taken);
        QFETCH(const QStringList, found);
        Stage stage;
        for (const char *variant : {"unsigned", "wrong-key", "garbage", "hmac", "retired-alone", "retired-ed25519"})
            stage.tested(variant, taken.split(u' ').contains(QString::fromLatin1(variant)) ? 200 : 401);
        QStringList ids;
        for (const Entry &entry : examine(stage.ready(), Memory({})).entries)
            ids.append(entry.finding.id);
        ids.sort();
        QCOMPARE(ids, found);
    }

    void whatWasRefusedByRightIsNoFailure()
    {
        Stage stage;
        stage.came(Stage::delivery(), u"ProviderOutboundMessage"_s, 401).signature = u"wrong"_s;
        QVERIFY(allSights(stage.ready()).empty());
    }

    void saysWhatIsMissing()
    {
        Doctor::Evidence nothing;
        nothing.now = QDateTime::currentDateTimeUtc();
        const Report report = examine(nothing, Memory({}));
        QCOMPARE(report.unlooked.size(), Facts::findingRows().size());
        QSet<QString> needs;
        for (const Unlooked &one : report.unlooked) {
            QVERIFY2(!one.needs.isEmpty() && !one.title.isEmpty(), qPrintable(one.id));
            needs += QSet<QString>(one.needs.begin(), one.needs.end());
        }
        for (const QString &need : std::as_const(needs))
            QVERIFY2(!needSentence(need).isEmpty(), qPrintable(need));
    }

    void ofAnotherConnectionsCallsNothingIsTold()
    {
        Stage stage;
        stage.refused("GET", u"/contacts"_s, 500, "Internal server error").connectionId = u"c2"_s;
        QVERIFY(allSights(stage.ready()).empty());
    }
};

LINESMAN_TEST(TstChecks)
#include "tst_checks.moc"
