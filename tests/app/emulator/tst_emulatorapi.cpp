// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

class TstEmulatorApi : public QObject
{
    Q_OBJECT
private slots:
    void answersHealthInAFewBytes();
    void acceptsEveryDatedVersionAndTrailingSlashes();
    void refusesRequests_data();
    void refusesRequests();
    void everyAuthorizedAnswerCountsTheRate();
    void refusesTheHundredAndFirst();
    void contactsLiveAndAreFound();
    void keepsOneConversationPerContact();
    void survivesAnyInput_data();
    void survivesAnyInput();
};

void TstEmulatorApi::answersHealthInAFewBytes()
{
    Harness harness;
    const Answer first = harness.raw("GET /health HTTP/1.0\r\n\r\n"); // Host is required by 1.1 only
    QCOMPARE(first.status, 200);
    harness.northToken();
    QCOMPARE(harness.get(u"/health"_s, {}).body.size(), first.body.size());
}

void TstEmulatorApi::acceptsEveryDatedVersionAndTrailingSlashes()
{
    Harness harness;
    for (const QByteArray version : {"2021-04-15", "2021-07-28", "2023-02-21", "v3"}) {
        for (const QString &slash : {QString(), u"/"_s})
            QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id + slash, harness.northToken(), version).status,
                     200);
    }
    // HighLevel's own names in Host, as a redirected client sends them.
    const Answer answer =
        harness.call("GET", u"/contacts/"_s + harness.ada().id, {},
                     {"2021-07-28", harness.northToken(), {}, "Host: services.leadconnectorhq.com\r\n"});
    QCOMPARE(answer.status, 200);
}

void TstEmulatorApi::refusesRequests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QByteArray dated = "2021-07-28";
    QTest::newRow("no token") << u"/contacts/ADA"_s << u"none"_s << dated << 401 << u"Invalid JWT"_s;
    QTest::newRow("made-up token") << u"/contacts/ADA"_s << u"bad"_s << dated << 401 << u"Invalid JWT"_s;
    QTest::newRow("made-up private token")
        << u"/contacts/ADA"_s << u"badpit"_s << dated << 401 << u"Invalid Private Integration token"_s;
    QTest::newRow("no version") << u"/contacts/ADA"_s << u"north"_s << QByteArray() << 401
                                << u"version header was not found."_s;
    QTest::newRow("unknown version") << u"/contacts/ADA"_s << u"north"_s << QByteArray("2020-01-01") << 400
                                     << u"Invalid API version segment '2020-01-01' at position 0"_s;
    QTest::newRow("company token")
        << u"/contacts/ADA"_s << u"company"_s << dated << 401
        << u"This authClass type is not allowed to access this scope. Please verify your IAM configuration if this is not the case."_s;
    QTest::newRow("missing scope") << u"/contacts/ADA"_s << u"narrow"_s << dated << 401
                                   << u"The token is not authorized for this scope."_s;
    QTest::newRow("other location") << u"/contacts/ADA"_s << u"south"_s << dated << 403
                                    << u"The token does not have access to this location."_s;
    QTest::newRow("unknown contact") << u"/contacts/nobody"_s << u"north"_s << dated << 400
                                     << u"Contact with id nobody not found"_s;
    QTest::newRow("no such route") << u"/conversations/x/y/z"_s << u"north"_s << dated << 404
                                   << u"Cannot GET /conversations/x/y/z"_s;
    QTest::newRow("providers") << u"/conversations/providers"_s << u"north"_s << dated << 400
                               << u"Conversation with id providers not found"_s;
}

void TstEmulatorApi::refusesRequests()
{
    QFETCH(QString, path);
    QFETCH(QString, token);
    QFETCH(QByteArray, version);
    QFETCH(int, status);
    QFETCH(QString, message);
    Harness harness;
    QByteArray bearer;
    if (token == "bad"_L1)
        bearer = "eyJhbGciOiJIUzI1NiJ9.e30.x";
    else if (token == "badpit"_L1)
        bearer = "pit-00000000-0000-4000-8000-000000000000";
    else if (token == "company"_L1)
        bearer = harness.tokenFor(harness.ready.companyId);
    else if (token == "south"_L1)
        bearer = harness.tokenFor(harness.south());
    else if (token == "narrow"_L1) {
        harness.control("POST", u"app"_s, {{u"scopes"_s, QJsonArray{u"conversations.readonly"_s}}});
        bearer = harness.tokenFor(harness.north());
    } else if (token == "north"_L1) {
        bearer = harness.northToken();
    }
    const Answer answer = harness.get(path.replace(u"ADA"_s, harness.ada().id), bearer, version);
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("statusCode"_L1).toInt(), status);
    QVERIFY(!answer.json().value("traceId"_L1).toString().isEmpty());
}

