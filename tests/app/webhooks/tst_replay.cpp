// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/text.h"
#include "app/history/labels.h"
#include "app/history/store.h"
#include "app/webhooks/replay.h"
#include "tests/app/history/samples.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;
using Webhooks::ReplaySignature;

/*! A webhook that is sent again arrives as a first delivery does. */
class TstReplay : public QObject
{
    Q_OBJECT
private:
    static Exchange original()
    {
        Exchange exchange = sample(7);
        exchange.id = 7;
        exchange.requestHead =
            "POST /hooks/sms?n=7 HTTP/1.1\r\nHost: localhost:8471\r\nContent-Type: application/json\r\n"
            "X-GHL-Signature: b2xk\r\nX-Own: 1\r\nContent-Length: 35\r\n\r\n";
        return exchange;
    }
    /*! What came of \a plan. */
    static std::optional<Result<Exchange>> sent(const Webhooks::ReplayPlan &plan, History::Store *store = nullptr)
    {
        Http::DeliveryClient client;
        std::optional<Result<Exchange>> result;
        QObject context;
        deliver(Webhooks::sendReplay(client, store, plan), &context,
                [&result](const Result<Exchange> &came) { result = came; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? result : std::nullopt;
    }

private slots:
    void sendsTheSameRequest()
    {
        TestSuite::ReplayServer server;
        server.play(202, "ok");
        QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"h.sqlite"_s)));
        const auto result = sent({original(), server.url().toString() + u"/again"_s}, &store);
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 202);
        const Http::Request request = server.last();
        QCOMPARE(toQByteArray(request.body), original().requestBody);
        QCOMPARE(toQString(request.headers.value("x-ghl-signature").value_or("")), u"b2xk"_s);
        QCOMPARE(toQString(request.headers.value("X-Own").value_or("")), u"1"_s);
        store.flush();
        const auto reader = History::Reader::open(store.file());
        const Exchange kept = **reader->exchange(1);
        QCOMPARE(kept.channel, Exchange::Channel::Delivery);
        QCOMPARE(kept.messageId, u"msg7"_s);
        QCOMPARE(kept.groupId, u"capture-7"_s);
        QCOMPARE(kept.signature, u"valid"_s);
        QCOMPARE(History::labelsOf(kept.note), QStringList{u"replay"_s});
    }

    void changesBodyAndSignature()
    {
        TestSuite::ReplayServer server;
        server.play(200, "ok");
        const Webhooks::SigningKey key = Webhooks::SigningKey::generate();
        Webhooks::ReplayPlan plan{original(), server.url().toString(), QByteArray("{\"changed\":true}")};
        plan.signature = ReplaySignature::Anew;
        plan.key = key;
        QVERIFY(sent(plan).value());
        Http::Request request = server.last();
        QCOMPARE(toQByteArray(request.body), *plan.body);
        QCOMPARE(request.headers.values("x-ghl-signature").size(), std::size_t(1));
        QCOMPARE(toQString(*request.headers.value("x-ghl-signature")),
                 QString::fromStdString(key.sign("{\"changed\":true}")));
        QCOMPARE(toQString(request.headers.value("content-length").value_or("")), u"16"_s);

        plan.signature = ReplaySignature::AsItWas;
        const auto old = sent(plan);
        QCOMPARE((*old)->signature, u"wrong"_s); // it belongs to another body
        QVERIFY((*old)->note.contains(u"changed"_s));
        plan.signature = ReplaySignature::None;
        QVERIFY(sent(plan).value());
        request = server.last();
        QVERIFY(!request.headers.contains("x-ghl-signature"));
    }

    void knowsWhereItWent()
    {
        QCOMPARE(Webhooks::replayTarget(original()), u"http://localhost:8471/hooks/sms?n=7"_s);
        Exchange delivery = original();
        delivery.channel = Exchange::Channel::Delivery;
        delivery.url = u"https://bridge.example.org/hook"_s;
        QCOMPARE(Webhooks::replayTarget(delivery), delivery.url);
    }

    void refusesWhatItCannotSend()
    {
        Exchange call = original();
        call.channel = Exchange::Channel::Api;
        QVERIFY(!Webhooks::canReplay(call));
        QCOMPARE(Webhooks::replayTransfer({call, u"http://localhost:1"_s}).error().kind, Error::Kind::BadInput);
        QVERIFY(!Webhooks::replayTransfer({original(), u"nowhere"_s}));
        Exchange unsent = original(); // nothing listened there
        unsent.channel = Exchange::Channel::Delivery;
        unsent.requestHead.clear();
        const Result<Http::Transfer> none = Webhooks::replayTransfer({unsent, u"http://localhost:1"_s});
        QVERIFY(!none && none.error().detail.contains(u"no connection was made"_s));
        Webhooks::ReplayPlan plan{original(), u"http://localhost:1"_s};
        plan.signature = ReplaySignature::Anew;
        QVERIFY(!Webhooks::replayTransfer(plan)); // no key
    }
};

LINESMAN_TEST(TstReplay)
#include "tst_replay.moc"
