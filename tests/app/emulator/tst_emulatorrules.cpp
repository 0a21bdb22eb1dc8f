// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

/*! Rules that hold between several requests. */
class TstEmulatorRules : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerJoinsItsThread_data();
    void anAnswerJoinsItsThread();
    void aThreadIsOneContacts();
    void eachChangeOfAContactHasItsEvent();
    void doNotDisturbHoldsByChannel();
    void doNotDisturbIsSpelledAsTheGenerationDoes();
    void mailEventsImplyEarlierOnes();
    void aBirthDateIsTakenInEachFormat_data();
    void aBirthDateIsTakenInEachFormat();
    void anUploadAddressExpires();
    void aSearchIsSortedAndLeadsOn();
    void threadsAreFoundByWhoFollowsAndWhoIsAssigned();
    void highLevelReportsWhatItSendsItself();
    void mailRoutesNeedNoVersion();
    void unknownRoutesAre404InEitherGeneration_data();
    void unknownRoutesAre404InEitherGeneration();

private:
    static Answer inboundMail(Harness &harness, const QString &contactId, const QJsonObject &more = {})
    {
        QJsonObject body{{u"type"_s, u"Email"_s},
                         {u"contactId"_s, contactId},
                         {u"html"_s, u"<p>Hello</p>"_s},
                         {u"subject"_s, u"S"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.northToken());
    }
    static QJsonObject mail(Harness &harness, const QJsonObject &answer)
    {
        return harness
            .get(u"/conversations/messages/email/"_s + answer.value("emailMessageId"_L1).toString(),
                 harness.northToken())
            .json();
    }
};

void TstEmulatorRules::anAnswerJoinsItsThread_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("byMessageId");
    QTest::newRow("replyMessageId, an e-mail's") << u"replyMessageId"_s << false;
    QTest::newRow("replyMessageId, a message's") << u"replyMessageId"_s << true;
    QTest::newRow("threadId") << u"threadId"_s << false;
}

void TstEmulatorRules::anAnswerJoinsItsThread()
{
    QFETCH(QString, field);
    QFETCH(bool, byMessageId);
    Harness harness;
    const QJsonObject first = inboundMail(harness, harness.ada().id).json();
    const QString handle = first.value(byMessageId ? "messageId"_L1 : "emailMessageId"_L1).toString();
    const QJsonObject sent = harness
                                 .send("POST", u"/conversations/messages"_s,
                                       {{u"type"_s, u"Email"_s},
                                        {u"contactId"_s, harness.ada().id},
                                        {u"html"_s, u"<p>Re</p>"_s},
                                        {field, handle}},
                                       harness.northToken())
                                 .json();
    const QJsonObject next =
        inboundMail(harness, harness.ada().id, {{u"emailMessageId"_s, sent.value("emailMessageId"_L1).toString()}})
            .json();
    const QJsonValue thread = mail(harness, first).value("threadId"_L1);
    QCOMPARE(mail(harness, sent).value("threadId"_L1), thread);
    QCOMPARE(mail(harness, next).value("threadId"_L1), thread);
    QVERIFY(mail(harness, inboundMail(harness, harness.ada().id).json()).value("threadId"_L1) != thread);
}

void TstEmulatorRules::aThreadIsOneContacts()
{
    Harness harness;
    const QJsonObject first = inboundMail(harness, harness.ada().id).json();
    const QJsonObject other = inboundMail(harness, harness.ready.contacts.at(1).id,
                                          {{u"emailMessageId"_s, first.value("emailMessageId"_L1).toString()}})
                                  .json();
    QVERIFY(mail(harness, other).value("threadId"_L1) != mail(harness, first).value("threadId"_L1));
}

