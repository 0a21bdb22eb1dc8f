// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/drift.h"

#include "app/core/text.h"
#include "app/webhooks/bodyprint.h"
#include "app/webhooks/capture.h"
#include "app/workspace/factcheck.h"
#include "app/workspace/factlist.h"
#include "tests/support/suite.h"

#include <QByteArrayList>
#include <QDir>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using Workspace::Drift;
using Workspace::DriftItem;

namespace {
const QByteArray Head = "POST /delivery HTTP/1.1\r\nHost: bridge.example\r\nContent-Type: application/json\r\n"
                        "User-Agent: axios/1.7\r\nX-Forwarded-For: 10.0.0.1\r\nx-ghl-signature: c2ln\r\n\r\n";
const QByteArray Sms = R"({"contactId":"c1","locationId":"l1","messageId":"m1","type":"SMS","phone":"+15005550006",)"
                       R"("message":"Ready","attachments":[],"userId":"u1","conversationId":"v","customUserId":""})";

Exchange capture(const QByteArray &body, const QByteArray &head = Head)
{
    static ExchangeId last = 0;
    Exchange exchange;
    exchange.id = ++last;
    exchange.channel = Exchange::Channel::Capture;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.requestHead = head;
    exchange.requestBody = body;
    return exchange;
}

Exchange answer(const QString &operation, int status, const QByteArray &body, const QByteArray &headers = {})
{
    Exchange exchange = capture({});
    exchange.channel = Exchange::Channel::Api;
    exchange.url = u"https://services.leadconnectorhq.com/x"_s;
    exchange.eventType = operation;
    exchange.status = status;
    exchange.responseHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
    exchange.responseBody = body;
    return exchange;
}

QStringList told(const Drift &drift)
{
    QStringList all;
    for (const DriftItem &item : drift.items())
        all += u"%1 %2 %3 %4"_s.arg(Workspace::driftWord(item.kind), item.where, item.what, item.before).trimmed();
    return all;
}
} // namespace

class TstDrift : public QObject
{
    Q_OBJECT
private slots:
    void theWorldAsItIsIsNoDrift()
    {
        Drift drift;
        drift.look(capture(Sms));
        drift.look(capture(R"({"type":"INSTALL","appId":"a","locationId":"l","companyId":"c"})"));
        drift.look(capture(R"({"contact_id":"c1","full_name":"Ada","workflow":{"id":"w"}})")); // of a workflow
        drift.look(capture("[" + Sms + "]"));                                                  // of an automation tool
        drift.look(answer(u"messages.inbound"_s, 201,
                          R"({"success":true,"conversationId":"v","messageId":"m",)"
                          R"("message":"x","contactId":"c","traceId":"t"})",
                          "X-RateLimit-Max: 100\r\n"));
        QCOMPARE(told(drift), QStringList());
    }

    /*! What one has as a text is no wrapper: two with other texts are of one print, with another status they are not. */
    void messagesOfOneKindAreLookedAtOnce()
    {
        const auto print = [](const QByteArray &body) {
            const auto request = Webhooks::requestFromHead(toView(Head));
            return request ? Webhooks::requestPrint(*request, toView(body), {"type", "status"}) : QByteArray();
        };
        for (const char *type : {"InboundMessage", "OutboundMessage"}) {
            const QByteArray event =
                "{\"type\":\"" + QByteArray(type) + "\",\"body\":\"%1\",\"status\":\"sent\",\"userId\":\"u\"}";
            const QByteArray first = print(QByteArray(event).replace("%1", "one"));
            QVERIFY(!first.isEmpty());
            QCOMPARE(print(QByteArray(event).replace("%1", "{\\\"a\\\":1}")), first);
            QVERIFY(print(QByteArray(event).replace("sent", "read")) != first);
        }
        Drift drift;
        const QByteArray body = R"({"type":"OutboundMessage","locationId":"l","body":"x","status":"%1"})";
        drift.look(capture(QByteArray(body).replace("%1", "sent")));
        const QStringList before = told(drift);
        drift.look(capture(QByteArray(body).replace("%1", "vanished")));
        QCOMPARE(told(drift), before + QStringList{u"unknownValue OutboundMessage status vanished"_s});
    }