void TstEmulatorApi::everyAuthorizedAnswerCountsTheRate()
{
    Harness harness;
    const Answer answer = harness.get(u"/contacts/nobody"_s, harness.northToken());
    QCOMPARE(answer.header("X-RateLimit-Limit-Daily"), QByteArray("200000"));
    QCOMPARE(answer.header("X-RateLimit-Daily-Remaining"), QByteArray("199999"));
    QCOMPARE(answer.header("X-RateLimit-Interval-Milliseconds"), QByteArray("10000"));
    QCOMPARE(answer.header("X-RateLimit-Max"), QByteArray("100"));
    QCOMPARE(answer.header("X-RateLimit-Remaining"), QByteArray("99"));
}

void TstEmulatorApi::refusesTheHundredAndFirst()
{
    Harness harness;
    harness.control("POST", u"settings"_s, {{u"rateLimit"_s, 3}});
    const QString path = u"/contacts/"_s + harness.ada().id;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(harness.get(path, harness.northToken()).status, 200);
    const Answer over = harness.get(path, harness.northToken());
    QCOMPARE(over.status, 429);
    QCOMPARE(over.header("X-RateLimit-Remaining"), QByteArray("0"));
    // Another resource has a count of its own.
    QCOMPARE(harness.get(u"/locations/"_s + harness.south(), harness.tokenFor(harness.south())).status, 200);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 10'000}});
    QCOMPARE(harness.get(path, harness.northToken()).status, 200);
}

