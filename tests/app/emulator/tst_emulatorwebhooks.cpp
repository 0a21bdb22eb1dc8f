// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

class TstEmulatorWebhooks : public QObject
{
    Q_OBJECT
private slots:
    void deliversOnceAndSigned_data();
    void deliversOnceAndSigned();
    void aCallProviderGetsNothing();
    void refusesWhatAKindDoesNotSupport_data();
    void refusesWhatAKindDoesNotSupport();
    void answerCarriesTheAltIdBack();
    void apiSendsDeliverToo();
    void arrivesInOrder();
    void aStalledEndpointHoldsNoOther();
    void retriesByPolicy_data();
    void retriesByPolicy();
    void aRetryHoldsBackNoFirstAttempt();
    void appHearsOfItsInstallsAndMessages();
    void signsAsTheProfileSays();
    void signsAsTheSettingSays_data();
    void signsAsTheSettingSays();
    void anEndpointThatHangsUpGetsEachMessageOnceInOrder();

private:
    static Webhooks::SignatureCheck check(const Harness &harness, const Http::Request &request)
    {
        const auto key = Webhooks::publicKeyFromText(u"emulator"_s, harness.ready.publicKeyPem.toStdString());
        const auto rsa = Webhooks::publicKeyFromText(u"emulator"_s, harness.ready.rsaPublicKeyPem.toStdString());
        return Webhooks::checkSignature(request.headers, request.body, {*key, *rsa});
    }
};

void TstEmulatorWebhooks::deliversOnceAndSigned_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::newRow("SmsDefault") << u"SmsDefault"_s << u"SMS"_s;
    QTest::newRow("SmsChannel") << u"SmsChannel"_s << u"Custom"_s;
    QTest::newRow("EmailDefault") << u"EmailDefault"_s << u"Email"_s;
    QTest::newRow("EmailChannel") << u"EmailChannel"_s << u"Custom"_s;
}

void TstEmulatorWebhooks::deliversOnceAndSigned()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, kind, endpoint.url());
    const QJsonObject sent = harness.userSends(kind, u"Caf\u00e9 \"7\" / \u0001"_s);
    const QString id = sent.value("messageId"_L1).toString();
    QTRY_COMPARE(endpoint.count(), 1U);
    const Http::Request request = endpoint.requests().front();
    const QJsonObject body = endpoint.body(0);
    QCOMPARE(request.method, std::string("POST"));
    QCOMPARE(*request.headers.value("Content-Type"), std::string_view("application/json"));
    QCOMPARE(check(harness, request).verdict, Webhooks::SignatureCheck::Verdict::Valid);
    QCOMPARE(body.value("type"_L1).toString(), type);
    QCOMPARE(body.value("messageId"_L1).toString(), id);
    QCOMPARE(body.value("contactId"_L1).toString(), harness.ada().id);
    QCOMPARE(body.value("locationId"_L1).toString(), harness.north());
    QCOMPARE(body.value("conversationProviderId"_L1).toString(), harness.provider(kind));
    QCOMPARE(body.value("userId"_L1).toString(), harness.ready.users.first().id);
    if (kind.startsWith("Email"_L1)) {
        QCOMPARE(body.value("emailTo"_L1).toArray().first().toString(), harness.ada().email);
        QVERIFY(!body.value("emailMessageId"_L1).toString().isEmpty());
        QVERIFY(body.value("html"_L1).toString().contains(u"Caf\u00e9"_s));
    } else {
        QCOMPARE(body.value("phone"_L1).toString(), harness.ada().phone);
        QVERIFY(QByteArray::fromStdString(request.body)
                    .contains("\"message\":\"Caf\xc3\xa9 \\\"7\\\" / \\u0001\",\"attachments\":[]"));
    }
    // Another message shows that the first was not sent again.
    harness.userSends(kind);
    QTRY_COMPARE(endpoint.count(), 2U);
    QVERIFY(endpoint.body(1).value("messageId"_L1).toString() != id);
    const QJsonArray deliveries = harness.control("GET", u"messages/"_s + id).json().value("deliveries"_L1).toArray();
    QCOMPARE(deliveries.first().toObject().value("state"_L1).toString(), u"delivered"_s);
    QCOMPARE(deliveries.first().toObject().value("attempts"_L1).toArray().size(), 1);
}

