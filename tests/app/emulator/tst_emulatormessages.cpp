// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

/*! What happens to a message after it was made: attachments, statuses, schedules. */
class TstEmulatorMessages : public QObject
{
    Q_OBJECT
private slots:
    void attachmentsAreForCalls();
    void anExportsCursorIsGoodForTwoMinutes();
    void uploadsAreServedBack();
    void onlyTheOwnerUpdatesAStatus();
    void raceWindowRefusesAnEarlyStatus();
    void emailIsEnforcedOnSend();
    void emailStatusIsForTheNewGeneration();
    void scheduledMessagesWaitAndCanBeCancelled();
    void channelsShowWhatIsSelected();
    void magicNumbersProvokeOutcomes();
    void sendsAnExtraChannelsOtherType_data();
    void sendsAnExtraChannelsOtherType();
};

void TstEmulatorMessages::sendsAnExtraChannelsOtherType_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("type");
    QTest::newRow("SMS for Custom") << u"SmsChannel"_s << u"Custom"_s << u"SMS"_s;
    QTest::newRow("Email for Custom") << u"EmailChannel"_s << u"Custom"_s << u"Email"_s;
    QTest::newRow("Custom for SMS") << u"SmsChannel"_s << u"SMS/Email"_s << u"Custom"_s;
    QTest::newRow("Custom for Email") << u"EmailChannel"_s << u"SMS/Email"_s << u"Custom"_s;
    QTest::newRow("a default one has no other") << u"SmsDefault"_s << u"Custom"_s << u"SMS"_s;
    QTest::newRow("nor that of e-mail") << u"EmailDefault"_s << u"SMS/Email"_s << u"Email"_s;
}

void TstEmulatorMessages::sendsAnExtraChannelsOtherType()
{
    QFETCH(QString, kind);
    QFETCH(QString, side);
    QFETCH(QString, type);
    Harness harness;
    Endpoint endpoint(harness.thread);
    harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C10"_s, side}}}});
    deliverTo(harness, kind, endpoint.url());
    const Answer sent = harness.control("POST", u"send"_s,
                                        {{u"kind"_s, kind},
                                         {u"contactId"_s, harness.ada().id},
                                         {u"message"_s, u"\"type\":\"x\""_s},
                                         {u"subject"_s, u"S"_s},
                                         {u"delivery"_s, QJsonObject{{u"otherType"_s, true}}}});
    QVERIFY2(sent.status < 300, sent.body.constData());
    QTRY_COMPARE(endpoint.count(), 1U);
    QCOMPARE(textOf(endpoint.body(0), "type"_L1), type);
}

void TstEmulatorMessages::anExportsCursorIsGoodForTwoMinutes()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    for (int i = 0; i < 12; ++i) {
        const QJsonObject body{
            {u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, QString::number(i)}};
        QVERIFY(harness.send("POST", u"/conversations/messages/inbound"_s, body, token).status < 300);
    }
    const QString path = u"/conversations/messages/export?limit=10&locationId="_s + harness.north();
    const QJsonObject first = harness.get(path, token).json();
    const QString cursor = first.value("nextCursor"_L1).toString();
    QVERIFY(!cursor.isEmpty());
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 119'000}});
    const QJsonObject second = harness.get(path + u"&cursor="_s + cursor, token).json();
    QVERIFY(!second.value("messages"_L1).toArray().isEmpty());
    QVERIFY(second.value("messages"_L1).toArray().first() != first.value("messages"_L1).toArray().first());
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 2'000}});
    const Answer late = harness.get(path + u"&cursor="_s + cursor, token);
    QCOMPARE(late.status, 422);
    QVERIFY(late.firstMessage().contains("2 minutes"_L1));
    for (const QString &none : {u"10"_s, u"-1-2"_s, u"x"_s, u"10-"_s, u"99999999999999999999-1"_s})
        QCOMPARE(harness.get(path + u"&cursor="_s + none, token).status, 422);
}

void TstEmulatorMessages::attachmentsAreForCalls()
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

void TstEmulatorMessages::uploadsAreServedBack()
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

void TstEmulatorMessages::onlyTheOwnerUpdatesAStatus()
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

void TstEmulatorMessages::raceWindowRefusesAnEarlyStatus()
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

void TstEmulatorMessages::emailIsEnforcedOnSend()
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

void TstEmulatorMessages::emailStatusIsForTheNewGeneration()
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

void TstEmulatorMessages::scheduledMessagesWaitAndCanBeCancelled()
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

void TstEmulatorMessages::channelsShowWhatIsSelected()
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

void TstEmulatorMessages::magicNumbersProvokeOutcomes()
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

LINESMAN_TEST(TstEmulatorMessages)
#include "tst_emulatormessages.moc"