void TstEmulatorApi::contactsLiveAndAreFound()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QJsonObject draft{
        {u"locationId"_s, harness.north()},
        {u"firstName"_s, u"Zoë"_s},
        {u"phone"_s, u"(312) 555-0177"_s},
        {u"email"_s, u"Zoe@Customer.example"_s},
        {u"tags"_s, QJsonArray{u"New"_s}},
        {u"customFields"_s, QJsonArray{QJsonObject{{u"id"_s, u"f1"_s}, {u"field_value"_s, u"v"_s}}}}};
    const Answer made = harness.send("POST", u"/contacts/upsert"_s, draft, token);
    QCOMPARE(made.status, 200);
    QVERIFY(made.json().value("new"_L1).toBool());
    const QString id = made.json().value("contact"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(made.json().value("contact"_L1).toObject().value("phone"_L1).toString(), u"+13125550177"_s);
    const Answer again = harness.send("POST", u"/contacts/upsert"_s, draft, token);
    QVERIFY(!again.json().value("new"_L1).toBool());
    QCOMPARE(again.json().value("contact"_L1).toObject().value("id"_L1).toString(), id);
    const Answer duplicate = harness.send("POST", u"/contacts/"_s, draft, token);
    QCOMPARE(duplicate.status, 400);
    QCOMPARE(duplicate.message(), u"This location does not allow duplicated contacts."_s);
    QCOMPARE(duplicate.json().value("meta"_L1).toObject().value("contactId"_L1).toString(), id);
    // Found at once, by bare digits, by parts, by e-mail without case.
    for (const QString &query :
         {u"13125550177"_s, u"3125550177"_s, u"%2B13125550177"_s, u"5550177"_s, u"zoe@cust"_s, u"Zo%C3%AB"_s}) {
        const QJsonObject list =
            harness.get(u"/contacts/?locationId=%1&query=%2"_s.arg(harness.north(), query), token).json();
        QCOMPARE(list.value("contacts"_L1).toArray().size(), 1);
        QCOMPARE(list.value("contacts"_L1).toArray().first().toObject().value("id"_L1).toString(), id);
        QCOMPARE(list.value("meta"_L1).toObject().value("total"_L1).toInt(), 1);
    }
    const QJsonObject found =
        harness.get(u"/contacts/search/duplicate?locationId=%1&number=%2B13125550177"_s.arg(harness.north()), token)
            .json();
    QCOMPARE(found.value("contact"_L1).toObject().value("id"_L1).toString(), id);
    const QJsonObject search{
        {u"locationId"_s, harness.north()},
        {u"pageLimit"_s, 5},
        {u"filters"_s,
         QJsonArray{QJsonObject{{u"field"_s, u"phone"_s}, {u"operator"_s, u"eq"_s}, {u"value"_s, u"+13125550177"_s}}}}};
    QCOMPARE(harness.send("POST", u"/contacts/search"_s, search, token).json().value("total"_L1).toInt(), 1);
    // Pages through all.
    QStringList seen;
    QString path = u"/contacts/?locationId=%1&limit=2"_s.arg(harness.north());
    for (int i = 0; i < 9 && !path.isEmpty(); ++i) {
        const QJsonObject page = harness.get(path, token).json();
        for (const QJsonValue &contact : page.value("contacts"_L1).toArray())
            seen.append(contact.toObject().value("id"_L1).toString());
        const QString next = page.value("meta"_L1).toObject().value("nextPageUrl"_L1).toString();
        path = next.isEmpty() ? QString() : next.mid(harness.ready.baseUrl.size());
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
    QCOMPARE(harness.send("PUT", u"/contacts/"_s + id, {{u"lastName"_s, u"Lund"_s}}, token)
                 .json()
                 .value("contact"_L1)
                 .toObject()
                 .value("name"_L1)
                 .toString(),
             u"Zoë Lund"_s);
    QCOMPARE(harness.call("DELETE", u"/contacts/"_s + id, {}, {"2021-07-28", token, {}, {}}).status, 200);
    QCOMPARE(harness.get(u"/contacts/"_s + id, token).status, 400);
}

void TstEmulatorApi::keepsOneConversationPerContact()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QJsonObject wanted{{u"locationId"_s, harness.north()}, {u"contactId"_s, harness.ada().id}};
    const Answer existing = harness.send("POST", u"/conversations/"_s, wanted, token, "2021-04-15");
    QCOMPARE(existing.status, 400);
    QCOMPARE(existing.json().value("conversationId"_L1).toString(), harness.ada().conversationId);
    const QJsonObject fresh{{u"locationId"_s, harness.north()}, {u"contactId"_s, harness.ready.contacts.at(2).id}};
    const Answer made = harness.send("POST", u"/conversations"_s, fresh, token);
    QCOMPARE(made.status, 201);
    const QString id = made.json().value("conversation"_L1).toObject().value("id"_L1).toString();
    const QJsonObject row = harness
                                .get(u"/conversations/search?locationId=%1&contactId=%2"_s.arg(
                                         harness.north(), harness.ready.contacts.at(2).id),
                                     token)
                                .json();
    QCOMPARE(row.value("total"_L1).toInt(), 1);
    QCOMPARE(row.value("conversations"_L1).toArray().first().toObject().value("id"_L1).toString(), id);
    QCOMPARE(harness
                 .send("PUT", u"/conversations/"_s + id,
                       {{u"locationId"_s, harness.north()}, {u"starred"_s, true}, {u"unreadCount"_s, 0}}, token)
                 .status,
             200);
    QVERIFY(harness.get(u"/conversations/"_s + id, token).json().value("starred"_L1).toBool());
    QCOMPARE(harness.call("DELETE", u"/conversations/"_s + id, {}, {"v3", token, {}, {}}).status, 200);
    QCOMPARE(harness.get(u"/conversations/"_s + id, token).status, 400);
    QCOMPARE(
        harness
            .send("POST", u"/conversations/"_s, {{u"locationId"_s, harness.north()}, {u"contactId"_s, u"x"_s}}, token)
            .status,
        400);
}