void TstEmulatorWebhooks::aCallProviderGetsNothing()
{
    Harness harness;
    const Answer refused = harness.control(
        "POST", u"send"_s, {{u"kind"_s, u"Call"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}});
    QCOMPARE(refused.status, 400);
}

void TstEmulatorWebhooks::refusesWhatAKindDoesNotSupport_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("supported");
    for (const char *kind : {"SmsDefault", "EmailDefault", "SmsChannel", "EmailChannel"}) {
        for (const char *source : {"app", "mobile", "workflow", "bulk"}) {
            const bool channel = QByteArray(kind).endsWith("Channel");
            const bool person = QByteArray(source) == "app" || QByteArray(source) == "mobile";
            QTest::addRow("%s %s", kind, source)
                << QString::fromLatin1(kind) << QString::fromLatin1(source) << (person || !channel);
        }
    }
}

void TstEmulatorWebhooks::refusesWhatAKindDoesNotSupport()
{
    QFETCH(QString, kind);
    QFETCH(QString, source);
    QFETCH(bool, supported);
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, kind, endpoint.url());
    const Answer answer = harness.control(
        "POST", u"send"_s,
        {{u"kind"_s, kind}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}, {u"source"_s, source}});
    QCOMPARE(answer.status, supported ? 200 : 400);
    if (supported) {
        QTRY_COMPARE(endpoint.count(), 1U);
        QCOMPARE(endpoint.body(0).contains("userId"_L1), source == "app"_L1 || source == "mobile"_L1);
    }
}

void TstEmulatorWebhooks::answerCarriesTheAltIdBack()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"EmailChannel"_s, endpoint.url());
    harness.send("POST", u"/conversations/messages/inbound"_s,
                 {{u"type"_s, u"Custom"_s},
                  {u"contactId"_s, harness.ada().id},
                  {u"conversationProviderId"_s, harness.provider(u"EmailChannel"_s)},
                  {u"message"_s, u"?"_s},
                  {u"altId"_s, u"mine-1"_s}},
                 harness.northToken());
    harness.userSends(u"EmailChannel"_s);
    QTRY_COMPARE(endpoint.count(), 1U);
    QCOMPARE(endpoint.body(0).value("replyToAltId"_L1).toString(), u"mine-1"_s);
}

void TstEmulatorWebhooks::apiSendsDeliverToo()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    QCOMPARE(harness
                 .send("POST", u"/conversations/messages"_s,
                       {{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}},
                       harness.northToken())
                 .status,
             200);
    QTRY_COMPARE(endpoint.count(), 1U);
    QCOMPARE(endpoint.body(0).value("userId"_L1).toString(), harness.ready.users.first().id);
}

void TstEmulatorWebhooks::arrivesInOrder()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids.append(harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
    QTRY_COMPARE(endpoint.count(), 20U);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(endpoint.body(std::size_t(i)).value("messageId"_L1).toString(), ids.at(i));
}

void TstEmulatorWebhooks::aStalledEndpointHoldsNoOther()
{
    Harness harness;
    Endpoint stalled(harness.thread);
    stalled.answerWith([](const Http::Request &) { return 0; });
    Endpoint quick(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, stalled.url());
    deliverTo(harness, u"SmsChannel"_s, quick.url());
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(stalled.count(), 1U);
    for (int i = 0; i < 3; ++i)
        harness.userSends(u"SmsChannel"_s);
    QTRY_COMPARE(quick.count(), 3U);
    QCOMPARE(stalled.count(), 1U);
    harness.emulator.stop(); // with a transfer on the wire
}

void TstEmulatorWebhooks::retriesByPolicy_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("attempts");
    QTest::newRow("p1 429") << u"p1"_s << 429 << 7;
    QTest::newRow("p1 500") << u"p1"_s << 500 << 1;
    QTest::newRow("p2 500") << u"p2"_s << 500 << 13;
    QTest::newRow("p2 302") << u"p2"_s << 302 << 13;
    QTest::newRow("none 429") << u"none"_s << 429 << 1;
    QTest::newRow("p2 201") << u"p2"_s << 201 << 1;
}

