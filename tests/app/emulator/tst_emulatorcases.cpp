// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QJsonArray>

#include <zlib.h>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(plain.size() + 100, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}
} // namespace

/*! What people who build bridges ran into: see also webhooks/tst_keytext.cpp and tst_peerbody.cpp. */
class TstEmulatorCases : public QObject
{
    Q_OBJECT
private slots:
    void takesEveryEndingOfThePage();
    void retriesWhateverIsNo2xx_data();
    void retriesWhateverIsNo2xx();
    void resendsByHand();
    void pausesAnAddressThatFailsTooOften();
    void aStrictBridgeAcceptsADelivery();
    void ignoresWhatBridgesPostBesides_data();
    void ignoresWhatBridgesPostBesides();
    void refusesWhatContactsRefuse();
    void readsBodiesAsNodeDoes_data();
    void readsBodiesAsNodeDoes();
    void readsTheTypesThatNodeReads_data();
    void readsTheTypesThatNodeReads();
    void sendsTheEventsOf2026();
    void hostsWhatACustomerSent();
    void keepsNotesAndTasks();
    void namesThePeople();
    void looksUpExactly();
    void anAdditionalAddressTakesThePrimarysPlace();
};

void TstEmulatorCases::takesEveryEndingOfThePage()
{
    Harness harness;
    const QStringList endings =
        u"jpg jpeg png gif svg heic ai mp4 mpeg 3gp mp3 wav wave aiff aif aifc gsm ulaw ogg aac m4a amr pdf doc docx txt "
        "csv xls xlsx ppt pptx odt zip rar vcf vcard ICS"_s.split(u' ');
    QCOMPARE(endings.size(), 37);
    for (const QString &ending : endings) {
        const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"contactId\"\r\n\r\n" +
                                harness.ada().id.toLatin1() +
                                "\r\n--B\r\nContent-Disposition: form-data; name=\"fileAttachment\"; filename=\"v." +
                                ending.toLatin1() + "\"\r\n\r\nx\r\n--B--\r\n";
        const Answer answer = harness.call("POST", u"/conversations/messages/upload"_s, body,
                                           {"v3", harness.northToken(), "multipart/form-data; boundary=B", {}});
        QVERIFY2(answer.status == 200, qPrintable(ending));
    }
}

void TstEmulatorCases::retriesWhateverIsNo2xx_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("status");
    for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s}) {
        for (const int status : {307, 404, 500, -1})
            QTest::addRow("%s %d", qPrintable(profile), status) << profile << status;
    }
}

/*! Fourteen days: thirteen attempts, then it has failed. -1: nobody listens. */
void TstEmulatorCases::retriesWhateverIsNo2xx()
{
    QFETCH(QString, profile);
    QFETCH(int, status);
    Emulator::Options options;
    options.profile = profile;
    Harness harness(options);
    QString url = u"http://127.0.0.1:1/hook"_s;
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([status](const Http::Request &) { return status; });
    deliverTo(harness, u"SmsDefault"_s, status < 0 ? url : endpoint.url());
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto delivery = [&] {
        return firstOf(harness.control("GET", u"messages/"_s + id).json(), "deliveries"_L1);
    };
    const auto isSettled = [&] {
        return textOf(delivery(), "state"_L1) == "retrying"_L1 || textOf(delivery(), "state"_L1) == "failed"_L1;
    };
    for (int day = 0; day < 14; ++day) {
        QTRY_VERIFY(isSettled());
        harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 24 * 3600 * 1000}});
    }
    QTRY_COMPARE(textOf(delivery(), "state"_L1), u"failed"_s);
    QCOMPARE(delivery().value("attempts"_L1).toArray().size(), 13);
}

