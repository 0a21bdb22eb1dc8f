// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"
#include "tests/app/http/rawclient.h"
#include "tests/app/webhooks/listenerparts.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QMap>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray Text = "{\"contactId\":\"c1\",\"locationId\":\"l1\",\"messageId\":\"m1\",\"type\":\"SMS\","
                        "\"phone\":\"+15005550006\",\"message\":\"Hi\",\"attachments\":[],\"userId\":\"u1\"}";
}

class TstRoutes : public QObject
{
    Q_OBJECT
private slots:
    void everyRouteThatHoldsGetsTheSameBytes()
    {
        ListenerParts parts;
        const KeepingEndpoint first(parts.io, 201);
        const KeepingEndpoint second(parts.io, 500);
        const KeepingEndpoint third(parts.io, 202);
        Listener::Options options;
        options.port = 0;
        for (const QString &text : {u"location=l1,"_s + QString::fromStdString(first.url()),
                                    u"kind=sms-default,"_s + QString::fromStdString(second.url()),
                                    u"kind=call,"_s + QString::fromStdString(third.url())}) {
            const Result<Route> route = routeFromText(text);
            QVERIFY2(route, route ? "" : qPrintable(route.error().detail));
            options.rules.routes.push_back(*route);
        }
        QVERIFY(parts.listener.start(options));
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/delivery?a=%2F", Text, "X-Two: b\r\nX-One: a\r\nX-Two: c\r\n"));
        const QByteArray answer = sender.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 201") && answer.endsWith("from 201"), answer.constData());
        QTRY_COMPARE(second.got().size(), 1u);
        for (const KeepingEndpoint *endpoint : {&first, &second}) {
            const Http::Request got = endpoint->got().at(0);
            QCOMPARE(got.body, Text.toStdString());
            QCOMPARE(got.target, std::string("/delivery?a=%2F"));
            const std::size_t two = got.head.find("X-Two: b");
            const std::size_t one = got.head.find("X-One: a");
            QVERIFY(two < one && one < got.head.find("X-Two: c")); // the order, too
        }
        QVERIFY(third.got().empty());
        QTRY_COMPARE(parts.kept(Exchange::Channel::Delivery).size(), 2);
        const Exchange capture = parts.kept().at(0);
        const QList<Exchange> sent = parts.kept(Exchange::Channel::Delivery);
        QSet<int> statuses;
        for (const Exchange &delivery : sent) {
            statuses += delivery.status;
            QCOMPARE(delivery.groupId, capture.groupId);
            QVERIFY(delivery.duration.count() > 0);
        }
        QCOMPARE(statuses, (QSet<int>{201, 500}));
        const std::optional<Verdict> verdict = verdictFromText(capture.verdict);
        QCOMPARE(verdict->copies, QStringList{QString::fromStdString(second.url())});
        QCOMPARE(verdict->forwarding->status, 201);
        parts.listener.stop();
    }

    void aRuleComesBeforeTheRoutes()
    {
        ListenerParts parts;
        const KeepingEndpoint endpoint(parts.io, 201);
        Listener::Options options;
        options.port = 0;
        options.rules = *rulesFromJson("{\"rules\": [{\"when\": {\"path\": \"/no\"}, \"answer\": {\"status\": 409}}], "
                                       "\"routes\": [{\"to\": \"" +
                                       QByteArray::fromStdString(endpoint.url()) + "\"}]}");
        QVERIFY(parts.listener.start(options));
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/no", Text));
        QCOMPARE(RawClient::status(sender.readAnswer()), 409);
        sender.send(ListenerParts::post("/yes", Text));
        QCOMPARE(RawClient::status(sender.readAnswer()), 201);
        QCOMPARE(endpoint.got().size(), 1u);
        parts.listener.stop();
    }

