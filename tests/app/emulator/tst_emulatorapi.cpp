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
    void kindsTakeTheirTypes_data();
    void kindsTakeTheirTypes();
    void oneOfContactAndConversationSuffices();
    void namesWhatIsWrongWithAnInbound_data();
    void namesWhatIsWrongWithAnInbound();
    void threadsMessagesNewestFirst();
    void callsNeedAKnownNumber();
    void attachmentsAreForCalls();
    void uploadsAreServedBack();
    void onlyTheOwnerUpdatesAStatus();
    void raceWindowRefusesAnEarlyStatus();
    void emailIsEnforcedOnSend();
    void emailStatusIsForTheNewGeneration();
    void scheduledMessagesWaitAndCanBeCancelled();
    void channelsShowWhatIsSelected();
    void magicNumbersProvokeOutcomes();
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

void TstEmulatorApi::kindsTakeTheirTypes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("taken");
    const QStringList types{u"SMS"_s, u"Email"_s, u"Custom"_s, u"Call"_s, u"WhatsApp"_s};
    const auto rows = [&](const QString &kind, const QStringList &good, const QString &profile = u"default"_s) {
        for (const QString &type : types)
            QTest::addRow("%s %s %s", qPrintable(profile), qPrintable(kind), qPrintable(type))
                << kind << type << profile << good.contains(type);
    };
    rows(u"SmsDefault"_s, {u"SMS"_s});
    rows(u"SmsChannel"_s, {u"SMS"_s, u"Custom"_s});
    rows(u"SmsChannel"_s, {u"Custom"_s}, u"observed"_s);
    rows(u"EmailDefault"_s, {u"Email"_s});
    rows(u"EmailChannel"_s, {u"Custom"_s});
    rows(u"Call"_s, {u"Call"_s});
}

void TstEmulatorApi::kindsTakeTheirTypes()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QFETCH(QString, profile);
    QFETCH(bool, taken);
    Emulator::Options options;
    options.profile = profile;
    Harness harness(options);
    QJsonObject body{{u"type"_s, type},
                     {u"contactId"_s, harness.ada().id},
                     {u"conversationProviderId"_s, harness.provider(kind)},
                     {u"message"_s, u"hi"_s},
                     {u"subject"_s, u"s"_s},
                     {u"html"_s, u"<p>hi</p>"_s}};
    if (type == "Call"_L1)
        body.insert(
            u"call"_s,
            QJsonObject{{u"from"_s, harness.ada().phone}, {u"to"_s, u"+13125550140"_s}, {u"status"_s, u"completed"_s}});
    const Answer answer = harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.northToken());
    QCOMPARE(answer.status / 100, taken ? 2 : 4);
    if (taken) {
        QVERIFY(!answer.json().value("messageId"_L1).toString().isEmpty());
        QCOMPARE(answer.json().value("conversationId"_L1).toString(), harness.ada().conversationId);
        QCOMPARE(answer.json().contains("emailMessageId"_L1), kind.startsWith("Email"_L1));
    } else {
        QCOMPARE(answer.message(), u"Incorrect conversationProviderId/type"_s);
        QCOMPARE(answer.json().value("canonicalCode"_L1).toString(),
                 u"CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_s);
    }
}

void TstEmulatorApi::oneOfContactAndConversationSuffices()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    for (const QString &field : {u"contactId"_s, u"conversationId"_s}) {
        const QString id = field == "contactId"_L1 ? harness.ada().id : harness.ada().conversationId;
        const Answer answer = harness.send("POST", u"/conversations/messages/inbound"_s,
                                           {{u"type"_s, u"SMS"_s}, {field, id}, {u"message"_s, u"hi"_s}}, token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("conversationId"_L1).toString(), harness.ada().conversationId);
    }
    // A private integration token may do so for a default provider, but never name an app's.
    QJsonObject body{{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"hi"_s}};
    QCOMPARE(harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.privateToken()).status, 200);
    body.insert(u"conversationProviderId"_s, harness.provider(u"SmsDefault"_s));
    const Answer refused = harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.privateToken());
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json().value("canonicalCode"_L1).toString(), u"CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_s);
    QCOMPARE(harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.otherAppsToken()).status, 401);
}