void TstEmulatorRules::eachChangeOfAContactHasItsEvent()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    const QByteArray token = harness.northToken(); // a consent sends INSTALL
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, endpoint.url()}});
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QJsonObject who{{u"locationId"_s, harness.north()}, {u"phone"_s, harness.ada().phone}};
    const auto with = [&who](const QString &name, const QJsonValue &value) {
        QJsonObject body = who;
        body.insert(name, value);
        return body;
    };
    harness.send("PUT", path, {{u"city"_s, u"Oslo"_s}}, token);
    harness.send("PUT", path, {{u"dnd"_s, true}}, token);
    harness.send("PUT", path, {{u"dndSettings"_s, QJsonObject{{u"SMS"_s, QJsonObject{{u"status"_s, u"active"_s}}}}}},
                 token);
    harness.send("POST", u"/contacts/upsert"_s, with(u"tags"_s, QJsonArray{u"one"_s}), token);
    harness.send("POST", u"/contacts/upsert"_s, with(u"dnd"_s, false), token);
    harness.send("POST", path + u"/tags"_s, {{u"tags"_s, QJsonArray{u"two"_s}}}, token);
    harness.send("POST", path + u"/tags"_s, {{u"tags"_s, QJsonArray{u"two"_s}}}, token); // nothing changes
    harness.send("DELETE", path + u"/tags"_s, {{u"tags"_s, QJsonArray{u"one"_s}}}, token);
    harness.call("DELETE", path, {}, {"2021-07-28", token, {}, {}});
    const QStringList expected{u"ContactUpdate"_s,    u"ContactUpdate"_s,    u"ContactDndUpdate"_s, u"ContactUpdate"_s,
                               u"ContactDndUpdate"_s, u"ContactUpdate"_s,    u"ContactTagUpdate"_s, u"ContactUpdate"_s,
                               u"ContactDndUpdate"_s, u"ContactTagUpdate"_s, u"ContactTagUpdate"_s, u"ContactDelete"_s};
    QTRY_VERIFY(endpoint.count() >= std::size_t(expected.size()));
    QStringList types;
    for (std::size_t i = 0; i < endpoint.count(); ++i)
        types += endpoint.body(i).value("type"_L1).toString();
    QCOMPARE(types, expected);
    QCOMPARE(endpoint.body(10).value("tags"_L1).toArray(), QJsonArray{u"two"_s});
}

void TstEmulatorRules::doNotDisturbHoldsByChannel()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString path = u"/contacts/"_s + harness.ada().id;
    const auto status = [&](const QString &type) {
        return harness
            .send("POST", u"/conversations/messages"_s,
                  {{u"type"_s, type},
                   {u"contactId"_s, harness.ada().id},
                   {type == "SMS"_L1 ? u"message"_s : u"html"_s, u"x"_s}},
                  token)
            .status;
    };
    for (const QString &value : {u"active"_s, u"permanent"_s}) {
        harness.send("PUT", path, {{u"dndSettings"_s, QJsonObject{{u"SMS"_s, QJsonObject{{u"status"_s, value}}}}}},
                     token);
        QCOMPARE(status(u"SMS"_s), 400);
        QCOMPARE(status(u"Email"_s), 200);
    }
    const QJsonObject email{{u"email"_s, QJsonObject{{u"status"_s, u"active"_s}}}};
    harness.send("PUT", path, {{u"dndSettings"_s, email}}, token, "v3");
    QCOMPARE(status(u"SMS"_s), 200);
    QCOMPARE(status(u"Email"_s), 400);
    QCOMPARE(harness
                 .control("POST", u"send"_s,
                          {{u"kind"_s, u"EmailDefault"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}})
                 .status,
             400);
    const QJsonObject wrong{{u"SMS"_s, QJsonObject{{u"status"_s, u"perhaps"_s}}}};
    QCOMPARE(harness.send("PUT", path, {{u"dndSettings"_s, wrong}}, token).status, 422);
}

void TstEmulatorRules::doNotDisturbIsSpelledAsTheGenerationDoes()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QJsonObject active{{u"status"_s, u"active"_s}};
    harness.send("PUT", path, {{u"dndSettings"_s, QJsonObject{{u"WhatsApp"_s, active}, {u"SMS"_s, active}}}}, token);
    const auto keys = [&](const QByteArray &version) {
        return harness.get(path, token, version)
            .json()
            .value("contact"_L1)
            .toObject()
            .value("dndSettings"_L1)
            .toObject()
            .keys();
    };
    QCOMPARE(keys("2021-07-28"), (QStringList{u"SMS"_s, u"WhatsApp"_s}));
    QCOMPARE(keys("v3"), (QStringList{u"sms"_s, u"whatsApp"_s}));
}

void TstEmulatorRules::mailEventsImplyEarlierOnes()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QJsonObject sent =
        harness
            .send("POST", u"/conversations/messages"_s,
                  {{u"type"_s, u"Email"_s}, {u"contactId"_s, harness.ada().id}, {u"html"_s, u"x"_s}}, token)
            .json();
    const QString path = u"/conversations/messages/email/%1/status"_s.arg(sent.value("emailMessageId"_L1).toString());
    const auto update = [&](const QString &status, const QJsonObject &events) {
        return harness.send("PUT", path, {{u"status"_s, status}, {u"events"_s, events}}, token, "v3").status;
    };
    QCOMPARE(update(u"clicked"_s, {{u"clicked"_s, 2}}), 200);
    QCOMPARE(update(u"opened"_s, {{u"clicked"_s, 1}, {u"opened"_s, 0}}), 200); // merged; 0 resets nothing
    const QJsonObject events = mail(harness, sent).value("events"_L1).toObject();
    QCOMPARE(events.value("clicked"_L1).toInt(), 3);
    for (const QString &implied : {u"opened"_s, u"delivered"_s, u"accepted"_s})
        QCOMPARE(events.value(implied).toInt(), 1);
    QCOMPARE(mail(harness, sent).value("status"_L1).toString(), u"opened"_s);
}