    void eachChangeIsToldOnceAndNothingElse()
    {
        Drift drift;
        const QByteArray renamed = QByteArray(Sms).replace("\"phone\"", "\"phoneNumber\"");
        QByteArray unsignedHead = Head;
        unsignedHead.replace("x-ghl-signature: c2ln\r\n", "");
        for (int i = 0; i < 3; ++i) {
            drift.look(capture(Sms));
            drift.look(capture(renamed));
            drift.look(capture(R"({"type":"MessageStatusUpdate","appId":"a","webhookId":"w"})"));
            drift.look(capture(Sms, unsignedHead));
        }
        const QStringList expected{u"renamedField ProviderOutboundMessage phoneNumber phone"_s,
                                   u"unknownEvent MessageStatusUpdate MessageStatusUpdate"_s,
                                   u"missingHeader ProviderOutboundMessage x-ghl-signature"_s};
        QCOMPARE(told(drift), expected);
        for (const DriftItem &item : drift.items()) {
            QCOMPARE(item.count, 3);
            QVERIFY(item.evidence > 0 && !item.sentence().isEmpty());
        }
    }

    void tellsWhatElseChanges_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("expected");
        QTest::newRow("field") << QByteArray(Sms).replace("\"userId\"", "\"sender\":\"x\",\"userId\"") << Head
                               << u"unknownField ProviderOutboundMessage sender"_s;
        QTest::newRow("type of a field") << QByteArray(Sms).replace("\"attachments\":[]", "\"attachments\":\"x\"")
                                         << Head << u"changedType ProviderOutboundMessage attachments array"_s;
        QTest::newRow("value") << QByteArray(Sms).replace("\"SMS\"", "\"RCS\"") << Head
                               << u"unknownValue ProviderOutboundMessage type RCS"_s;
        QTest::newRow("header") << Sms << QByteArray(Head).replace("\r\n\r\n", "\r\nx-ghl-key-id: 2\r\n\r\n")
                                << u"unknownHeader ProviderOutboundMessage x-ghl-key-id"_s;
        QTest::newRow("missing") << QByteArray(Sms).replace("\"locationId\":\"l1\",", "") << Head
                                 << u"missingField ProviderOutboundMessage locationId"_s;
    }
    void tellsWhatElseChanges()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, head);
        QFETCH(QString, expected);
        Drift drift;
        drift.look(capture(body, head));
        QCOMPARE(told(drift), QStringList(expected));
    }

    /*! Other worlds, each with all of its changes at once, seen twice. */
    void namesEachChangeOfAnotherWorld_data()
    {
        QTest::addColumn<QByteArrayList>("bodies");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QStringList>("expected");
        const QByteArray mail =
            R"({"contactId":"c1","locationId":"l1","messageId":"m1","type":"Email",)"
            R"("emailTo":["a@x.example"],"emailFrom":"b@y.example","subject":"Hi","html":"<p>Hi</p>",)"
            R"("attachments":[],"userId":"u1","emailMessageId":"e1"})";
        QTest::newRow("of e-mail") << QByteArrayList{mail, QByteArray(mail).replace("\"emailTo\"", "\"recipients\""),
                                                     QByteArray(mail).replace("\"<p>Hi</p>\"", "{\"body\":\"x\"}")}
                                   << QByteArray(Head)
                                   << QStringList{u"renamedField ProviderOutboundMessage recipients emailTo"_s,
                                                  u"changedType ProviderOutboundMessage html string"_s};
        const QByteArray install = R"({"type":"INSTALL","appId":"a","versionId":"v","installType":"Location",)"
                                   R"("locationId":"l","companyId":"c","userId":"u","webhookId":"w"})";
        const QByteArray sent =
            R"({"type":"OutboundMessage","appId":"a","webhookId":"w","timestamp":"t","locationId":"l","contactId":"c",)"
            R"("conversationId":"v","messageId":"m","messageType":"SMS","direction":"outbound","status":"delivered",)"
            R"("body":"x","attachments":[],"userId":"u","source":"app"})";
        QTest::newRow("of events") << QByteArrayList{install,
                                                     QByteArray(install).replace("INSTALL", "REINSTALL"),
                                                     QByteArray(install).replace("Location\"", "Cluster\""),
                                                     sent,
                                                     QByteArray(sent).replace("messageType", "messageKind"),
                                                     QByteArray(sent).replace("delivered", "quarantined")}
                                   << QByteArray(Head)
                                   << QStringList{u"unknownEvent REINSTALL REINSTALL"_s,
                                                  u"unknownValue INSTALL installType Cluster"_s,
                                                  u"renamedField OutboundMessage messageKind messageType"_s,
                                                  u"unknownValue OutboundMessage status quarantined"_s};
        QTest::newRow("of files") << QByteArrayList{QByteArray(Sms).replace("[]", "[\"https://f.example/a\"]"),
                                                    QByteArray(Sms).replace("[]", "[{\"url\":\"x\"}]"),
                                                    QByteArray(Sms).replace("[]", "[\"x\",\"y\"]")}
                                  << QByteArray(Head)
                                  << QStringList{u"changedType ProviderOutboundMessage attachments[] string"_s};
        QTest::newRow("of signatures") << QByteArrayList{Sms}
                                       << QByteArray(Head).replace("x-ghl-signature:", "x-ghl-sig:")
                                       << QStringList{
                                              u"renamedHeader ProviderOutboundMessage x-ghl-sig x-ghl-signature"_s};
        QTest::newRow("unsigned, behind a proxy of its own")
            << QByteArrayList{Sms} << QByteArray(Head).replace("x-ghl-signature:", "x-office-gate:")
            << QStringList{u"unknownHeader ProviderOutboundMessage x-office-gate"_s,
                           u"missingHeader ProviderOutboundMessage x-ghl-signature"_s};
    }
    void namesEachChangeOfAnotherWorld()
    {
        QFETCH(QByteArrayList, bodies);
        QFETCH(QByteArray, head);
        Drift drift;
        for (int i = 0; i < 2; ++i) {
            for (const QByteArray &body : std::as_const(bodies))
                drift.look(capture(body, head));
        }
        QTEST(told(drift), "expected");
        for (const DriftItem &item : drift.items()) {
            QCOMPARE(item.count, 2);
            QVERIFY(!item.sentence().isEmpty() && !item.fact().isEmpty());
        }
    }

    /*! What was seen before is counted without a look: that must never hide what is different. */
    void tellsNewValuesOfAppEvents_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("item");
        QTest::newRow("a known one") << QByteArray("\"status\":\"read\"") << QString();
        QTest::newRow("a status") << QByteArray("\"status\":\"shelved\"") << u"status shelved"_s;
        QTest::newRow("how a call ended") << QByteArray("\"callStatus\":\"robot\"") << u"callStatus robot"_s;
        QTest::newRow("a direction") << QByteArray("\"direction\":\"sideways\"") << u"direction sideways"_s;
    }
    void tellsNewValuesOfAppEvents()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, item);
        const auto event = [](const QByteArray &member) {
            const QByteArray start =
                R"({"type":"InboundMessage","appId":"a","webhookId":"w","timestamp":"t","locationId":"l1","contactId":"c1",)"
                R"("conversationId":"v","messageId":"m1","messageType":"SMS","body":"x",)";
            const QByteArray direction = member.contains("direction") ? QByteArray() : R"("direction":"inbound",)";
            return start + direction + member + '}';
        };
        Drift drift;
        drift.look(capture(event("\"status\":\"delivered\""))); // of the same members, as it always was
        drift.look(capture(event(value)));
        drift.look(capture(event(value)));
        QCOMPARE(told(drift), item.isEmpty() ? QStringList() : QStringList{u"unknownValue InboundMessage "_s + item});
    }

    void whatLooksAlikeIsNotTheSame()
    {
        const auto sms = [](const QByteArray &before, const QByteArray &after) {
            return QByteArray(Sms).replace(before, after);
        };
        const auto head = [](const QByteArray &before, const QByteArray &after) {
            return QByteArray(Head).replace(before, after);
        };
        const QList<std::pair<QByteArray, QByteArray>> captures{
            {Sms, Head},
            {sms("Ready", "Later"), Head},
            {sms("\"SMS\"", "\"RCS\""), Head},
            {sms("\"SMS\"", "\"RCT\""), Head},
            {sms("\"c1\"", "null"), Head},
            {sms("\"c1\"", "7"), Head},
            {sms("\"c1\"", "{\"a\":\"c1\"}"), Head},
            {sms("\"userId\"", "\"contact\":{\"id\":\"\"},\"workflow\":{},\"userId\""), Head},
            {R"({"contact":{"id":"c1"},"workflow":{"id":"w"},"type":"SMS","phone":"+1"})", Head},
            {R"({"contact":{"id":""},"workflow":{"id":"w"},"type":"SMS","phone":"+1"})", Head},
            {R"({"data":{"a":1},"type":"SMS"})", Head},
            {"{\"data\":" + Sms + ",\"type\":\"SMS\"}", Head},
            {"[" + Sms + "]", Head},
            {sms("\"phone\"", "\"phoneNumber\""), Head},
            {sms("\"phone\"", "\"phoneNumber\"") + "}", Head},
            {sms("Ready", "\xff"), Head},
            {Sms, head("axios/1.7", "Linesman/9.1")},
            {sms("\"type\"", "\"kind\""), Head},
            {Sms, head("x-ghl-signature", "x-ghl-signed")},
            {Sms, head("\r\n\r\n", "\r\nx-ghl-key-id: 2\r\n\r\n")},
            {sms("Ready", "Later"), head("\r\n\r\n", "\r\nx-ghl-key-id: 3\r\n\r\n")},
            {Sms, head("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n")},
        };
        Drift all;
        QMap<QString, int> expected;
        for (int round = 1; round <= 2; ++round) {
            for (const auto &[body, headBytes] : captures) {
                const Exchange exchange = capture(body, headBytes);
                Drift one;
                one.look(exchange);
                all.look(exchange);
                for (const QString &item : told(one))
                    ++expected[item];
            }
        }
        QMap<QString, int> counts;
        for (qsizetype i = 0; i < all.items().size(); ++i)
            counts[told(all).at(i)] = all.items().at(i).count;
        QVERIFY(counts.size() > 5);
        QCOMPARE(counts, expected);
    }

    void looksAtAnswers()
    {
        Drift drift;
        drift.look(answer(u"messages.inbound"_s, 202, R"({"success":true,"queueId":"q"})", "X-Shard: 7\r\n"));
        drift.look(answer(u"messages.inbound"_s, 400, R"({"statusCode":400,"message":"The moon is full"})"));
        const QStringList expected{u"unknownStatus messages.inbound 202"_s, u"unknownField messages.inbound queueId"_s,
                                   u"unknownHeader messages.inbound x-shard"_s,
                                   u"unknownError messages.inbound The moon is full"_s};
        QCOMPARE(told(drift), expected);
        Exchange local = answer(u"messages.inbound"_s, 202, "{}");
        local.url = u"http://127.0.0.1:8470/x"_s; // the emulator's: no news of HighLevel
        Drift none;
        none.look(local);
        QCOMPARE(told(none), QStringList());
    }

    void whatLinesmanSendsSaysNothingOfHighLevel()
    {
        const QByteArray without = R"({"contactId":"c1","locationId":"l1","type":"SMS","message":"Ready"})";
        for (const QByteArray &agent :
             QByteArrayList{"Linesman/9.1", "linesman-emulator/9.1", "axios/1.7", "Linesmans-Friend/1"}) {
            QByteArray head = Head;
            head.replace("axios/1.7", agent);
            Drift drift;
            drift.look(capture(without, head));
            QCOMPARE(drift.items().isEmpty(), agent.startsWith("Linesman/") || agent.startsWith("linesman-"));
        }
    }

    void keepsABoundedNumberOfWhatStrangersName()
    {
        Drift drift;
        for (int i = 0; i < Drift::MostItems + 100; ++i)
            drift.look(capture("{\"type\":\"E" + QByteArray::number(i) + QByteArray(5000, 'x') +
                               "\",\"locationId\":\"l\",\"appId\":\"a\",\"webhookId\":\"w\"}"));
        QCOMPARE(drift.items().size(), Drift::MostItems);
        QVERIFY(drift.items().constFirst().where.size() <= 200);
    }

    void evidenceIsMasked()
    {
        Drift drift;
        Exchange shown = answer(u"messages.inbound"_s, 202, "{}");
        shown.requestHead =
            "POST /x HTTP/1.1\r\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl\r\n\r\n";
        drift.look(shown);
        const QByteArray json = QJsonDocument(Workspace::toJson(drift.items().first(), &shown)).toJson();
        QVERIFY(!json.contains("eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ"));
        QVERIFY(json.contains("requestHead"));
    }

    void factsAreListedAndChecked()
    {
        const QDate today(2026, 12, 1);
        QSet<QString> areas;
        for (const Workspace::FactRow &row : Workspace::factRows()) {
            areas += row.area;
            QVERIFY2(!row.source.isEmpty() && row.read.isValid(), qPrintable(row.id));
            QVERIFY(!Workspace::toJson(row, today).value("old"_L1).toBool());
        }
        QVERIFY(areas.contains(u"switches"_s) && areas.contains(u"operations"_s) && areas.contains(u"events"_s));
        QVERIFY(!Workspace::checkFacts(u"/nowhere"_s));
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"apps"_s));
        QFile file(folder.filePath(u"apps/conversations.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"paths":{"/conversations/messages/upload":{"post":{"description":"<li>JPG</li><li>PNG</li>",)"
                   R"("security":[{"bearer":["other.scope"]}]}}}})");
        file.close();
        const auto found = Workspace::checkFacts(folder.path());
        QVERIFY(found);
        const auto says = [&](const QString &fact, const QString &theirs) {
            return std::any_of(found->begin(), found->end(), [&](const Workspace::FactDifference &one) {
                return one.fact == fact && one.theirs == theirs;
            });
        };
        QVERIFY(says(u"upload.endings"_s, u"jpg, png"_s));
        QVERIFY(says(u"operation.POST /conversations/messages/upload"_s, u"scope other.scope"_s));
        QVERIFY(says(u"operation.GET /contacts/lookup"_s, u"in no file"_s));
        QVERIFY(std::none_of(found->begin(), found->end(), [](const Workspace::FactDifference &one) {
            return one.fact.contains(u"/_uploads"_s); // the emulator's own, no operation of HighLevel
        }));
    }
};

LINESMAN_TEST(TstDrift)
#include "tst_drift.moc"
