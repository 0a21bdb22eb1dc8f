// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fictionphone.h"
#include "app/emulator/reference.h"
#include "app/webhooks/signature.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QHash>
#include <QSet>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
/*! What each outcome shows a client, by its name: the test's own table, so that a row that changes is seen. */
const QHash<QString, QString> &expectations()
{
    static const QHash<QString, QString> table{
        {u"delivered"_s, u"delivered, no webhook"_s},
        {u"read"_s, u"read, no webhook"_s},
        {u"failed-1"_s, u"failed 1, no webhook"_s},
        {u"failed-2"_s, u"failed 2, no webhook"_s},
        {u"failed-3"_s, u"failed 3, no webhook"_s},
        {u"failed-4"_s, u"failed 4, no webhook"_s},
        {u"never"_s, u"pending, no webhook"_s},
        {u"twice"_s, u"pending, valid, valid"_s},
        {u"unsigned"_s, u"pending, unsigned"_s},
        {u"wrong-key"_s, u"pending, wrong"_s},
        {u"race"_s, u"403, then 200"_s},
        {u"race-for-ever"_s, u"403, then 403"_s},
        {u"status-429"_s, u"429 , then 429"_s},
        {u"status-500"_s, u"500 , then 500"_s},
        {u"status-no-access"_s, u"401 CONVERSATIONS_MSG_PROVIDER_NO_ACCESS, then 401"_s},
        {u"status-unknown"_s, u"401 , then 401"_s},
        {u"dnd"_s, u"SMS 400 , Email 400 "_s},
        {u"dnd-sms"_s, u"SMS 400 , Email 200 "_s},
        {u"dnd-email"_s, u"SMS 200 , Email 400 "_s},
        {u"duplicate"_s, u"create 400, upsert 400"_s},
        {u"inbound-empty"_s, u"201 , stored 0"_s},
        {u"inbound-500"_s, u"500 , stored 0"_s},
        {u"inbound-429"_s, u"429 , stored 0"_s},
        {u"inbound-no-contact"_s, u"400 CONVERSATIONS_CONTACT_NOT_FOUND, stored 0"_s},
        {u"inbound-mismatch"_s, u"400 CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH, stored 0"_s},
        {u"inbound-provider-required"_s, u"400 CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED, stored 0"_s},
        {u"inbound-no-access"_s, u"401 CONVERSATIONS_MSG_PROVIDER_NO_ACCESS, stored 0"_s},
        {u"inbound-no-content"_s, u"422 CONVERSATIONS_MSG_NO_CONTENT, stored 0"_s},
        {u"send-500"_s, u"SMS 500 , Email 500 "_s},
        {u"send-429"_s, u"SMS 429 , Email 429 "_s},
        {u"send-empty"_s, u"SMS 201 , Email 201 "_s},
        {u"send-no-content"_s, u"SMS 422 CONVERSATIONS_MSG_NO_CONTENT, Email 422 CONVERSATIONS_MSG_NO_CONTENT"_s},
        {u"send-email-to"_s,
         u"SMS 400 CONVERSATIONS_MSG_INVALID_EMAILTO, Email 400 CONVERSATIONS_MSG_INVALID_EMAILTO"_s},
        {u"contact-500"_s, u"get 500, update 500"_s},
        {u"contact-429"_s, u"get 429, update 429"_s},
        {u"contact-401"_s, u"get 401, update 401"_s},
        {u"contact-403"_s, u"get 403, update 403"_s},
        {u"no-recording"_s, u"400 CONVERSATIONS_MSG_RECORDING_NOT_FOUND, 400, 400"_s},
    };
    return table;
}
} // namespace