void TstEmulatorApi::namesWhatIsWrongWithAnInbound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("no type") << QByteArray("{'contactId':'ADA','message':'x'}") << 422 << QString();
    QTest::newRow("unknown type") << QByteArray("{'type':'Pigeon','contactId':'ADA','message':'x'}") << 422
                                  << QString();
    QTest::newRow("nobody") << QByteArray("{'type':'SMS','message':'x'}") << 422 << u"contactId must be valid"_s;
    QTest::newRow("number as id") << QByteArray("{'type':'SMS','contactId':5,'message':'x'}") << 422
                                  << u"contactId must be a string"_s;
    QTest::newRow("strange field") << QByteArray("{'type':'SMS','contactId':'ADA','message':'x','colour':1}") << 422
                                   << u"property colour should not exist"_s;
    QTest::newRow("no attachments") << QByteArray("{'type':'SMS','contactId':'ADA','attachments':[]}") << 422
                                    << u"attachments must contain at least 1 elements"_s;
    QTest::newRow("attachments as text") << QByteArray("{'type':'SMS','contactId':'ADA','attachments':'u'}") << 422
                                         << u"attachments must be an array"_s;
    QTest::newRow("nothing to say") << QByteArray("{'type':'SMS','contactId':'ADA'}") << 422
                                    << u"There is no message or attachments for this message. Skip sending."_s;
    QTest::newRow("unknown contact") << QByteArray("{'type':'SMS','contactId':'x','message':'x'}") << 400
                                     << u"Contact not found"_s;
    QTest::newRow("unknown conversation") << QByteArray("{'type':'SMS','conversationId':'x','message':'x'}") << 400
                                          << u"Conversation with id x not found"_s;
    QTest::newRow("unknown provider")
        << QByteArray("{'type':'SMS','contactId':'ADA','message':'x','conversationProviderId':'x'}") << 400
        << u"Invalid conversationProviderId"_s;
    QTest::newRow("provider needed") << QByteArray("{'type':'Custom','contactId':'ADA','message':'x'}") << 400
                                     << u"conversationProviderId is required for type Custom"_s;
    QTest::newRow("date") << QByteArray("{'type':'SMS','contactId':'ADA','message':'x','date':'soon'}") << 422
                          << u"date must be a valid ISO 8601 date string"_s;
}

void TstEmulatorApi::namesWhatIsWrongWithAnInbound()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, message);
    Harness harness;
    body.replace('\'', '"').replace("ADA", harness.ada().id.toLatin1());
    const Answer answer = harness.call("POST", u"/conversations/messages/inbound"_s, body,
                                       {"2021-04-15", harness.northToken(), "application/json", {}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("statusCode"_L1).toInt(), status);
    if (!message.isEmpty())
        QCOMPARE(answer.message().isEmpty() ? answer.firstMessage() : answer.message(), message);
}

void TstEmulatorApi::threadsMessagesNewestFirst()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 10}});
        ids.prepend(
            harness
                .send("POST", u"/conversations/messages/inbound"_s,
                      {{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"m%1"_s.arg(i)}},
                      token)
                .json()
                .value("messageId"_L1)
                .toString());
    }
    const QString back = harness
                             .send("POST", u"/conversations/messages/inbound"_s,
                                   {{u"type"_s, u"SMS"_s},
                                    {u"contactId"_s, harness.ada().id},
                                    {u"message"_s, u"old"_s},
                                    {u"date"_s, u"2020-01-01T00:00:00Z"_s}},
                                   token)
                             .json()
                             .value("messageId"_L1)
                             .toString();
    ids.append(back);
    const QString path = u"/conversations/%1/messages"_s.arg(harness.ada().conversationId);
    QStringList seen;
    QString last;
    bool more = true;
    for (int i = 0; more && i < 9; ++i) {
        const QJsonObject page =
            harness.get(path + u"?limit=2"_s + (last.isEmpty() ? QString() : u"&lastMessageId="_s + last), token)
                .json();
        for (const QJsonValue &message : page.value("messages"_L1).toArray())
            seen.append(message.toObject().value("id"_L1).toString());
        last = page.value("lastMessageId"_L1).toString();
        more = page.value("nextPage"_L1).toBool();
    }
    QCOMPARE(seen, ids);
    QCOMPARE(harness.get(path + u"?type=TYPE_EMAIL"_s, token).json().value("messages"_L1).toArray().size(), 0);
    const QJsonObject message = harness.get(u"/conversations/messages/"_s + back, token).json();
    QCOMPARE(message.value("id"_L1).toString(), back); // bare
    QCOMPARE(message.value("dateAdded"_L1).toString(), u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(message.value("direction"_L1).toString(), u"inbound"_s);
    harness.control("POST", u"profile"_s, {{u"name"_s, u"observed"_s}});
    QVERIFY(harness.get(u"/conversations/messages/"_s + back, token).json().value("message"_L1).isObject());
    QVERIFY(harness.get(path, token).json().value("messages"_L1).toObject().value("messages"_L1).isArray());
}

