// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/payload.h"

#include "app/core/jsonwriter.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;
using Webhooks::PayloadProfile;

class TstPayload : public QObject
{
    Q_OBJECT
private slots:
    void writesWhatHighLevelSends_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isObserved");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, Kind kind, bool isObserved, const char *json) {
            QTest::newRow(name) << int(kind) << isObserved << QByteArray(json);
        };
        const char *const sms = "{\"contactId\":\"ctAda0000000000000001\",\"locationId\":\"locNorth000000000001\","
                                "\"messageId\":\"m1\",\"type\":\"SMS\",\"attachments\":[],"
                                "\"message\":\"Your table is ready\",\"phone\":\"+15005550006\","
                                "\"userId\":\"usr00000000000000001\"}";
        const QByteArray observed = QByteArray(sms).chopped(1) +
                                    ",\"conversationProviderId\":\"65f0c0de65f0c0de65f0c0de\","
                                    "\"conversationId\":\"cnv00000000000000001\",\"customUserId\":\"\"}";
        row("SMS default", Kind::SmsDefault, true, observed.constData());
        row("SMS default, documented", Kind::SmsDefault, false, sms);
        row("SMS channel", Kind::SmsChannel, true,
            "{\"contactId\":\"ctAda0000000000000001\",\"locationId\":\"locNorth000000000001\",\"messageId\":\"m1\","
            "\"type\":\"Custom\",\"attachments\":[],\"message\":\"Your table is ready\",\"phone\":\"+15005550006\","
            "\"userId\":\"usr00000000000000001\",\"conversationProviderId\":\"65f0c0de65f0c0de65f0c0de\","
            "\"conversationId\":\"cnv00000000000000001\",\"customUserId\":\"\"}");
        row("SMS channel, documented", Kind::SmsChannel, false, sms);
        row("email", Kind::EmailDefault, true,
            "{\"contactId\":\"ctAda0000000000000001\",\"locationId\":\"locNorth000000000001\",\"messageId\":\"m1\","
            "\"emailMessageId\":\"e1\",\"type\":\"Email\",\"attachments\":[],\"emailTo\":[\"ada@customer.example\"],"
            "\"emailFrom\":\"North Desk <desk@north.example>\",\"html\":\"<p>Your table is ready.</p>\","
            "\"subject\":\"Your table\",\"userId\":\"usr00000000000000001\","
            "\"conversationProviderId\":\"65f0c0de65f0c0de65f0c0de\","
            "\"conversationId\":\"cnv00000000000000001\",\"customUserId\":\"\"}");
    }

    void writesWhatHighLevelSends()
    {
        QFETCH(int, kind);
        QFETCH(bool, isObserved);
        QFETCH(QByteArray, json);
        Webhooks::OutboundForm form =
            Webhooks::sampleForm(Kind(kind), isObserved ? PayloadProfile::Observed : PayloadProfile::Documented);
        QVERIFY(Webhooks::problems(form).isEmpty());
        form.messageId = u"m1"_s;
        if (form.kind == Kind::EmailDefault)
            form.emailMessageId = u"e1"_s;
        QCOMPARE(Webhooks::payloadJson(form), json);
        // And back, without loss.
        QCOMPARE(Webhooks::formFromJson(json, form.kind, form.profile).value(), form);
        QCOMPARE(Webhooks::formFromJson(Webhooks::payloadJsonIndented(form), form.kind, form.profile).value(), form);
    }

    void everyFieldCanBeSetAndRead()
    {
        for (const Kind kind : Providers::AllKinds) {
            Webhooks::OutboundForm form;
            form.kind = kind;
            for (const Webhooks::PayloadField &field : Webhooks::payloadFields(kind, PayloadProfile::Observed)) {
                QVERIFY(!field.help.isEmpty());
                Webhooks::setField(form, field.name, u"a, b"_s);
                QCOMPARE(Webhooks::fieldText(form, field.name), u"a, b"_s);
            }
            QVERIFY(form.extra.isEmpty());
        }
    }

    void setsUnknownFieldsAsJsonOrText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << u"hello"_s << QByteArray("\"hello\"");
        QTest::newRow("number") << u"12.5"_s << QByteArray("12.5");
        QTest::newRow("null") << u"null"_s << QByteArray("null");
        QTest::newRow("object") << u"{\"a\":[1,true]}"_s << QByteArray("{\"a\":[1,true]}");
        QTest::newRow("quoted") << u"\"12\""_s << QByteArray("\"\\\"12\\\"\"");
        QTest::newRow("two values") << u"1,2"_s << QByteArray("\"1,2\"");
    }

    void setsUnknownFieldsAsJsonOrText()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, json);
        Webhooks::OutboundForm form = Webhooks::sampleForm(Kind::SmsDefault);
        Webhooks::setField(form, u"traceLevel"_s, value);
        QVERIFY(Webhooks::payloadJson(form).endsWith(",\"traceLevel\":" + json + "}"));
        Webhooks::setField(form, u"traceLevel"_s, {});
        QVERIFY(form.extra.isEmpty());
    }

    void escapesAsJsonStringify()
    {
        const QString text = u"\"\\/\b\f\n\r\t"_s + QChar(1) + QChar(0x7f) + u"é"_s + QChar(0xd83d) + QChar(0xde00) +
                             QChar(0xd83d) + u"x"_s;
        QCOMPARE(compactJson(QJsonValue(text)),
                 QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\xc3\xa9\xf0\x9f\x98\x80\\ud83dx\""));
    }

    void findsProblems_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isBlocking");
        QTest::newRow("no contact") << int(Kind::SmsDefault) << u"contactId"_s << QString() << true;
        QTest::newRow("no phone") << int(Kind::SmsDefault) << u"phone"_s << QString() << true;
        QTest::newRow("local phone") << int(Kind::SmsChannel) << u"phone"_s << u"500 555-0006"_s << false;
        QTest::newRow("no text") << int(Kind::SmsDefault) << u"message"_s << QString() << false;
        QTest::newRow("no recipient") << int(Kind::EmailDefault) << u"emailTo"_s << QString() << true;
        QTest::newRow("no address") << int(Kind::EmailDefault) << u"emailTo"_s << u"ada@x.example, ada"_s << false;
        QTest::newRow("no URL") << int(Kind::EmailChannel) << u"attachments"_s << u"menu.png"_s << false;
    }

    void findsProblems()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, isBlocking);
        Webhooks::OutboundForm form = Webhooks::sampleForm(Kind(kind));
        QVERIFY(Webhooks::problems(form).isEmpty());
        Webhooks::setField(form, field, value);
        const QList<Problem> found = Webhooks::problems(form);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().field, field);
        QCOMPARE(found.first().isBlocking, isBlocking);
        QVERIFY(!found.first().sentence.isEmpty());
    }

    void callsHaveNoDelivery()
    {
        QVERIFY(Webhooks::payloadFields(Kind::Call, PayloadProfile::Observed).isEmpty());
        QVERIFY(!Webhooks::whyNoDelivery(Kind::Call).isEmpty());
        const QList<Problem> found = Webhooks::problems(Webhooks::sampleForm(Kind::Call));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().field, u"kind"_s);
    }

    void refusesWhatIsNoObject()
    {
        for (const char *json : {"", "[]", "{\"a\":", "12"}) {
            const auto form = Webhooks::formFromJson(json, Kind::SmsDefault, PayloadProfile::Observed);
            QVERIFY(!form);
            QCOMPARE(form.error().kind, Error::Kind::BadInput);
        }
    }

    void keepsFieldsOfAnotherShape()
    {
        const QByteArray json = "{\"message\":12,\"emailTo\":\"ada@x.example\"}";
        const auto form = Webhooks::formFromJson(json, Kind::EmailDefault, PayloadProfile::Observed);
        QCOMPARE(form->extra.size(), 1);
        QCOMPARE(form->emailTo, QStringList{u"ada@x.example"_s});
    }

    void makesIdsOfHighLevelsShape()
    {
        const Webhooks::OutboundForm form = Webhooks::withFreshIds(Webhooks::sampleForm(Kind::EmailDefault));
        QCOMPARE(form.messageId.size(), 20);
        QCOMPARE(form.emailMessageId.size(), 20);
        QVERIFY(form.messageId != form.emailMessageId);
        QCOMPARE(Webhooks::withFreshIds(form), form);
    }
};

LINESMAN_TEST(TstPayload)
#include "tst_payload.moc"