class TstEmulatorTestValues : public QObject
{
    Q_OBJECT
private slots:
    void eachValueProvokesItsOutcome_data();
    void eachValueProvokesItsOutcome();
    void everyOutcomeIsExpectedHere();
    void ordinaryValuesProvokeNothing();
    void canBeSwitchedOff();
    void noLineTestTakesTheirNumbers();
    void theControlSurfaceListsThem();

private:
    /*! A contact, and what its messages say. */
    struct Scene {
        Harness &harness;
        QString contactId;
        QString phone;
        QString text;
    };
    static QString coded(const Answer &answer)
    {
        return u"%1 %2"_s.arg(answer.status).arg(answer.json().value("canonicalCode"_L1).toString());
    }
    static Answer sends(const Scene &scene, const QString &type)
    {
        QJsonObject body{{u"type"_s, type}, {u"contactId"_s, scene.contactId}};
        body.insert(type == "Email"_L1 ? u"html"_s : u"message"_s,
                    type == "Email"_L1 ? QString(u"<p>"_s + scene.text + u"</p>"_s) : scene.text);
        return scene.harness.send("POST", u"/conversations/messages"_s, body, scene.harness.northToken());
    }
    static QString deliveryOf(const Scene &scene);
    static QString statusOf(const Scene &scene);
    static QString inboundOf(const Scene &scene);
    static QString newContactOf(const Scene &scene);
    static QString contactOf(const Scene &scene);
    static QString recordingOf(const Scene &scene);
};

QString TstEmulatorTestValues::deliveryOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    Endpoint endpoint(harness.thread);
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, endpoint.url()}});
    const QString id = sends(scene, u"SMS"_s).json().value("messageId"_L1).toString();
    // First attempts to one endpoint come in order: with this one here, all of the first are.
    const QString last = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto isLast = [&](std::size_t i) {
        return endpoint.body(i).value("messageId"_L1).toString() == last;
    };
    if (!QTest::qWaitFor([&] { return endpoint.count() > 0 && isLast(endpoint.count() - 1); }, 30'000))
        return u"nothing came"_s;
    const QJsonObject message = harness.get(u"/conversations/messages/"_s + id, harness.northToken()).json();
    QStringList seen{message.value("status"_L1).toString()};
    if (const QString code = message.value("error"_L1).toObject().value("code"_L1).toString(); !code.isEmpty())
        seen.first() += u' ' + code;
    const auto key = Webhooks::publicKeyFromText(u"emulator"_s, harness.ready.publicKeyPem.toStdString());
    const std::vector<Http::Request> requests = endpoint.requests();
    for (std::size_t i = 0; i < requests.size() && !isLast(i); ++i) {
        using Verdict = Webhooks::SignatureCheck::Verdict;
        const Verdict verdict = Webhooks::checkSignature(requests[i].headers, requests[i].body, {*key}).verdict;
        seen += verdict == Verdict::Valid ? u"valid"_s : verdict == Verdict::Missing ? u"unsigned"_s : u"wrong"_s;
    }
    return seen.size() == 1 ? seen.first() + u", no webhook"_s : seen.join(u", "_s);
}

QString TstEmulatorTestValues::statusOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    const QString id = sends(scene, u"SMS"_s).json().value("messageId"_L1).toString();
    const auto update = [&] {
        return harness.send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"delivered"_s}},
                            harness.northToken());
    };
    const Answer early = update();
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 4900}});
    const Answer stillEarly = update();
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 100}});
    const Answer late = update();
    const bool race = early.json().value("canonicalCode"_L1).toString() == "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"_L1;
    if (race && stillEarly.status != 403)
        return u"too early for less than five seconds"_s;
    return u"%1, then %2"_s.arg(race ? u"403"_s : coded(early)).arg(late.status);
}

QString TstEmulatorTestValues::inboundOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    const auto stored = [&] {
        return harness.control("GET", u"state"_s).json().value("counts"_L1).toObject().value("messages"_L1).toInt();
    };
    const int before = stored();
    const Answer answer = harness.send(
        "POST", u"/conversations/messages/inbound"_s,
        {{u"type"_s, u"SMS"_s}, {u"contactId"_s, scene.contactId}, {u"message"_s, scene.text}}, harness.northToken());
    if (answer.status == 201 && !answer.body.isEmpty())
        return u"a body"_s;
    return u"%1, stored %2"_s.arg(coded(answer)).arg(stored() - before);
}