void TstEmulatorApi::callsNeedAKnownNumber()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const auto call = [&](const QString &from, const QString &to) {
        return QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"status"_s, u"voicemail"_s}};
    };
    QJsonObject body{{u"type"_s, u"Call"_s},
                     {u"contactId"_s, harness.ada().id},
                     {u"conversationProviderId"_s, harness.provider(u"Call"_s)},
                     {u"call"_s, call(u"+13125559999"_s, u"+13125550140"_s)}};
    const Answer unknown = harness.send("POST", u"/conversations/messages/inbound"_s, body, token);
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.json().value("canonicalCode"_L1).toString(), u"CONVERSATIONS_CONTACT_NOT_FOUND"_s);
    body.insert(u"call"_s, call(harness.ada().phone, u"+13125550140"_s));
    QCOMPARE(harness.send("POST", u"/conversations/messages/inbound"_s, body, token).status, 200);
    QCOMPARE(harness.send("POST", u"/conversations/messages/outbound"_s, body, token).status, 400);
    body.insert(u"call"_s, call(u"+13125550140"_s, harness.ada().phone));
    const Answer outbound = harness.send("POST", u"/conversations/messages/outbound"_s, body, token);
    QCOMPARE(outbound.status, 200);
    const QJsonObject message =
        harness.get(u"/conversations/messages/"_s + outbound.json().value("messageId"_L1).toString(), token).json();
    QCOMPARE(message.value("direction"_L1).toString(), u"outbound"_s);
    QCOMPARE(message.value("meta"_L1).toObject().value("callStatus"_L1).toString(), u"voicemail"_s);
    const QString callId = message.value("id"_L1).toString();
    const Answer wav =
        harness.get(u"/conversations/messages/%1/locations/%2/recording"_s.arg(callId, harness.north()), token);
    QVERIFY(wav.body.startsWith("RIFF"));
    QCOMPARE(wav.header("Content-Type"), QByteArray("audio/x-wav"));
    const QString spoken = u"/conversations/locations/%2/messages/%1/transcription"_s;
    QVERIFY(harness.get(spoken.arg(callId, harness.north()), token).json().contains("transcript"_L1));
    QCOMPARE(harness.get(spoken.arg(callId, harness.north()) + u"/download"_s, token).header("Content-Type"),
             QByteArray("text/plain"));
    QCOMPARE(harness.get(spoken.arg(u"nothing"_s, harness.north()), token).status, 400);
    body.remove(u"conversationProviderId"_s);
    QCOMPARE(harness.send("POST", u"/conversations/messages/outbound"_s, body, token)
                 .json()
                 .value("canonicalCode"_L1)
                 .toString(),
             u"CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_s);
    body.insert(u"type"_s, u"SMS"_s);
    QCOMPARE(harness.send("POST", u"/conversations/messages/outbound"_s, body, token).status, 422);
}

