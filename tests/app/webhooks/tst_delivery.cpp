// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/delivery.h"

#include "app/http/server.h"
#include "app/webhooks/signature.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Webhooks::RetryPolicy;
using Webhooks::Variant;

class TstDelivery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_history.open(m_folder.filePath(u"history.sqlite"_s)));
        const Result<std::uint16_t> port = m_server.listen({});
        QVERIFY(port);
        m_url = u"http://127.0.0.1:%1/hook"_s.arg(*port);
    }

    void init()
    {
        const std::lock_guard lock(m_mutex);
        m_requests.clear();
        m_statuses.clear();
        m_held.clear();
        m_isHolding = false;
    }

    void delivers()
    {
        const auto report = QCoro::waitFor(m_delivery.send(plan()));
        QVERIFY(report);
        QCOMPARE(report->delivered, 1);
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->statuses, (QMap<int, int>{{200, 1}}));
        QVERIFY(report->times.p50 > 0us);
        QVERIFY(!m_delivery.isRunning());
        const Http::Request request = requests().front();
        QCOMPARE(*request.headers.value("Content-Type"), std::string_view("application/json"));
        const auto publicKey = Webhooks::publicKeyFromText(u"mine"_s, m_key.publicPem());
        const auto check = Webhooks::checkSignature(request.headers, request.body, {*publicKey});
        QCOMPARE(check.verdict, Webhooks::SignatureCheck::Verdict::Valid);
    }

    void signsAsTheVariantSays_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<int>("verdict");
        QTest::newRow("unsigned") << int(Variant::Unsigned) << int(Webhooks::SignatureCheck::Verdict::Missing);
        QTest::newRow("wrong key") << int(Variant::WrongKey) << int(Webhooks::SignatureCheck::Verdict::Wrong);
        QTest::newRow("changed body") << int(Variant::ChangedBody) << int(Webhooks::SignatureCheck::Verdict::Wrong);
    }

    void signsAsTheVariantSays()
    {
        QFETCH(int, variant);
        QFETCH(int, verdict);
        Webhooks::DeliveryPlan delivery = plan();
        delivery.variant = Variant(variant);
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        const Http::Request request = requests().front();
        const auto publicKey = Webhooks::publicKeyFromText(u"mine"_s, m_key.publicPem());
        const auto check = Webhooks::checkSignature(request.headers, request.body, {*publicKey});
        QCOMPARE(int(check.verdict), verdict);
        // Still the JSON it was: only a check of the signature can tell.
        QVERIFY(Webhooks::formFromJson(QByteArray::fromStdString(request.body), Providers::Kind::SmsDefault, {}));
        QVERIFY(!report->verdict.isEmpty());
    }

    /*! The endpoint has each of them, the sender knows of none; nothing is counted as failed. */
    void throwsAnswersAway()
    {
        Webhooks::DeliveryPlan many = plan();
        many.count = 30;
        many.concurrency = 4;
        many.disturb = [](int delivery) {
            return Webhooks::Disturbance{0ms, delivery % 3 == 0};
        };
        const auto report = QCoro::waitFor(m_delivery.send(many));
        QVERIFY(report);
        QCOMPARE(report->dropped, 10);
        QCOMPARE(report->undecided, 10);
        QCOMPARE(report->delivered, 20);
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->statuses, (QMap<int, int>{{200, 20}}));
        QVERIFY(report->isWhole());
        QTRY_COMPARE(requests().size(), std::size_t(30));
    }

    /*! As HighLevel's logs do it: a failure leaves the schedule, a success ends it. */
    void resendsByHandWhatWaits()
    {
        answerWith({503, 503, 200});
        Webhooks::DeliveryPlan one = plan();
        one.ownPauses = {10min, 10min};
        QSignalSpy attempted(&m_delivery, &Webhooks::Delivery::attempted);
        std::optional<Webhooks::DeliveryReport> report;
        deliver(m_delivery.send(one), this, [&report](const Result<Webhooks::DeliveryReport> &result) {
            report = result.value_or(Webhooks::DeliveryReport());
        });
        QTRY_COMPARE(m_delivery.waiting(), 1);
        m_delivery.resendWaiting();
        QTRY_COMPARE(attempted.count(), 2);
        QCOMPARE(m_delivery.waiting(), 1); // refused again: the schedule stays
        QVERIFY(!report);
        m_delivery.resendWaiting();
        QTRY_VERIFY(report.has_value());
        QCOMPARE(report->delivered, 1);
        QCOMPARE(report->attempts, 3);
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->statuses, (QMap<int, int>{{200, 1}, {503, 2}}));
        const auto attempts = attempted.at(2).constFirst().value<QList<Webhooks::DeliveryAttempt>>();
        QVERIFY(attempts.constFirst().isManual);
        QCOMPARE(requests().front().body, requests().back().body);
    }

    /*! With retries they come again, with the same bytes, and then their answer counts. */
    void sendsAgainWhatLostItsAnswer()
    {
        Webhooks::DeliveryPlan one = plan();
        one.ownPauses = {1ms};
        one.disturb = [](int) {
            return Webhooks::Disturbance{0ms, true};
        };
        const auto report = QCoro::waitFor(m_delivery.send(one));
        QVERIFY(report);
        QCOMPARE(report->attempts, 2);
        QCOMPARE(report->dropped, 1);
        QCOMPARE(report->undecided, 0);
        QCOMPARE(report->delivered, 1);
        QTRY_COMPARE(requests().size(), std::size_t(2));
        QCOMPARE(requests().front().body, requests().back().body);
    }

    /*! What is held up goes out later, and the others do not wait for it; with one place as with many. */
    void holdsSomeUp()
    {
        Webhooks::DeliveryPlan many = plan();
        many.count = 40;
        many.disturb = [](int delivery) {
            return Webhooks::Disturbance{delivery % 2 == 1 ? 300ms : 0ms, false};
        };
        many.compose = [](int delivery) {
            return QByteArray("{\"n\":") + QByteArray::number(delivery) + '}';
        };
        const auto report = QCoro::waitFor(m_delivery.send(many));
        QVERIFY(report);
        QCOMPARE(report->delivered, 40);
        QCOMPARE(requests().size(), std::size_t(40));
        std::set<std::string> bodies;
        for (const Http::Request &request : requests())
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), std::size_t(40)); // each once
        QCOMPARE(requests().front().body, std::string("{\"n\":2}"));
    }

    /*! A plan that holds everything up is not gone through at once. */
    void holdsOnlySoManyUp()
    {
        std::atomic<int> looked = 0;
        Webhooks::DeliveryPlan many = plan();
        many.count = 5'000;
        many.concurrency = 8;
        many.disturb = [&looked](int) {
            ++looked;
            return Webhooks::Disturbance{1h, false};
        };
        auto running = m_delivery.send(many);
        QTRY_COMPARE(looked.load(), 1'000); // on the composing thread
        m_delivery.cancel();
        QCOMPARE(QCoro::waitFor(std::move(running)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(looked.load(), 1'000);
    }

    /*! What follows goes on when some of those are through. */
    void deliversMoreThanCanBeHeldUp()
    {
        Webhooks::DeliveryPlan many = plan();
        many.count = 1'300;
        many.concurrency = 8;
        many.disturb = [](int delivery) {
            return Webhooks::Disturbance{delivery <= 1'200 ? 1ms : 0ms, false};
        };
        many.compose = [](int) {
            return QByteArray("{}");
        };
        const auto report = QCoro::waitFor(m_delivery.send(many));
        QVERIFY(report);
        QCOMPARE(report->delivered, 1'300);
    }

    /*! Counted from the begin, a delay of less than the others' turns would not be seen, and one of more put it last. */
    void countsADelayFromItsTurn()
    {
        Webhooks::DeliveryPlan many = plan();
        many.count = 40;
        many.concurrency = 4;
        many.perSecond = 100;
        many.disturb = [](int delivery) {
            return Webhooks::Disturbance{delivery == 1 ? 100ms : 1ms, false};
        };
        many.compose = [](int delivery) {
            return QByteArray("{\"n\":") + QByteArray::number(delivery) + '}';
        };
        const auto report = QCoro::waitFor(m_delivery.send(many));
        QVERIFY(report);
        QCOMPARE(requests().size(), std::size_t(40));
        const std::vector<Http::Request> sent = requests();
        const auto first = std::find_if(sent.begin(), sent.end(),
                                        [](const Http::Request &request) { return request.body == "{\"n\":1}"; });
        QVERIFY(first - sent.begin() > 0);
        QVERIFY(first - sent.begin() < 30);
    }

    void showsTheRequestAsItIsSent()
    {
        Webhooks::DeliveryPlan delivery = plan();
        delivery.url += u"/a%20b?x=1"_s;
        delivery.form = Webhooks::withFreshIds(delivery.form);
        for (const Variant variant : {Variant::Valid, Variant::Unsigned, Variant::ChangedBody}) {
            delivery.variant = variant;
            const Webhooks::PreparedDelivery shown = Webhooks::prepared(delivery);
            QVERIFY(QCoro::waitFor(m_delivery.send(delivery)));
            const Http::Request request = requests().back();
            QCOMPARE(shown.head, QByteArray::fromStdString(request.head));
            QCOMPARE(shown.body, QByteArray::fromStdString(request.body));
        }
    }

    void sendsGivenBytesAsTheyAre()
    {
        Webhooks::DeliveryPlan delivery = plan();
        delivery.payload = QByteArray("{ \"messageId\" : \"m1\",\n\xff\0}", 26);
        QVERIFY(QCoro::waitFor(m_delivery.send(delivery)));
        QCOMPARE(QByteArray::fromStdString(requests().front().body), *delivery.payload);
    }

    void keepsNoSignatureOfWhatNeverWentOut()
    {
        Webhooks::DeliveryPlan delivery = plan();
        QTcpServer nobody; // has a port, and takes no connection any more
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        delivery.url = u"http://127.0.0.1:%1/"_s.arg(nobody.serverPort());
        nobody.close();
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        m_history.flush();
        const auto reader = History::Reader::open(m_history.file());
        History::Filter filter;
        filter.groupId = report->groupId;
        const auto ids = reader->ids(filter);
        QCOMPARE(ids->size(), std::size_t(1));
        const Exchange kept = reader->exchange(ids->front())->value();
        QVERIFY(!kept.error.isEmpty());
        QCOMPARE(kept.signature, QString());
    }

    void keepsEveryAttemptInHistory()
    {
        answerWith({429, 200});
        Webhooks::DeliveryPlan delivery = plan();
        delivery.retry = RetryPolicy::P1;
        delivery.firstPause = 1ms;
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->attempts, 2);
        m_history.flush();
        const auto reader = History::Reader::open(m_history.file());
        History::Filter filter;
        filter.groupId = report->groupId;
        const auto ids = reader->ids(filter);
        QCOMPARE(ids->size(), std::size_t(2));
        const auto first = reader->exchange(ids->front());
        const Exchange &kept = first->value();
        QCOMPARE(kept.channel, Exchange::Channel::Delivery);
        QCOMPARE(kept.status, 429);
        QCOMPARE(kept.url, m_url);
        QCOMPARE(kept.providerKind, u"SmsDefault"_s);
        QCOMPARE(kept.eventType, u"ProviderOutboundMessage"_s);
        QCOMPARE(kept.signature, u"valid"_s);
        QVERIFY(!kept.messageId.isEmpty());
        QVERIFY(kept.requestBody.contains(kept.messageId.toUtf8()));
        QVERIFY(kept.requestHead.startsWith("POST /hook HTTP/1.1\r\n"));
        QVERIFY(kept.responseHead.startsWith("HTTP/1.1 429 "));
        QCOMPARE(kept.responseBody, QByteArray("answer"));
        QVERIFY(kept.duration > 0us);
    }

    void retriesAsThePersonSays()
    {
        answerWith({500, 301, 200, 500});
        Webhooks::DeliveryPlan delivery = plan();
        delivery.retry = RetryPolicy::P1; // has no say then
        delivery.ownPauses = {1ms, 2ms, 3ms};
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->attempts, 3);
        QCOMPARE(report->delivered, 1);
        delivery.ownPauses = {0ms};
        QVERIFY(!QCoro::waitFor(m_delivery.send(delivery)));
    }

    void retriesAsThePolicySays_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QList<int>>("answers");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("delivered");
        QTest::newRow("none, 429") << int(RetryPolicy::None) << QList<int>{429} << 1 << 0;
        QTest::newRow("p1, 500") << int(RetryPolicy::P1) << QList<int>{500} << 1 << 0;
        QTest::newRow("p1, 429 then 500") << int(RetryPolicy::P1) << QList<int>{429, 500} << 2 << 0;
        QTest::newRow("p1, always 429") << int(RetryPolicy::P1) << QList<int>(20, 429) << 7 << 0;
        QTest::newRow("p1, 429 then 200") << int(RetryPolicy::P1) << QList<int>{429, 429, 200} << 3 << 1;
        QTest::newRow("p2, 500 then 302 then 200") << int(RetryPolicy::P2) << QList<int>{500, 302, 200} << 3 << 1;
        QTest::newRow("p2, always 503") << int(RetryPolicy::P2) << QList<int>(20, 503) << 13 << 0;
    }

    void retriesAsThePolicySays()
    {
        QFETCH(int, policy);
        QFETCH(QList<int>, answers);
        QFETCH(int, attempts);
        QFETCH(int, delivered);
        answerWith(answers);
        Webhooks::DeliveryPlan delivery = plan();
        delivery.retry = RetryPolicy(policy);
        delivery.firstPause = 0ms;
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->attempts, attempts);
        QCOMPARE(report->delivered, delivered);
        QCOMPARE(report->failed, 1 - delivered);
        std::set<std::string> bodies;
        for (const Http::Request &request : requests())
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), std::size_t(1)); // a retry is the same message
    }

    void pausesAsThePolicySays()
    {
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P1, 2, 429, 0).value(), std::chrono::milliseconds(10min));
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P1, 7, 429, 1).value(), std::chrono::milliseconds(11min));
        QVERIFY(!Webhooks::retryPause(RetryPolicy::P1, 8, 429, 0));
        QVERIFY(!Webhooks::retryPause(RetryPolicy::P1, 2, 0, 0));
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P2, 2, 0, 0).value(), std::chrono::milliseconds(1min));
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P2, 5, 500, 0).value(), std::chrono::milliseconds(8min));
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P2, 13, 500, 0).value(), std::chrono::milliseconds(2048min));
        QVERIFY(!Webhooks::retryPause(RetryPolicy::P2, 14, 500, 0));
        QVERIFY(!Webhooks::retryPause(RetryPolicy::P2, 2, 204, 0));
        QCOMPARE(Webhooks::retryPause(RetryPolicy::P2, 3, 500, 0, 1s).value(), 2s);
    }

    void burstsWithAnIdOfItsOwnEach()
    {
        Webhooks::DeliveryPlan delivery = plan();
        delivery.count = 300;
        delivery.concurrency = 8;
        QSignalSpy attempted(&m_delivery, &Webhooks::Delivery::attempted);
        QSignalSpy progressed(&m_delivery, &Webhooks::Delivery::progressed);
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->delivered, 300);
        QCOMPARE(report->attempts, 300);
        std::set<std::string> bodies;
        for (const Http::Request &request : requests())
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), std::size_t(300));
        qsizetype told = 0;
        for (const QList<QVariant> &batch : attempted)
            told += batch.first().value<QList<Webhooks::DeliveryAttempt>>().size();
        QCOMPARE(told, 300);
        QVERIFY2(attempted.size() < 100, "told in batches, never one by one");
        QCOMPARE(progressed.last().first().toInt(), 300);
        QVERIFY(report->times.p50 <= report->times.p95 && report->times.p95 <= report->times.max);
    }

    void ranksTimes()
    {
        std::vector<std::chrono::microseconds> times;
        for (int i = 100; i > 0; --i)
            times.emplace_back(i);
        QCOMPARE(Webhooks::percentiles(times), (Webhooks::DeliveryReport::Percentiles{50us, 90us, 95us, 99us, 100us}));
        QCOMPARE(Webhooks::percentiles({7us}), (Webhooks::DeliveryReport::Percentiles{7us, 7us, 7us, 7us, 7us}));
        QCOMPARE(Webhooks::percentiles({}), Webhooks::DeliveryReport::Percentiles());
    }

    void tellsOfAnEndpointThatIsNotThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        Webhooks::DeliveryPlan delivery = plan();
        delivery.url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->failed, 1);
        QCOMPARE(report->statuses, (QMap<int, int>{{0, 1}}));
        QCOMPARE(report->times.max, 0us);
        QCOMPARE(report->errors.size(), 1);
        QVERIFY2(report->errors.firstKey().contains(u"refused"_s), qPrintable(report->errors.firstKey()));
    }

    /*! A status alone is no answer: nothing was delivered, and it is not counted among the 2xx. */
    void countsHalfAnAnswerAsNone()
    {
        QTcpServer half;
        QVERIFY(half.listen(QHostAddress::LocalHost));
        connect(&half, &QTcpServer::newConnection, &half, [&half] {
            QTcpSocket *socket = half.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
                socket->disconnectFromHost();
            });
        });
        Webhooks::DeliveryPlan delivery = plan();
        delivery.url = u"http://127.0.0.1:%1/"_s.arg(half.serverPort());
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(report);
        QCOMPARE(report->delivered, 0);
        QCOMPARE(report->statuses, (QMap<int, int>{{0, 1}}));
    }

    void canBeCancelled()
    {
        hold();
        Webhooks::DeliveryPlan delivery = plan();
        delivery.count = 100;
        delivery.concurrency = 2;
        auto running = m_delivery.send(delivery);
        QTRY_COMPARE(requests().size(), std::size_t(2));
        QVERIFY(m_delivery.isRunning());
        const auto second = QCoro::waitFor(m_delivery.send(delivery));
        QCOMPARE(second.error().kind, Error::Kind::Rejected);
        m_delivery.cancel();
        const auto report = QCoro::waitFor(std::move(running));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(requests().size(), std::size_t(2));
        QVERIFY(!m_delivery.isRunning());
    }

    /*! The next body is being made while the client is taken down: often enough that one meets the other. */
    void canBeCancelledWhileABodyIsMade()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        Webhooks::DeliveryPlan many = plan();
        many.url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        many.count = 100'000;
        many.concurrency = 8;
        many.compose = [](int delivery) {
            QByteArray body;
            for (int i = 0; i < 200; ++i)
                body = "{\"n\":" + QByteArray::number(delivery + i) + '}';
            return body;
        };
        for (int round = 0; round < 100; ++round) {
            Webhooks::Delivery delivery(nullptr);
            QSignalSpy attempted(&delivery, &Webhooks::Delivery::attempted);
            bool isOver = false;
            deliver(delivery.send(many), this, [&isOver](const Result<Webhooks::DeliveryReport> &) { isOver = true; });
            QTRY_VERIFY(attempted.count() > 0);
            delivery.cancel();
            QTRY_VERIFY(isOver);
        }
    }

    void cancellingTheOnlyOneIsNoReport()
    {
        hold();
        auto running = m_delivery.send(plan());
        QTRY_COMPARE(requests().size(), std::size_t(1));
        m_delivery.cancel();
        QCOMPARE(QCoro::waitFor(std::move(running)).error().kind, Error::Kind::Cancelled);
    }

    void canBeCancelledInAPause()
    {
        answerWith({429});
        Webhooks::DeliveryPlan delivery = plan();
        delivery.retry = RetryPolicy::P1; // ten minutes
        QSignalSpy attempted(&m_delivery, &Webhooks::Delivery::attempted);
        auto running = m_delivery.send(delivery);
        QTRY_COMPARE(attempted.size(), 1);
        m_delivery.cancel();
        QCOMPARE(QCoro::waitFor(std::move(running)).error().kind, Error::Kind::Cancelled);
    }

    void endsItsTaskWhenItGoes()
    {
        hold();
        auto sender = std::make_unique<Webhooks::Delivery>(&m_history);
        auto running = sender->send(plan());
        QTRY_COMPARE(requests().size(), std::size_t(1));
        sender.reset();
        QCOMPARE(QCoro::waitFor(std::move(running)).error().kind, Error::Kind::Cancelled);
    }

    void refusesAPlanThatMakesNoSense_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"url", "key", "count", "concurrency", "rate", "timeout", "caFile", "kind"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void refusesAPlanThatMakesNoSense()
    {
        QFETCH(QString, field);
        Webhooks::DeliveryPlan delivery = plan();
        if (field == u"url"_s)
            delivery.url = u"localhost:8080/hook"_s;
        else if (field == u"key"_s)
            delivery.key.reset();
        else if (field == u"count"_s)
            delivery.count = 0;
        else if (field == u"concurrency"_s)
            delivery.concurrency = 0;
        else if (field == u"rate"_s)
            delivery.perSecond = -1;
        else if (field == u"timeout"_s)
            delivery.timeout = 0ms;
        else if (field == u"caFile"_s)
            delivery.caFile = m_folder.filePath(u"absent.pem"_s);
        else
            delivery.form.kind = Providers::Kind::Call;
        const auto report = QCoro::waitFor(m_delivery.send(delivery));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::BadInput);
        QVERIFY(report.error().detail.startsWith(field));
    }