void TstEmulatorCases::resendsByHand()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 500; });
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto delivery = [&] {
        return firstOf(harness.control("GET", u"messages/"_s + id).json(), "deliveries"_L1);
    };
    QTRY_COMPARE(textOf(delivery(), "state"_L1), u"retrying"_s);
    const QString resend = u"deliveries/%1/resend"_s.arg(textOf(delivery(), "id"_L1));
    const QString due = textOf(delivery(), "dueAt"_L1);
    QCOMPARE(harness.control("POST", resend).status, 200);
    // A failed attempt by hand leaves what was planned, and begins nothing.
    QTRY_COMPARE(delivery().value("attempts"_L1).toArray().size(), 2);
    QTRY_COMPARE(textOf(delivery(), "state"_L1), u"retrying"_s);
    QCOMPARE(textOf(delivery(), "dueAt"_L1), due);
    QVERIFY(delivery().value("attempts"_L1).toArray().last().toObject().value("manual"_L1).toBool());
    endpoint.answerWith([](const Http::Request &) { return 200; });
    QCOMPARE(harness.control("POST", resend).status, 200);
    QTRY_COMPARE(textOf(delivery(), "state"_L1), u"delivered"_s);
    QCOMPARE(harness.control("GET", u"retries"_s).json().value("total"_L1).toInt(), 0);
    QCOMPARE(harness.control("POST", resend).status, 409);
    QCOMPARE(harness.control("POST", u"deliveries/none/resend"_s).status, 404);
    QCOMPARE(endpoint.requests().front().body, endpoint.requests().back().body);
}

void TstEmulatorCases::pausesAnAddressThatFailsTooOften()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 500; });
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    harness.control("POST", u"settings"_s, {{u"retry"_s, u"none"_s}});
    QCOMPARE(harness.control("POST", u"breakers"_s, {{u"webhooks"_s, 2}}).status, 200);
    const auto state = [&] {
        return textOf(firstOf(harness.control("GET", u"breakers"_s).json(), "addresses"_L1), "state"_L1);
    };
    std::size_t sent = 0;
    for (const QString &expected : {u"warned"_s, u"paused"_s}) {
        for (int i = 0; i < 3; ++i)
            harness.userSends(u"SmsDefault"_s);
        sent += 3;
        QTRY_COMPARE(endpoint.count(), sent);
        QTRY_COMPARE(firstOf(harness.control("GET", u"breakers"_s).json(), "addresses"_L1).value("webhooks"_L1).toInt(),
                     int(sent));
        harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 3 * 24 * 3600 * 1000}});
        QTRY_COMPARE(state(), expected);
    }
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    QCOMPARE(textOf(firstOf(harness.control("GET", u"messages/"_s + id).json(), "deliveries"_L1), "state"_L1),
             u"paused"_s);
    QCOMPARE(harness.control("POST", u"breakers/resume"_s, {{u"url"_s, endpoint.url()}}).status, 200);
    QCOMPARE(state(), u"fine"_s);
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(endpoint.count(), sent + 1);
}

/*! A bridge of 2025-07-22 names these, needs these and refuses others (green-api, ghl-webhook.dto.ts). */
void TstEmulatorCases::aStrictBridgeAcceptsADelivery()
{
    const QStringList known{u"contactId"_s,
                            u"locationId"_s,
                            u"messageId"_s,
                            u"type"_s,
                            u"phone"_s,
                            u"message"_s,
                            u"attachments"_s,
                            u"conversationId"_s,
                            u"customUserId"_s,
                            u"userId"_s,
                            u"conversationProviderId"_s};
    for (const QString &profile : {u"default"_s, u"observed"_s}) {
        Emulator::Options options;
        options.profile = profile;
        Harness harness(options);
        Endpoint endpoint(harness.thread);
        deliverTo(harness, u"SmsDefault"_s, endpoint.url());
        deliverTo(harness, u"SmsChannel"_s, endpoint.url());
        harness.userSends(u"SmsDefault"_s);
        harness.userSends(u"SmsChannel"_s);
        QTRY_COMPARE(endpoint.count(), 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            const QJsonObject body = endpoint.body(i);
            for (const QString &name : body.keys())
                QVERIFY2(known.contains(name), qPrintable(name));
            for (const QString &name : known)
                QVERIFY2(body.value(name).isString() || name == "attachments"_L1, qPrintable(name));
        }
    }
}