void TstEmulatorApi::attachmentsAreForCalls()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString sms = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const QJsonObject one{{u"attachments"_s, QJsonArray{u"https://files.example/a.wav"_s}}};
    QCOMPARE(harness.send("PUT", u"/conversations/messages/%1/attachments"_s.arg(sms), one, token).status, 403);
    QCOMPARE(harness.send("PUT", u"/conversations/messages/nothing/attachments"_s, one, token).status, 404);
    const QString call = harness
                             .send("POST", u"/conversations/messages/inbound"_s,
                                   {{u"type"_s, u"Call"_s},
                                    {u"contactId"_s, harness.ada().id},
                                    {u"conversationProviderId"_s, harness.provider(u"Call"_s)},
                                    {u"call"_s, QJsonObject{{u"from"_s, harness.ada().phone}, {u"to"_s, u"1"_s}}}},
                                   token)
                             .json()
                             .value("messageId"_L1)
                             .toString();
    const QString path = u"/conversations/messages/%1/attachments"_s.arg(call);
    QCOMPARE(harness.send("PUT", path, one, token).status, 200);
    QCOMPARE(harness.get(u"/conversations/messages/"_s + call, token).json().value("attachments"_L1).toArray().size(),
             1);
    QJsonArray six;
    for (int i = 0; i < 6; ++i)
        six.append(u"https://files.example/a.wav"_s);
    QCOMPARE(harness.send("PUT", path, {{u"attachments"_s, six}}, token).status, 422);
}

void TstEmulatorApi::uploadsAreServedBack()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const auto upload = [&](const QByteArray &name, const QByteArray &content, const QString &conversationId) {
        const QByteArray body =
            "--b\r\nContent-Disposition: form-data; name=\"conversationId\"\r\n\r\n" + conversationId.toLatin1() +
            "\r\n--b\r\nContent-Disposition: form-data; name=\"locationId\"\r\n\r\n" + harness.north().toLatin1() +
            "\r\n--b\r\nContent-Disposition: form-data; name=\"fileAttachment\"; filename=\"" + name +
            "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b--\r\n";
        return harness.call("POST", u"/conversations/messages/upload"_s, body,
                            {"2021-04-15", token, "multipart/form-data; boundary=b", {}});
    };
    const QByteArray content("\0\1\xff pixels\r\n--c", 14);
    const Answer sent = upload("../a b.PNG", content, harness.ada().conversationId);
    QCOMPARE(sent.status, 200);
    const QString url = sent.json().value("uploadedFiles"_L1).toObject().value("a b.PNG"_L1).toString();
    QVERIFY(url.startsWith(harness.ready.baseUrl));
    const Answer file = harness.get(url.mid(harness.ready.baseUrl.size()), {});
    QCOMPARE(file.body, content);
    QCOMPARE(file.header("Content-Type"), QByteArray("image/png"));
    const Answer wrongType = upload("a.exe", "x", harness.ada().conversationId);
    QCOMPARE(wrongType.status, 415);
    QCOMPARE(wrongType.json().value("status"_L1).toInt(), 415);
    QCOMPARE(wrongType.message(), u"Failed to upload the files"_s);
    QCOMPARE(upload("a.png", QByteArray(5 * 1024 * 1024 + 1, 'x'), harness.ada().conversationId).status, 413);
    QCOMPARE(upload("a.png", "x", u"temp"_s).message(), u"Conversation with id temp not found"_s);
}

void TstEmulatorApi::onlyTheOwnerUpdatesAStatus()
{
    Harness harness;
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const QString path = u"/conversations/messages/%1/status"_s.arg(id);
    const QJsonObject delivered{{u"status"_s, u"delivered"_s}};
    for (const QByteArray &stranger : {harness.otherAppsToken(), harness.privateToken()}) {
        const Answer refused = harness.send("PUT", path, delivered, stranger);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json().value("canonicalCode"_L1).toString(), u"CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_s);
    }
    const QByteArray token = harness.northToken();
    const Answer done = harness.send("PUT", path, delivered, token);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json().value("messageId"_L1).toString(), id);
    QCOMPARE(harness.get(u"/conversations/messages/"_s + id, token).json().value("status"_L1).toString(),
             u"delivered"_s);
    QCOMPARE(harness.control("GET", u"messages/"_s + id).json().value("statusHistory"_L1).toArray().size(), 2);
    QCOMPARE(harness.send("PUT", path, {{u"status"_s, u"sent"_s}}, token).status, 422);
    QCOMPARE(
        harness.send("PUT", path, {{u"status"_s, u"failed"_s}, {u"error"_s, QJsonObject{{u"code"_s, u"1"_s}}}}, token)
            .status,
        422);
    QCOMPARE(
        harness
            .send("PUT", path,
                  {{u"status"_s, u"failed"_s},
                   {u"error"_s, QJsonObject{{u"code"_s, u"1"_s}, {u"type"_s, u"saas"_s}, {u"message"_s, u"no"_s}}}},
                  token)
            .status,
        200);
    const Answer unknown = harness.send("PUT", u"/conversations/messages/nothing/status"_s, delivered, token);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.message(), u"No message found for the id"_s);
}