private:
    Webhooks::DeliveryPlan plan() const
    {
        Webhooks::DeliveryPlan delivery;
        delivery.url = m_url;
        delivery.form = Webhooks::sampleForm(Providers::Kind::SmsDefault);
        delivery.key = m_key;
        return delivery;
    }

    std::vector<Http::Request> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    void answerWith(const QList<int> &statuses)
    {
        const std::lock_guard lock(m_mutex);
        m_statuses = statuses;
    }

    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_isHolding = true;
    }

    void handle(Http::Request request, const Http::Responder &respond)
    {
        Http::Response response;
        response.body = "answer";
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(std::move(request));
            if (!m_statuses.isEmpty())
                response.status = m_statuses.takeFirst();
            if (m_isHolding) {
                m_held.push_back(respond);
                return;
            }
        }
        respond(std::move(response));
    }

    QTemporaryDir m_folder;
    History::Store m_history;
    Webhooks::SigningKey m_key = Webhooks::SigningKey::generate();
    QString m_url;
    std::mutex m_mutex;
    std::vector<Http::Request> m_requests;
    QList<int> m_statuses;
    std::vector<Http::Responder> m_held;
    bool m_isHolding = false;
    Http::IoThread m_thread;
    Http::Server m_server{m_thread, [this](Http::Request request, const Http::Responder &respond) {
                              handle(std::move(request), respond);
                          }};
    Webhooks::Delivery m_delivery{&m_history};
};

LINESMAN_TEST(TstDelivery)
#include "tst_delivery.moc"