    void saysWhatIsNoRoute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no URL") << u"kind=sms-default"_s;
        QTest::newRow("no condition") << u"sms-default,http://127.0.0.1:1"_s;
        QTest::newRow("unknown condition") << u"colour=red,http://127.0.0.1:1"_s;
        QTest::newRow("unknown kind") << u"kind=fax,http://127.0.0.1:1"_s;
        QTest::newRow("secret") << u"http://a:b@127.0.0.1:1"_s;
        QTest::newRow("nothing") << QString();
    }
    void saysWhatIsNoRoute()
    {
        QFETCH(QString, text);
        const Result<Route> route = routeFromText(text);
        QVERIFY(!route);
        QCOMPARE(route.error().kind, Error::Kind::BadInput);
    }

    void keepsWhatCameToAnotherPath()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        options.path = "/acme";
        options.name = u"Acme"_s;
        QVERIFY(parts.listener.start(options));
        QVERIFY(parts.listener.baseUrl().endsWith(u"/acme"_s));
        RawClient sender(parts.listener.port());
        for (const auto &[target, status] :
             {std::pair("/acme/delivery", 200), {"/acme", 200}, {"/acme?x=1", 200}, {"/acmes", 404}, {"/", 404}}) {
            sender.send(ListenerParts::post(target, Text));
            QCOMPARE(RawClient::status(sender.readAnswer()), status);
        }
        const QList<Exchange> kept = parts.kept();
        QCOMPARE(kept.size(), 5);
        QVERIFY(!verdictFromText(kept[0].verdict)->elsewhere);
        QCOMPARE(verdictFromText(kept[0].verdict)->listener, u"Acme"_s);
        QVERIFY(verdictFromText(kept[3].verdict)->elsewhere);
        options.path = "acme";
        parts.listener.stop();
        QVERIFY(!parts.listener.start(options));
    }

    void listensOverTls()
    {
        ListenerParts parts;
        const QString certificate = parts.folder.filePath(u"c.pem"_s);
        const QString key = parts.folder.filePath(u"k.pem"_s);
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Listener::Options options;
        options.port = 0;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        QVERIFY(parts.listener.start(options));
        QVERIFY(parts.listener.baseUrl().startsWith(u"https://"_s));
        QSslSocket sender;
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(certificate));
        sender.setSslConfiguration(trust);
        sender.connectToHostEncrypted(u"localhost"_s, parts.listener.port());
        QVERIFY2(sender.waitForEncrypted(10'000), qPrintable(sender.errorString()));
        sender.write(ListenerParts::post("/delivery", Text));
        QByteArray answer;
        while (!answer.endsWith('}') && sender.waitForReadyRead(10'000))
            answer += sender.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QCOMPARE(parts.kept().size(), 1);
    }

    void tenListenAtOnce()
    {
        ListenerParts parts;
        std::vector<std::unique_ptr<Listener>> all;
        std::vector<std::unique_ptr<RawClient>> senders;
        for (int i = 0; i < 10; ++i) {
            all.push_back(std::make_unique<Listener>(parts.io, parts.client, parts.store, parts.keys));
            Listener::Options options;
            options.port = 0;
            options.name = u"number %1"_s.arg(i);
            options.answer.status = 210 + i;
            QVERIFY(all.back()->start(options));
            senders.push_back(std::make_unique<RawClient>(all.back()->port()));
        }
        for (int round = 0; round < 5; ++round) {
            for (const auto &sender : senders)
                sender->send(ListenerParts::post("/delivery", Text));
            for (int i = 0; i < 10; ++i)
                QCOMPARE(RawClient::status(senders[std::size_t(i)]->readAnswer()), 210 + i);
        }
        QMap<QString, int> counts;
        for (const Exchange &capture : parts.kept()) {
            const QString name = verdictFromText(capture.verdict)->listener;
            QCOMPARE(capture.status, 210 + name.sliced(7).toInt());
            ++counts[name];
        }
        QCOMPARE(counts.size(), 10);
        QCOMPARE(counts.values(), QList<int>(10, 5));
    }
};

LINESMAN_TEST(TstRoutes)
#include "tst_routes.moc"