void TstEmulatorRules::aBirthDateIsTakenInEachFormat_data()
{
    QTest::addColumn<int>("status");
    for (const char *date : {"1990/09/25", "09/25/1990", "1990-09-25", "09-25-1990", "1990.09.25", "09.25.1990",
                             "1990_09_25", "09_25_1990", "1990-09-25T00:00:00.000Z"})
        QTest::newRow(date) << 200;
    for (const char *date : {"25 September 1990", "1990-13-25", "1990-9-2", "19900925", "1990-09", "yesterday"})
        QTest::newRow(date) << 422;
}

void TstEmulatorRules::aBirthDateIsTakenInEachFormat()
{
    QFETCH(int, status);
    Harness harness;
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QString date = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(harness.send("PUT", path, {{u"dateOfBirth"_s, date}}, harness.northToken()).status, status);
    const QJsonObject contact = harness.get(path, harness.northToken()).json().value("contact"_L1).toObject();
    QCOMPARE(contact.value("dateOfBirth"_L1).toString(), status == 200 ? u"1990-09-25"_s : QString());
}

void TstEmulatorRules::anUploadAddressExpires()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString base = u"/conversations/messages/upload/"_s;
    const QJsonObject start{{u"locationId"_s, harness.north()},
                            {u"conversationId"_s, harness.ada().conversationId},
                            {u"filename"_s, u"a.pdf"_s},
                            {u"contentType"_s, u"application/pdf"_s},
                            {u"fileSize"_s, 4},
                            {u"channel"_s, u"SMS"_s}};
    const auto put = [&](const QJsonObject &begun) {
        const QString path = QUrl(begun.value("uploadUrl"_L1).toString()).path();
        return harness.call("PUT", path, "%PDF", {{}, {}, "application/pdf", {}}).status;
    };
    const auto complete = [&](const QJsonObject &begun) {
        return harness.send("POST", base + u"complete"_s,
                            {{u"uploadId"_s, begun.value("uploadId"_L1)},
                             {u"filePath"_s, begun.value("filePath"_L1)},
                             {u"locationId"_s, harness.north()},
                             {u"conversationId"_s, harness.ada().conversationId},
                             {u"filename"_s, u"a.pdf"_s}},
                            token);
    };
    const QJsonObject begun = harness.send("POST", base + u"initiate"_s, start, token).json();
    QCOMPARE(complete(begun).status, 404); // nothing was put there
    QCOMPARE(put(begun), 200);
    const Answer done = complete(begun);
    QCOMPARE(done.status, 200);
    const QString url = done.json().value("uploadedFiles"_L1).toObject().value("a.pdf"_L1).toString();
    QCOMPARE(harness.get(QUrl(url).path(), {}).body, QByteArray("%PDF"));
    QCOMPARE(complete(begun).status, 404); // once
    const QJsonObject late = harness.send("POST", base + u"initiate"_s, start, token).json();
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 15 * 60 * 1000}});
    QCOMPARE(put(late), 403);
    QJsonObject large = start;
    large.insert(u"fileSize"_s, 5 * 1024 * 1024 + 1);
    QCOMPARE(harness.send("POST", base + u"initiate"_s, large, token).status, 413);
    large.insert(u"channel"_s, u"WHATSAPP"_s);
    QCOMPARE(harness.send("POST", base + u"initiate"_s, large, token).status, 200);
}

void TstEmulatorRules::aSearchIsSortedAndLeadsOn()
{
    Harness harness;
    for (const auto &[direction, expected] :
         {std::pair{u"asc"_s, QStringList{u"Ada"_s, u"Ben"_s, u"Chlo\u00e9"_s, u"Dev"_s}},
          std::pair{u"desc"_s, QStringList{u"Dev"_s, u"Chlo\u00e9"_s, u"Ben"_s, u"Ada"_s}}}) {
        QJsonObject body{
            {u"locationId"_s, harness.north()},
            {u"pageLimit"_s, 1},
            {u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"firstNameLowerCase"_s}, {u"direction"_s, direction}}}}};
        QStringList names;
        for (int page = 0; page < 6; ++page) {
            const QJsonArray rows = harness.send("POST", u"/contacts/search"_s, body, harness.northToken())
                                        .json()
                                        .value("contacts"_L1)
                                        .toArray();
            if (rows.isEmpty())
                break;
            names += rows.first().toObject().value("firstName"_L1).toString();
            body.insert(u"searchAfter"_s, rows.first().toObject().value("searchAfter"_L1));
        }
        QCOMPARE(names, expected);
    }
}