void TstEmulatorWebhooks::retriesByPolicy()
{
    QFETCH(QString, policy);
    QFETCH(int, status);
    QFETCH(int, attempts);
    Emulator::Options options;
    options.retry = policy;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([status](const Http::Request &) { return status; });
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto delivery = [&] {
        return harness.control("GET", u"messages/"_s + id).json().value("deliveries"_L1).toArray().first().toObject();
    };
    for (int i = 1; i <= attempts; ++i) {
        QTRY_COMPARE(endpoint.count(), std::size_t(i));
        if (i < attempts) {
            QTRY_COMPARE(delivery().value("state"_L1).toString(), u"retrying"_s);
            harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 72 * 3600 * 1000}});
        }
    }
    QTRY_COMPARE(delivery().value("state"_L1).toString(), status < 300 ? u"delivered"_s : u"failed"_s);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 24 * 3600 * 1000}});
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(endpoint.count(), std::size_t(attempts + 1));
}

void TstEmulatorWebhooks::aRetryHoldsBackNoFirstAttempt()
{
    Emulator::Options options;
    options.retry = u"p2"_s;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 503; });
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(endpoint.count(), 1U);
    QTRY_COMPARE(
        harness.control("GET", u"state"_s).json().value("deliveries"_L1).toObject().value("retriesPending"_L1).toInt(),
        1);
    endpoint.answerWith([](const Http::Request &) { return 0; }); // the retry stalls
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 3'600'000}});
    QTRY_COMPARE(endpoint.count(), 2U);
    endpoint.answerWith([](const Http::Request &) { return 200; });
    const QString next = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    QTRY_COMPARE(endpoint.count(), 3U);
    QCOMPARE(endpoint.body(2).value("messageId"_L1).toString(), next);
}

void TstEmulatorWebhooks::appHearsOfItsInstallsAndMessages()
{
    Harness harness;
    Endpoint events(harness.thread);
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, events.url()}});
    const QByteArray token = harness.tokenFor(harness.north());
    QTRY_COMPARE(events.count(), 1U);
    QJsonObject install = events.body(0);
    QCOMPARE(install.value("type"_L1).toString(), u"INSTALL"_s);
    QCOMPARE(install.value("appId"_L1).toString(), harness.ready.appId);
    QCOMPARE(install.value("companyId"_L1).toString(), harness.ready.companyId);
    QCOMPARE(install.value("locationId"_L1).toString(), harness.north());
    QCOMPARE(check(harness, events.requests().front()).verdict, Webhooks::SignatureCheck::Verdict::Valid);
    harness.code(harness.north()); // authorizing again sends it again
    QTRY_COMPARE(events.count(), 2U);
    harness.send("POST", u"/conversations/messages/inbound"_s,
                 {{u"type"_s, u"SMS"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"in"_s}}, token);
    QTRY_COMPARE(events.count(), 4U);
    QCOMPARE(events.body(2).value("type"_L1).toString(), u"ConversationUnreadUpdate"_s);
    QCOMPARE(events.body(3).value("type"_L1).toString(), u"InboundMessage"_s);
    QCOMPARE(events.body(3).value("body"_L1).toString(), u"in"_s);
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(events.count(), 5U);
    QCOMPARE(events.body(4).value("type"_L1).toString(), u"OutboundMessage"_s);
    harness.control("POST", u"uninstall"_s, {{u"locationId"_s, harness.north()}});
    QTRY_COMPARE(events.count(), 6U);
    QCOMPARE(events.body(5).value("type"_L1).toString(), u"UNINSTALL"_s);
    QCOMPARE(events.body(5).value("locationId"_L1).toString(), harness.north());
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 401);
}