void TstEmulatorApi::raceWindowRefusesAnEarlyStatus()
{
    Harness harness;
    harness.control("POST", u"settings"_s, {{u"raceWindowMs"_s, 8000}});
    const QString path =
        u"/conversations/messages/%1/status"_s.arg(harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
    const QJsonObject delivered{{u"status"_s, u"delivered"_s}};
    const Answer early = harness.send("PUT", path, delivered, harness.northToken());
    QCOMPARE(early.status, 403);
    QCOMPARE(early.message(), u"No conversation provider found for this message"_s);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 8000}});
    QCOMPARE(harness.send("PUT", path, delivered, harness.northToken()).status, 200);
}

void TstEmulatorApi::emailIsEnforcedOnSend()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    QJsonObject body{
        {u"type"_s, u"Email"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}, {u"subject"_s, u"s"_s}};
    QCOMPARE(
        harness.send("POST", u"/conversations/messages"_s, body, token).json().value("canonicalCode"_L1).toString(),
        u"CONVERSATIONS_MSG_NO_CONTENT"_s);
    body.insert(u"html"_s, u"<p>x</p>"_s);
    const Answer sent = harness.send("POST", u"/conversations/messages/"_s, body, token);
    QCOMPARE(sent.status, 200);
    const QString emailId = sent.json().value("emailMessageId"_L1).toString();
    const QJsonObject email = harness.get(u"/conversations/messages/email/"_s + emailId, token).json();
    QCOMPARE(email.value("to"_L1).toArray().first().toString(), harness.ada().email);
    QCOMPARE(email.value("threadId"_L1).toString(), emailId);
    body.insert(u"emailTo"_s, u"stranger@customer.example"_s);
    QCOMPARE(
        harness.send("POST", u"/conversations/messages"_s, body, token).json().value("canonicalCode"_L1).toString(),
        u"CONVERSATIONS_MSG_INVALID_EMAILTO"_s);
    // Inbound is not checked against the contact; a reply joins the thread.
    const Answer inbound = harness.send("POST", u"/conversations/messages/inbound"_s,
                                        {{u"type"_s, u"Email"_s},
                                         {u"contactId"_s, harness.ada().id},
                                         {u"html"_s, u"<p>re</p>"_s},
                                         {u"emailFrom"_s, u"else@where.example"_s},
                                         {u"emailMessageId"_s, emailId}},
                                        token);
    QCOMPARE(inbound.status, 200);
    QCOMPARE(
        harness.get(u"/conversations/messages/email/"_s + inbound.json().value("emailMessageId"_L1).toString(), token)
            .json()
            .value("threadId"_L1)
            .toString(),
        emailId);
}

void TstEmulatorApi::emailStatusIsForTheNewGeneration()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString emailId = harness.userSends(u"EmailDefault"_s).value("emailMessageId"_L1).toString();
    const QString path = u"/conversations/messages/email/%1/status"_s.arg(emailId);
    const QJsonObject body{
        {u"status"_s, u"opened"_s},
        {u"events"_s, QJsonObject{{u"opened"_s, 2}}},
        {u"recipients"_s, QJsonArray{QJsonObject{{u"emailId"_s, harness.ada().email}, {u"status"_s, u"opened"_s}}}}};
    QCOMPARE(harness.send("PUT", path, body, token).status, 404);
    QCOMPARE(harness.send("PUT", path, body, token, "v3").message(), u"Updated email message successfully"_s);
    QCOMPARE(harness.send("PUT", path, body, harness.otherAppsToken(), "v3").status, 403);
    QCOMPARE(harness.send("PUT", path, {{u"status"_s, u"flown"_s}}, token, "v3").status, 422);
    QCOMPARE(
        harness.get(u"/conversations/messages/email/"_s + emailId, token, "v3").json().value("status"_L1).toString(),
        u"opened"_s);
}