void TstEmulatorCases::ignoresWhatBridgesPostBesides_data()
{
    QTest::addColumn<QJsonObject>("surplus");
    QTest::newRow("locationId") << QJsonObject{{u"locationId"_s, u"x"_s}};
    QTest::newRow("status") << QJsonObject{{u"status"_s, u"delivered"_s}};
    QTest::newRow("dateAdded") << QJsonObject{{u"dateAdded"_s, u"2026-11-01T10:00:00.000Z"_s}};
    QTest::newRow("contentType") << QJsonObject{{u"contentType"_s, u"text/plain"_s}};
    QTest::newRow("an object") << QJsonObject{{u"meta"_s, QJsonObject{{u"a"_s, 1}}}};
}

void TstEmulatorCases::ignoresWhatBridgesPostBesides()
{
    QFETCH(QJsonObject, surplus);
    for (const QString &profile : {u"default"_s, u"observed"_s, u"documented"_s}) {
        Emulator::Options options;
        options.profile = profile;
        Harness harness(options);
        QJsonObject body{{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"hola"_s}};
        for (const QString &name : surplus.keys())
            body.insert(name, surplus.value(name));
        const Answer answer = harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.northToken());
        if (profile == "documented"_L1) {
            QCOMPARE(answer.firstMessage(), u"property %1 should not exist"_s.arg(surplus.keys().first()));
            continue;
        }
        QVERIFY2(answer.status == 200 || answer.status == 201, answer.body.constData());
    }
}

void TstEmulatorCases::refusesWhatContactsRefuse()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QJsonObject body{{u"locationId"_s, harness.north()},
                           {u"phone"_s, u"+14155550195"_s},
                           {u"additionalEmails"_s, QJsonArray{u"b@x.example"_s}}};
    const Answer refused = harness.send("POST", u"/contacts/upsert"_s, body, token);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.firstMessage(), u"property additionalEmails should not exist"_s);
    QCOMPARE(textOf(refused.json(), "error"_L1), u"Unprocessable Entity"_s);
    // Taken on an existing contact and not written (api-docs #313).
    const Answer upserted = harness.send(
        "POST", u"/contacts/upsert"_s,
        {{u"locationId"_s, harness.north()}, {u"phone"_s, harness.ada().phone}, {u"gender"_s, u"female"_s}}, token);
    QCOMPARE(upserted.status, 200);
    QVERIFY(!upserted.json().value("contact"_L1).toObject().contains("gender"_L1));
    const Answer noted = harness.send("POST", u"/contacts/%1/notes"_s.arg(harness.ada().id),
                                      {{u"body"_s, u"x"_s}, {u"colour"_s, u"red"_s}}, token);
    QCOMPARE(noted.firstMessage(), u"property colour should not exist"_s);
}

void TstEmulatorCases::readsBodiesAsNodeDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("stored");
    const QByteArray plain = "{\"type\":\"SMS\",\"contactId\":\"ADA\",\"message\":\"TEXT\"}";
    const auto with = [&](const char *text) {
        return QByteArray(plain).replace("TEXT", text);
    };
    QTest::newRow("half an emoji") << with("A \\ud83c") << QByteArray() << 200 << u"A \ufffd"_s;
    QTest::newRow("the other half") << with("\\udf89 A") << QByteArray() << 200 << u"\ufffd A"_s;
    QTest::newRow("a whole one") << with("\\ud83c\\udf89") << QByteArray() << 200 << u"\U0001f389"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + with("A") << QByteArray() << 200 << u"A"_s;
    QTest::newRow("no UTF-8") << with("A\xff") << QByteArray() << 200 << u"A\ufffd"_s;
    QTest::newRow("lone CR") << with("A").replace(",", ",\r") << QByteArray() << 200 << u"A"_s;
    QTest::newRow("twice: the last") << with("A\",\"message\":\"B") << QByteArray() << 200 << u"B"_s;
    QTest::newRow("gzip") << gzipped(with("A").replace("ADA", "ADA")) << QByteArray("Content-Encoding: gzip\r\n") << 200
                          << u"A"_s;
    QTest::newRow("gzip of two members") << QByteArray() << QByteArray("Content-Encoding: gzip\r\n") << 200 << u"AB"_s;
    QTest::newRow("no such coding") << with("A") << QByteArray("Content-Encoding: pigeon\r\n") << 415 << QString();
    QTest::newRow("older name of gzip") << with("A") << QByteArray("Content-Encoding: x-gzip\r\n") << 415 << QString();
    QTest::newRow("two codings") << with("A") << QByteArray("Content-Encoding: gzip, gzip\r\n") << 415 << QString();
    QTest::newRow("deflate without its head")
        << with("A") << QByteArray("Content-Encoding: deflate\r\n") << 400 << QString();
    QTest::newRow("a number beyond all") << with("A\",\"x\":\"1").replace("\"x\":\"1\"", "\"x\":1e400") << QByteArray()
                                         << 200 << u"A"_s;
    QTest::newRow("a NUL behind") << with("A") + QByteArray(1, '\0') << QByteArray() << 400 << QString();
    QTest::newRow("not gzip") << with("A") << QByteArray("Content-Encoding: gzip\r\n") << 400 << QString();
    QTest::newRow("cut off") << with("A").chopped(3) << QByteArray() << 400 << QString();
}