void TstEmulatorApi::survivesAnyInput_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json";
    QTest::newRow("empty") << json << QByteArray();
    QTest::newRow("not JSON") << json << QByteArray("hello");
    QTest::newRow("array") << json << QByteArray("[1,2]");
    QTest::newRow("null") << json << QByteArray("null");
    QTest::newRow("deep") << json << QByteArray(200'000, '[');
    QTest::newRow("deep objects") << json << QByteArray("{\"a\":").repeated(50'000);
    QTest::newRow("invalid UTF-8") << json << QByteArray("{\"type\":\"\xff\xfe\"}");
    QTest::newRow("NUL") << json << QByteArray("{\"type\":\"\0\"}", 12);
    QTest::newRow("half") << json << QByteArray("{\"type\":\"SMS\",");
    QTest::newRow("lone surrogate") << json << QByteArray("{\"type\":\"\\ud800\"}");
    QTest::newRow("wrong types")
        << json
        << QByteArray("{\"type\":[],\"contactId\":{},\"conversationId\":true,\"call\":[],\"attachments\":{},\"date\":"
                      "1e400,\"locationId\":[],\"status\":{},\"error\":[],\"events\":1,\"recipients\":{}}");
    QTest::newRow("nulls")
        << json
        << QByteArray(
               "{\"type\":null,\"contactId\":null,\"call\":null,\"locationId\":null,\"status\":null,\"filters\":null}");
    QTest::newRow("filters")
        << json
        << QByteArray("{\"locationId\":\"x\",\"filters\":[1,null,{\"filters\":[{}]}],\"page\":-1,\"pageLimit\":1e99}");
    QTest::newRow("big numbers") << json
                                 << QByteArray("{\"unreadCount\":99999999999999999999,\"scheduledTimestamp\":-1e308,"
                                               "\"type\":\"SMS\",\"contactId\":\"x\"}");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("a=%zz&=&&type=%00&type=b&%");
    QTest::newRow("multipart without boundary") << QByteArray("multipart/form-data") << QByteArray("--x\r\n");
    QTest::newRow("broken multipart") << QByteArray("multipart/form-data; boundary=x")
                                      << QByteArray("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n");
}

void TstEmulatorApi::survivesAnyInput()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    Emulator::Options options;
    options.rateLimit = false;
    Harness harness(options);
    const QByteArray token = harness.northToken();
    const QByteArray company = harness.tokenFor(harness.ready.companyId);
    const QString message = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const QList<std::pair<QByteArray, QString>> routes{
        {"POST", u"/oauth/token"_s},
        {"POST", u"/oauth/locationToken"_s},
        {"POST", u"/v2/oauth/chooselocation"_s},
        {"POST", u"/contacts/"_s},
        {"POST", u"/contacts/upsert"_s},
        {"POST", u"/contacts/search"_s},
        {"PUT", u"/contacts/"_s + harness.ada().id},
        {"POST", u"/conversations/"_s},
        {"PUT", u"/conversations/"_s + harness.ada().conversationId},
        {"POST", u"/conversations/messages"_s},
        {"POST", u"/conversations/messages/inbound"_s},
        {"POST", u"/conversations/messages/outbound"_s},
        {"POST", u"/conversations/messages/upload"_s},
        {"PUT", u"/conversations/messages/%1/status"_s.arg(message)},
        {"PUT", u"/conversations/messages/%1/attachments"_s.arg(message)},
        {"PUT", u"/conversations/messages/email/%1/status"_s.arg(message)},
        {"POST", u"/conversations/providers/live-chat/typing"_s},
        {"DELETE", u"/marketplace/app/%1/installations"_s.arg(harness.ready.appId)},
        {"POST", u"/_emulator/send"_s},
        {"POST", u"/_emulator/faults"_s},
        {"POST", u"/_emulator/clock"_s},
        {"POST", u"/_emulator/profile"_s},
        {"POST", u"/_emulator/settings"_s},
        {"POST", u"/_emulator/providers/"_s + harness.provider(u"Call"_s)},
    };
    for (const auto &[method, path] : routes) {
        for (const QByteArray version : {"2021-07-28", "v3"}) {
            const QByteArray bearer = path.contains("locationToken"_L1) ? company : token;
            const Answer answer = harness.call(method, path, body, {version, bearer, type, {}});
            QVERIFY2(answer.status >= 200 && answer.status < 500,
                     method + ' ' + path.toLatin1() + ' ' + QByteArray::number(answer.status));
            if (answer.status >= 400 && !path.contains("chooselocation"_L1))
                QVERIFY2(!answer.json().isEmpty(), answer.body);
        }
    }
    for (const QString &query : {u"?limit=-5&skip=x&startAfterDate=%00&query=%ff%2B&lastMessageId=%F0"_s,
                                 u"?locationId=%25&limit=99999999999999999999"_s}) {
        for (const QString &path : {u"/contacts/"_s, u"/contacts/search/duplicate"_s, u"/conversations/search"_s,
                                    u"/conversations/messages/export"_s, u"/locations/search"_s,
                                    u"/conversations/%1/messages"_s.arg(harness.ada().conversationId)})
            QVERIFY(harness.get(path + query, token).status < 500);
    }
    QCOMPARE(harness.get(u"/health"_s, {}).status, 200);
}

LINESMAN_TEST(TstEmulatorApi)
#include "tst_emulatorapi.moc"
