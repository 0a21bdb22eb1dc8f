// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

/*! Records of messages and calls from outside. */
class TstEmulatorInbound : public QObject
{
    Q_OBJECT
private slots:
    void kindsTakeTheirTypes_data();
    void kindsTakeTheirTypes();
    void oneOfContactAndConversationSuffices();
    void namesWhatIsWrongWithAnInbound_data();
    void namesWhatIsWrongWithAnInbound();
    void threadsMessagesNewestFirst();
    void callsNeedAKnownNumber();
};

void TstEmulatorInbound::kindsTakeTheirTypes_data()
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

void TstEmulatorInbound::kindsTakeTheirTypes()
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

void TstEmulatorInbound::oneOfContactAndConversationSuffices()
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

void TstEmulatorInbound::namesWhatIsWrongWithAnInbound_data()
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

void TstEmulatorInbound::namesWhatIsWrongWithAnInbound()
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

void TstEmulatorInbound::threadsMessagesNewestFirst()
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
                .json()
                .value("messages"_L1)
                .toObject();
        for (const QJsonValue &message : page.value("messages"_L1).toArray())
            seen.append(message.toObject().value("id"_L1).toString());
        last = page.value("lastMessageId"_L1).toString();
        more = page.value("nextPage"_L1).toBool();
    }
    QCOMPARE(seen, ids);
    QCOMPARE(
        harness.get(path + u"?type=TYPE_EMAIL"_s, token).json().value("messages"_L1)["messages"_L1].toArray().size(),
        0);
    const QJsonObject message = harness.get(u"/conversations/messages/"_s + back, token).json();
    QCOMPARE(message.value("id"_L1).toString(), back); // bare
    QCOMPARE(message.value("dateAdded"_L1).toString(), u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(message.value("direction"_L1).toString(), u"inbound"_s);
    harness.control("POST", u"profile"_s, {{u"name"_s, u"observed"_s}});
    QVERIFY(harness.get(u"/conversations/messages/"_s + back, token).json().value("message"_L1).isObject());
    QVERIFY(harness.get(path, token).json().value("messages"_L1).toObject().value("messages"_L1).isArray());
}

void TstEmulatorInbound::callsNeedAKnownNumber()
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

LINESMAN_TEST(TstEmulatorInbound)
#include "tst_emulatorinbound.moc"