void TstEmulatorCases::readsBodiesAsNodeDoes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QFETCH(QString, stored);
    Harness harness;
    if (QByteArray(QTest::currentDataTag()) == "gzip")
        body = gzipped("{\"type\":\"SMS\",\"contactId\":\"" + harness.ada().id.toLatin1() + "\",\"message\":\"A\"}");
    body.replace("ADA", harness.ada().id.toLatin1());
    if (QByteArray(QTest::currentDataTag()) == "gzip of two members")
        body = gzipped("{\"type\":\"SMS\",\"contactId\":\"" + harness.ada().id.toLatin1()) +
               gzipped("\",\"message\":\"AB\"}");
    const Answer answer = harness.call("POST", u"/conversations/messages/inbound"_s, body,
                                       {"2021-07-28", harness.northToken(), "application/json", headers});
    QVERIFY2(answer.status == status, answer.body.constData());
    if (status != 200)
        return;
    const QString id = textOf(answer.json(), "messageId"_L1);
    QCOMPARE(textOf(harness.get(u"/conversations/messages/"_s + id, harness.northToken()).json(), "body"_L1), stored);
}

void TstEmulatorCases::readsTheTypesThatNodeReads_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("status");
    const auto row = [](const char *type, int width, int status) {
        QTest::addRow("%s, %d", type, width) << QByteArray(type) << width << status;
    };
    row("application/json", 1, 200);
    row("Application/JSON; charset=UTF-8", 1, 200);
    row("application/json;charset=\"utf-16le\"", 2, 200);
    row("application/json", 2, 400);
    row("application/json; charset=iso-8859-1", 1, 415);
    // Nothing is read of these: what fetch() and curl send when nobody named the type.
    row("text/plain;charset=UTF-8", 1, 422);
    row("application/json, application/json", 1, 422);
    row("text/json", 1, 422);
    row("application/x-www-form-urlencoded", 1, 422);
    row("", 1, 422);
}

void TstEmulatorCases::readsTheTypesThatNodeReads()
{
    QFETCH(QByteArray, type);
    QFETCH(int, width);
    QFETCH(int, status);
    Harness harness;
    const QByteArray plain =
        "{\"type\":\"SMS\",\"contactId\":\"" + harness.ada().id.toLatin1() + "\",\"message\":\"A\"}";
    QByteArray body;
    for (const char c : plain)
        body += QByteArray(1, c) + QByteArray(width - 1, '\0');
    const Answer answer = harness.call("POST", u"/conversations/messages/inbound"_s, body,
                                       {"2021-07-28", harness.northToken(), type, {}});
    QVERIFY2(answer.status == status, answer.body.constData());
    QString refusal;
    const QJsonArray log = harness.control("GET", u"log"_s).json().value("entries"_L1).toArray();
    for (const QJsonValue &entry : log) {
        if (entry.toObject().value("url"_L1).toString().contains("/messages/inbound"_L1))
            refusal = entry.toObject().value("refusal"_L1).toString();
    }
    QVERIFY2(refusal.startsWith("bodyUnread"_L1) == (status == 422 || status == 415), qPrintable(refusal));
}