QString TstEmulatorTestValues::newContactOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    harness.control("POST", u"locations/"_s + harness.north(), {{u"allowDuplicates"_s, true}});
    const QJsonObject contact =
        harness.get(u"/contacts/"_s + scene.contactId, harness.northToken()).json().value("contact"_L1).toObject();
    QJsonObject body{{u"locationId"_s, harness.north()}};
    for (const QString &name : {u"phone"_s, u"email"_s})
        body.insert(name, contact.value(name));
    return u"create %1, upsert %2"_s.arg(harness.send("POST", u"/contacts/"_s, body, harness.northToken()).status)
        .arg(harness.send("POST", u"/contacts/upsert"_s, body, harness.northToken()).status);
}

QString TstEmulatorTestValues::contactOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    const QString path = u"/contacts/"_s + scene.contactId;
    return u"get %1, update %2"_s.arg(harness.get(path, harness.northToken()).status)
        .arg(harness.send("PUT", path, {{u"city"_s, u"Oslo"_s}}, harness.northToken()).status);
}

QString TstEmulatorTestValues::recordingOf(const Scene &scene)
{
    Harness &harness = scene.harness;
    const QString id = harness
                           .send("POST", u"/conversations/messages/inbound"_s,
                                 {{u"type"_s, u"Call"_s},
                                  {u"contactId"_s, scene.contactId},
                                  {u"message"_s, scene.text},
                                  {u"conversationProviderId"_s, harness.provider(u"Call"_s)},
                                  {u"call"_s, QJsonObject{{u"from"_s, scene.phone}, {u"status"_s, u"completed"_s}}}},
                                 harness.northToken())
                           .json()
                           .value("messageId"_L1)
                           .toString();
    const QByteArray token = harness.northToken();
    const QString spoken = u"/conversations/locations/%1/messages/%2/transcription"_s.arg(harness.north(), id);
    return u"%1, %2, %3"_s
        .arg(coded(harness.get(u"/conversations/messages/%1/locations/%2/recording"_s.arg(id, harness.north()), token)))
        .arg(harness.get(spoken, token).status)
        .arg(harness.get(spoken + u"/download"_s, token).status);
}

void TstEmulatorTestValues::eachValueProvokesItsOutcome_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("text");
    int ordinary = 0;
    for (const QJsonValue &value : Emulator::testValuesJson()) {
        const QJsonObject row = value.toObject();
        const auto is = [&row](QLatin1StringView name) {
            return row.value(name).toString();
        };
        const QByteArray name = is("name"_L1).toUtf8();
        const QString phone = u"+131255502%1"_s.arg(10 + ordinary++);
        const QString email = u"c%1@customer.example"_s.arg(ordinary);
        QTest::addRow("%s by number", name.constData())
            << is("name"_L1) << is("on"_L1) << is("phone"_L1) << email << u"Hello"_s;
        QTest::addRow("%s by address", name.constData())
            << is("name"_L1) << is("on"_L1) << phone << is("email"_L1) << u"Hello"_s;
        if (!is("text"_L1).isEmpty())
            QTest::addRow("%s by text", name.constData())
                << is("name"_L1) << is("on"_L1) << phone << email << QString(is("text"_L1) + u" and more"_s);
    }
}