void TstEmulatorWebhooks::signsAsTheProfileSays()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, endpoint.url(u"/events"_s)}});
    harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"legacySignature"_s, u"yes"_s}}}});
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(endpoint.count(), 2U); // the delivery and the event about it
    for (Http::Request request : endpoint.requests()) {
        QCOMPARE(request.headers.value("x-ghl-signature")->size(), 88U);
        // HighLevel sent the legacy header with app events, never to a Delivery URL.
        QCOMPARE(request.headers.contains("x-wh-signature"), request.target == "/events");
        if (request.target != "/events")
            continue;
        QCOMPARE(request.headers.value("x-wh-signature")->size(), 684U);
        request.headers.remove("x-ghl-signature");
        QCOMPARE(check(harness, request).verdict, Webhooks::SignatureCheck::Verdict::Valid);
    }
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, QString()}});
    for (const auto &[name, verdict] : {std::pair(u"documented"_s, Webhooks::SignatureCheck::Verdict::Valid),
                                        std::pair(u"as-in-2025"_s, Webhooks::SignatureCheck::Verdict::Missing)}) {
        const std::size_t before = endpoint.count();
        harness.control("POST", u"profile"_s, {{u"name"_s, name}});
        harness.userSends(u"SmsDefault"_s);
        QTRY_COMPARE(endpoint.count(), before + 1);
        QCOMPARE(check(harness, endpoint.requests().back()).verdict, verdict);
    }
}

void TstEmulatorWebhooks::signsAsTheSettingSays_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("ed25519");
    QTest::addColumn<bool>("rsa");
    QTest::newRow("profile") << u"profile"_s << true << false;
    QTest::newRow("ed25519") << u"ed25519"_s << true << false;
    QTest::newRow("rsa") << u"rsa"_s << false << true;
    QTest::newRow("both") << u"both"_s << true << true;
    QTest::newRow("none") << u"none"_s << false << false;
}

void TstEmulatorWebhooks::signsAsTheSettingSays()
{
    QFETCH(QString, setting);
    QFETCH(bool, ed25519);
    QFETCH(bool, rsa);
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, endpoint.url()}});
    harness.control("POST", u"settings"_s, {{u"signing"_s, setting}});
    harness.userSends(u"SmsDefault"_s);
    QTRY_COMPARE(endpoint.count(), 2U); // the message and the app's event about it
    for (const Http::Request &request : endpoint.requests()) {
        QCOMPARE(request.headers.contains("x-ghl-signature"), ed25519);
        QCOMPARE(request.headers.contains("x-wh-signature"), rsa);
        const auto verdict = check(harness, request).verdict;
        QCOMPARE(verdict, ed25519 || rsa ? Webhooks::SignatureCheck::Verdict::Valid
                                         : Webhooks::SignatureCheck::Verdict::Missing);
    }
}

void TstEmulatorWebhooks::anEndpointThatHangsUpGetsEachMessageOnceInOrder()
{
    Emulator::Options options;
    options.retry = u"none"_s;
    Harness harness(options);
    std::vector<std::string> came;
    std::mutex mutex;
    Http::Server rude(harness.thread, [&](Http::Request request, Http::Responder respond) {
        const std::lock_guard lock(mutex);
        came.push_back(request.body);
        Http::Response response;
        if (came.size() % 3 == 1)
            response.fault = Http::Response::Fault::Drop;
        else
            response.status = came.size() % 3 == 2 ? 500 : 200;
        respond(std::move(response));
    });
    const Result<std::uint16_t> port = rude.listen({});
    QVERIFY(port.has_value());
    deliverTo(harness, u"SmsDefault"_s, u"http://127.0.0.1:%1/hook"_s.arg(*port));
    Endpoint other(harness.thread);
    deliverTo(harness, u"SmsChannel"_s, other.url());
    QStringList ids;
    for (int i = 0; i < 12; ++i) {
        ids.append(harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
        harness.userSends(u"SmsChannel"_s);
    }
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return came.size();
    };
    QTRY_COMPARE(count(), 12U);
    QTRY_COMPARE(other.count(), 12U);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QVERIFY(QByteArray::fromStdString(came.at(std::size_t(i))).contains(ids.at(i).toLatin1()));
    rude.stop();
}

LINESMAN_TEST(TstEmulatorWebhooks)
#include "tst_emulatorwebhooks.moc"