void TstEmulatorRules::threadsAreFoundByWhoFollowsAndWhoIsAssigned()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString user = harness.ready.users.first().id;
    const QString path = u"/contacts/"_s + harness.ada().id;
    const auto found = [&](const QString &filter) {
        QStringList ids;
        const QString where = u"/conversations/search?locationId=%1&%2"_s.arg(harness.north(), filter);
        for (const QJsonValue &row : harness.get(where, token).json().value("conversations"_L1).toArray())
            ids += row.toObject().value("contactId"_L1).toString();
        return ids;
    };
    QCOMPARE(found(u"followers="_s + user), QStringList());
    QCOMPARE(found(u"assignedTo="_s + user), QStringList());
    QCOMPARE(harness.send("POST", path + u"/followers"_s, {{u"followers"_s, QJsonArray{user}}}, token).status, 201);
    QCOMPARE(harness.send("POST", path + u"/followers"_s, {{u"followers"_s, QJsonArray{u"nobody"_s}}}, token).status,
             400);
    harness.send("PUT", path, {{u"assignedTo"_s, user}}, token);
    QCOMPARE(found(u"followers="_s + user), QStringList{harness.ada().id});
    QCOMPARE(found(u"assignedTo="_s + user), QStringList{harness.ada().id});
    QCOMPARE(found(u"assignedTo=unassigned"_s), QStringList{harness.ready.contacts.at(1).id});
    QCOMPARE(found(u"assignedTo=unassigned,"_s + user).size(), 2);
    QCOMPARE(found(u"mentions="_s + user), QStringList());
}

void TstEmulatorRules::highLevelReportsWhatItSendsItself()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"selectedIn"_s, QJsonArray()}});
    const auto sends = [&](const QString &text) {
        return harness
            .send("POST", u"/conversations/messages"_s,
                  {{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, text}}, token)
            .json()
            .value("messageId"_L1)
            .toString();
    };
    const auto stateOf = [&](const QString &id) {
        return harness.get(u"/conversations/messages/"_s + id, token).json();
    };
    const QString id = sends(u"By LC Phone"_s);
    QCOMPARE(stateOf(id).value("status"_L1).toString(), u"delivered"_s);
    QVERIFY(!stateOf(id).contains("conversationProviderId"_L1));
    QCOMPARE(stateOf(sends(u"magic:failed-1"_s)).value("status"_L1).toString(), u"failed"_s);
    const Answer refused =
        harness.send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"read"_s}}, token);
    QCOMPARE(refused.status, 403); // no provider's message
    QCOMPARE(refused.message(), u"No conversation provider found for this message"_s);
}

void TstEmulatorRules::mailRoutesNeedNoVersion()
{
    Harness harness;
    const QString id = inboundMail(harness, harness.ada().id).json().value("emailMessageId"_L1).toString();
    const QString path = u"/conversations/messages/email/"_s + id;
    QCOMPARE(harness.get(path, harness.northToken(), {}).status, 200);
    QCOMPARE(harness.get(path, harness.northToken(), "bogus").status, 400);
    QCOMPARE(harness.get(path, {}, {}).status, 401);
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, harness.northToken(), {}).status, 401);
}

void TstEmulatorRules::unknownRoutesAre404InEitherGeneration_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("nothing") << QByteArray("GET") << u"/"_s << QByteArray("v3");
    QTest::newRow("no such place") << QByteArray("GET") << u"/opportunities/search"_s << QByteArray("2021-07-28");
    QTest::newRow("another method") << QByteArray("DELETE") << u"/contacts"_s << QByteArray("2021-07-28");
    QTest::newRow("too deep") << QByteArray("GET") << u"/contacts/abc/tags/vip"_s << QByteArray("v3");
    QTest::newRow("new path, old version")
        << QByteArray("GET") << u"/oauth/installed-locations"_s << QByteArray("2021-07-28");
    QTest::newRow("new status, old version")
        << QByteArray("PUT") << u"/conversations/messages/email/abc/status"_s << QByteArray("2021-04-15");
    QTest::newRow("a prefix") << QByteArray("GET") << u"/v3/contacts/abc"_s << QByteArray("v3");
}

void TstEmulatorRules::unknownRoutesAre404InEitherGeneration()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, version);
    Harness harness;
    const Answer answer = harness.call(method, path, {}, {version, harness.northToken(), "application/json", {}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), u"Cannot %1 %2"_s.arg(QString::fromLatin1(method), path));
    QCOMPARE(answer.json().value("error"_L1).toString(), u"Not Found"_s);
    QVERIFY(!answer.json().value("traceId"_L1).toString().isEmpty());
}

LINESMAN_TEST(TstEmulatorRules)
#include "tst_emulatorrules.moc"