void TstEmulatorCases::sendsTheEventsOf2026()
{
    Harness harness;
    Endpoint events(harness.thread);
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, events.url()}});
    QCOMPARE(harness.control("POST", u"events"_s, {{u"type"_s, u"UPDATE"_s}}).status, 200);
    QCOMPARE(harness.control("POST", u"events"_s, {{u"type"_s, u"APP_PAYMENT_STATUS"_s}}).status, 200);
    QCOMPARE(
        harness.control("POST", u"events"_s, {{u"type"_s, u"ConversationUpdate"_s}, {u"contactId"_s, harness.ada().id}})
            .status,
        200);
    QCOMPARE(harness.control("POST", u"events"_s, {{u"type"_s, u"Nothing"_s}}).status, 422);
    QTRY_COMPARE(events.count(), 3U);
    QVERIFY(events.body(0).contains("previousVersionId"_L1));
    QVERIFY(events.body(1).value("userId"_L1).isNull());
    QCOMPARE(textOf(events.body(2), "newConversationId"_L1), harness.ada().conversationId);
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(events.count(), 4U);
    QCOMPARE(textOf(events.body(3), "to"_L1), harness.ada().phone);
    QVERIFY(!textOf(events.body(3), "from"_L1).isEmpty());
}

void TstEmulatorCases::hostsWhatACustomerSent()
{
    Harness harness;
    const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"hosted\"\r\n\r\nfalse\r\n"
                            "--B\r\nContent-Disposition: form-data; name=\"fileType\"\r\n\r\nimage\r\n"
                            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
                            "bytes\r\n--B--\r\n";
    const auto upload = [&](const QString &path, const QByteArray &sent, const QByteArray &token) {
        return harness.call("POST", path, sent,
                            {"2021-07-28", token, "multipart/form-data; boundary=B",
                             "locationId: " + harness.north().toLatin1() + "\r\n"});
    };
    const Answer hosted = upload(u"/medias/upload-file?locationId="_s + harness.north(), body, harness.northToken());
    QCOMPARE(hosted.status, 200);
    QVERIFY(!textOf(hosted.json(), "fileId"_L1).isEmpty());
    const Answer back = harness.get(QUrl(textOf(hosted.json(), "url"_L1)).path(), {});
    QCOMPARE(back.body, QByteArray("bytes"));
    const QByteArray byAddress = "--B\r\nContent-Disposition: form-data; name=\"hosted\"\r\n\r\ntrue\r\n"
                                 "--B\r\nContent-Disposition: form-data; name=\"fileUrl\"\r\n\r\n"
                                 "https://files.example/b.png\r\n--B--\r\n";
    QCOMPARE(textOf(upload(u"/medias/upload-file"_s, byAddress, harness.northToken()).json(), "url"_L1),
             u"https://files.example/b.png"_s);
    const QJsonObject asJson{{u"hosted"_s, true}, {u"fileUrl"_s, u"https://files.example/c.png"_s}};
    QCOMPARE(textOf(harness.send("POST", u"/medias/upload-file"_s, asJson, harness.northToken()).json(), "url"_L1),
             u"https://files.example/c.png"_s); // the official Python SDK
    QCOMPARE(harness.send("POST", u"/medias/upload-file"_s, {{u"hosted"_s, false}}, harness.northToken()).message(),
             u"No file is given"_s);
    QCOMPARE(upload(u"/medias/upload-file"_s, body, harness.otherAppsToken()).status, 401); // without medias.write
    const QString list = u"/medias/files?altType=location&altId=%1&sortBy=createdAt&sortOrder=asc&type=file"_s;
    QCOMPARE(harness.get(list.arg(harness.north()), harness.northToken()).json().value("files"_L1).toArray().size(), 3);
}

void TstEmulatorCases::keepsNotesAndTasks()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString notes = u"/contacts/%1/notes"_s.arg(harness.ada().id);
    const Answer made = harness.send("POST", notes, {{u"body"_s, u"Called"_s}}, token);
    QCOMPARE(made.status, 201);
    const QString id = made.json().value("note"_L1)["id"_L1].toString();
    QCOMPARE(harness.send("PUT", notes + u'/' + id, {{u"body"_s, u"Called twice"_s}}, token).status, 200);
    QCOMPARE(harness.get(notes + u'/' + id, token).json().value("note"_L1)["body"_L1].toString(), u"Called twice"_s);
    QCOMPARE(harness.send("POST", notes, {{u"title"_s, u"x"_s}}, token).firstMessage(), u"body should not be empty"_s);
    QCOMPARE(harness.send("DELETE", notes + u'/' + id, {}, token).status, 200);
    QCOMPARE(harness.get(notes, token).json().value("notes"_L1).toArray().size(), 0);
    const QString tasks = u"/contacts/%1/tasks"_s.arg(harness.ada().id);
    QCOMPARE(harness
                 .send("POST", tasks,
                       {{u"title"_s, u"Call"_s}, {u"dueDate"_s, u"2026-12-01T10:00:00Z"_s}, {u"completed"_s, false}},
                       token)
                 .status,
             201);
}