void TstEmulatorTestValues::eachValueProvokesItsOutcome()
{
    QFETCH(QString, name);
    QFETCH(QString, on);
    QFETCH(QString, phone);
    QFETCH(QString, email);
    QFETCH(QString, text);
    Harness harness;
    const Answer made = harness.send("POST", u"/contacts/"_s,
                                     {{u"locationId"_s, harness.north()}, {u"phone"_s, phone}, {u"email"_s, email}},
                                     harness.northToken());
    QCOMPARE(made.status, 201);
    const QString id = made.json().value("contact"_L1).toObject().value("id"_L1).toString();
    const Scene scene{harness, id, phone, text};
    const QString seen = on == "delivery"_L1        ? deliveryOf(scene)
                         : on == "status update"_L1 ? statusOf(scene)
                         : on == "inbound"_L1       ? inboundOf(scene)
                         : on == "new contact"_L1   ? newContactOf(scene)
                         : on == "contact"_L1       ? contactOf(scene)
                         : on == "recording"_L1     ? recordingOf(scene)
                                                    : u"SMS %1, Email %2"_s.arg(coded(sends(scene, u"SMS"_s)),
                                                                                coded(sends(scene, u"Email"_s)));
    QCOMPARE(seen, expectations().value(name));
}

void TstEmulatorTestValues::everyOutcomeIsExpectedHere()
{
    QStringList names;
    QStringList phones;
    for (const QJsonValue &value : Emulator::testValuesJson()) {
        names += value.toObject().value("name"_L1).toString();
        phones += value.toObject().value("phone"_L1).toString();
    }
    QStringList expected = expectations().keys();
    expected.sort();
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(sorted, expected);
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(phones.removeDuplicates(), 0);
    for (const QString &phone : phones)
        QVERIFY2(phone.startsWith("+150055501"_L1) && phone.size() == 12, qPrintable(phone));
}

void TstEmulatorTestValues::ordinaryValuesProvokeNothing()
{
    Harness harness;
    int count = 0;
    for (const auto &[phone, email, text] :
         {std::tuple{u"+15005550099"_s, u"failed-1@customer.example"_s, u"not magic:failed-1"_s},
          std::tuple{u"+15005550199"_s, u"magic.example@customer.example"_s, u"magic:failed-9"_s},
          std::tuple{u"+15005550200"_s, u"none@magic.example"_s, u"magic:contact-500"_s}}) {
        const Answer made = harness.send("POST", u"/contacts/"_s,
                                         {{u"locationId"_s, harness.north()}, {u"phone"_s, phone}, {u"email"_s, email}},
                                         harness.northToken());
        const QString id = made.json().value("contact"_L1).toObject().value("id"_L1).toString();
        const Answer sent = sends({harness, id, phone, text}, u"SMS"_s);
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.json().value("status"_L1).toString(), u"pending"_s);
        ++count;
    }
    QCOMPARE(count, 3);
}

void TstEmulatorTestValues::canBeSwitchedOff()
{
    Harness harness;
    QCOMPARE(harness.control("POST", u"settings"_s, {{u"magicNumbers"_s, false}}).status, 200);
    const Answer made =
        harness.send("POST", u"/contacts/"_s, {{u"locationId"_s, harness.north()}, {u"phone"_s, u"+15005550170"_s}},
                     harness.northToken());
    const QString id = made.json().value("contact"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(sends({harness, id, {}, u"magic:send-500"_s}, u"SMS"_s).status, 200);
}

/*! Its contacts have made-up numbers: one of these would be refused on purpose, and the bridge be blamed. */
void TstEmulatorTestValues::noLineTestTakesTheirNumbers()
{
    QSet<QString> taken;
    for (int index = 0; index < FictionPhones; ++index)
        taken.insert(fictionPhone(index));
    for (const QJsonValue &value : Emulator::testValuesJson()) {
        const QString phone = value.toObject().value("phone"_L1).toString();
        QVERIFY2(!phone.isEmpty() && !taken.contains(phone), qPrintable(phone));
    }
}

void TstEmulatorTestValues::theControlSurfaceListsThem()
{
    Harness harness;
    QCOMPARE(harness.control("GET", u"magic"_s).json().value("values"_L1).toArray(), Emulator::testValuesJson());
}

LINESMAN_TEST(TstEmulatorTestValues)
#include "tst_emulatortestvalues.moc"