void TstEmulatorApi::scheduledMessagesWaitAndCanBeCancelled()
{
    Endpoint *endpoint = nullptr;
    Harness harness;
    Endpoint hook(harness.thread);
    endpoint = &hook;
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, hook.url()}});
    const QByteArray token = harness.northToken();
    const double later = double(QDateTime::currentSecsSinceEpoch() + 3600);
    const QJsonObject body{{u"type"_s, u"SMS"_s},
                           {u"contactId"_s, harness.ada().id},
                           {u"message"_s, u"later"_s},
                           {u"scheduledTimestamp"_s, later}};
    const QString cancelled =
        harness.send("POST", u"/conversations/messages"_s, body, token).json().value("messageId"_L1).toString();
    const QString kept =
        harness.send("POST", u"/conversations/messages"_s, body, token).json().value("messageId"_L1).toString();
    QCOMPARE(harness.get(u"/conversations/messages/"_s + kept, token).json().value("status"_L1).toString(),
             u"scheduled"_s);
    const QString path = u"/conversations/messages/%1/schedule"_s.arg(cancelled);
    QCOMPARE(harness.call("DELETE", path, {}, {"2021-04-15", token, {}, {}}).json().value("status"_L1).toInt(), 200);
    QCOMPARE(harness.call("DELETE", path, {}, {"2021-04-15", token, {}, {}}).json().value("status"_L1).toInt(), 404);
    QCOMPARE(endpoint->count(), 0U);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 3'601'000}});
    QTRY_COMPARE(endpoint->count(), 1U);
    QCOMPARE(endpoint->body(0).value("messageId"_L1).toString(), kept);
}

void TstEmulatorApi::channelsShowWhatIsSelected()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString path = u"/locations/%1/conversationChannels/SMS"_s.arg(harness.north());
    const auto isDefault = [&] {
        const QJsonArray list =
            harness.get(path, token, "v3").json().value("conversationChannel"_L1).toObject().value("SMS"_L1).toArray();
        return list.first().toObject().value("conversationProvider"_L1).toObject().value("default"_L1).toBool();
    };
    QVERIFY(isDefault());
    const QString id = harness.provider(u"SmsDefault"_s);
    QCOMPARE(harness.control("POST", u"providers/"_s + id, {{u"selectedIn"_s, QJsonArray{}}}).status, 200);
    QVERIFY(!isDefault());
    QCOMPARE(harness
                 .control("POST", u"send"_s,
                          {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}})
                 .status,
             400);
    QCOMPARE(harness.get(path, token).status, 404); // v3 only
}

void TstEmulatorApi::magicNumbersProvokeOutcomes()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const auto contact = [&](const QString &phone) {
        return harness
            .send("POST", u"/contacts/"_s,
                  {{u"locationId"_s, harness.north()}, {u"firstName"_s, u"M"_s}, {u"phone"_s, phone}}, token)
            .json()
            .value("contact"_L1)
            .toObject()
            .value("id"_L1)
            .toString();
    };
    const auto statusOf = [&](const QString &phone) {
        const QString id =
            harness
                .send("POST", u"/conversations/messages"_s,
                      {{u"type"_s, u"SMS"_s}, {u"contactId"_s, contact(phone)}, {u"message"_s, u"x"_s}}, token)
                .json()
                .value("messageId"_L1)
                .toString();
        return harness.get(u"/conversations/messages/"_s + id, token).json();
    };
    QCOMPARE(statusOf(u"+15005550100"_s).value("status"_L1).toString(), u"delivered"_s);
    const QJsonObject failed = statusOf(u"+15005550110"_s);
    QCOMPARE(failed.value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(failed.value("error"_L1).toObject().value("code"_L1).toString(), u"1"_s);
    QCOMPARE(statusOf(u"+15005550120"_s).value("status"_L1).toString(), u"pending"_s);
    const auto inbound = [&](const QString &phone) {
        return harness.send("POST", u"/conversations/messages/inbound"_s,
                            {{u"type"_s, u"SMS"_s}, {u"contactId"_s, contact(phone)}, {u"message"_s, u"x"_s}}, token);
    };
    QCOMPARE(inbound(u"+15005550160"_s).status, 201);
    QCOMPARE(inbound(u"+15005550161"_s).status, 500);
    QCOMPARE(inbound(u"+15005550162"_s).status, 429);
    QCOMPARE(inbound(u"+15005550200"_s).status, 200); // ordinary
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