void TstEmulatorCases::namesThePeople()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString id = harness.ready.users.first().id;
    QCOMPARE(textOf(harness.get(u"/users/"_s + id, token).json(), "name"_L1), harness.ready.users.first().name);
    const QString search = u"/users/search?companyId="_s + harness.ready.companyId;
    QCOMPARE(harness.get(search, token, "v3").json().value("count"_L1).toInt(), int(harness.ready.users.size()));
    QCOMPARE(harness.get(u"/users/?locationId="_s + harness.north(), token).status, 200);
    QCOMPARE(harness.get(u"/users/?locationId="_s + harness.north(), token, "v3").status, 404);
}

void TstEmulatorCases::looksUpExactly()
{
    Harness harness;
    const QString path = u"/contacts/lookup?locationId=%1&phone=%2"_s.arg(
        harness.north(), QString::fromLatin1(QUrl::toPercentEncoding(harness.ada().phone)));
    const Answer found = harness.get(path, harness.northToken(), "v3");
    QCOMPARE(found.status, 200);
    QCOMPARE(textOf(firstOf(found.json(), "contacts"_L1), "id"_L1), harness.ada().id);
    QVERIFY(!found.json().contains("nextCursor"_L1));
    QCOMPARE(harness.get(path, harness.privateToken(), "v3").status, 401);
    QCOMPARE(harness.get(path, harness.northToken()).status, 404); // v3 only
    QCOMPARE(harness.get(path + u"&email=x"_s, harness.northToken(), "v3").status, 422);
}

/*! People add them in HighLevel's window; no endpoint does. An upsert with one puts it first (api-docs #337). */
void TstEmulatorCases::anAdditionalAddressTakesThePrimarysPlace()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString id = harness.ada().id;
    QCOMPARE(harness
                 .control("POST", u"contacts/"_s + id,
                          {{u"additionalEmails"_s, QJsonArray{u"Ada@home.example"_s, u"ada@work.example"_s}},
                           {u"additionalPhones"_s, QJsonArray{u"+1 312 555 0199"_s}}})
                 .status,
             200);
    const auto found = [&](const QString &query) {
        const Answer answer =
            harness.get(u"/contacts/lookup?locationId=%1&%2"_s.arg(harness.north(), query), token, "v3");
        return textOf(firstOf(answer.json(), "contacts"_L1), "id"_L1);
    };
    QCOMPARE(found(u"email=ada@HOME.example"_s), id);
    QCOMPARE(found(u"phone=%2B13125550199"_s), id);
    const auto upsert = [&](const QString &email) {
        return harness
            .send("POST", u"/contacts/upsert"_s, {{u"locationId"_s, harness.north()}, {u"email"_s, email}}, token)
            .json();
    };
    const QJsonObject answer = upsert(u"ada@home.example"_s);
    QCOMPARE(answer.value("new"_L1), QJsonValue(false));
    const QJsonObject contact = answer.value("contact"_L1).toObject();
    QCOMPARE(textOf(contact, "id"_L1), id);
    QCOMPARE(textOf(contact, "email"_L1), u"ada@home.example"_s);
    QCOMPARE(contact.value("additionalEmails"_L1).toArray(), QJsonArray{u"ada@work.example"_s});
    QCOMPARE(upsert(harness.ada().email).value("new"_L1), QJsonValue(true)); // the former primary one is gone
    QCOMPARE(found(u"email=ada@work.example"_s), id);
}

LINESMAN_TEST(TstEmulatorCases)
#include "tst_emulatorcases.moc"
