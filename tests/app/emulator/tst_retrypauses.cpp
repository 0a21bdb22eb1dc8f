// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/webhookqueue.h"
#include "app/webhooks/delivery.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Webhooks::RetryPolicy;

/*! The two that send webhooks pause alike: each row of one table is held against the emulator and the simulator. */
class TstRetryPauses : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<std::uint16_t> port = m_server.listen({});
        QVERIFY(port);
        m_url = u"http://127.0.0.1:%1/hook"_s.arg(*port);
    }

    void emulator_data() { table(); }
    void emulator()
    {
        QFETCH(int, policy);
        QFETCH(int, status);
        QFETCH(QList<int>, minutes);
        m_status = status;
        ManualClock clock(QDateTime::currentDateTimeUtc());
        Emulator::Ids ids(1);
        std::unique_ptr<Emulator::WebhookQueue> queue;
        std::string id;
        onThread([&] {
            queue = std::make_unique<Emulator::WebhookQueue>(m_thread, m_client, clock, ids);
            queue->setPolicy(RetryPolicy(policy));
            Emulator::Delivery delivery;
            delivery.url = m_url.toStdString();
            delivery.signing = Emulator::Signing::None;
            id = queue->deliver(delivery);
        });
        using Stage = Emulator::Delivery::Stage;
        for (const int pause : minutes) {
            QTRY_VERIFY(stageOf(*queue, id) == Stage::Retrying);
            milliseconds chosen{};
            onThread([&] { chosen = milliseconds(queue->delivery(id)->dueAt) - clock.sinceEpoch(); });
            QVERIFY2(isPause(chosen, std::chrono::minutes(pause)), qPrintable(QString::number(chosen.count())));
            clock.advance(chosen);
            onThread([&] { queue->clockMoved(); });
        }
        QTRY_VERIFY(stageOf(*queue, id) == Stage::Failed);
        queue->shutDown();
        onThread([&] { queue.reset(); });
    }

    void simulator_data() { table(); }
    void simulator()
    {
        QFETCH(int, policy);
        QFETCH(int, status);
        QFETCH(QList<int>, minutes);
        m_status = status;
        Webhooks::DeliveryPlan plan;
        plan.url = m_url;
        plan.form = Webhooks::sampleForm(Providers::Kind::SmsDefault);
        plan.variant = Webhooks::Variant::Unsigned;
        plan.retry = RetryPolicy(policy);
        if (!minutes.isEmpty())
            plan.firstPause = milliseconds(minutes.first()); // a minute becomes a millisecond
        Webhooks::Delivery sender(nullptr);
        QList<Webhooks::DeliveryAttempt> attempts;
        connect(&sender, &Webhooks::Delivery::attempted, this, [&](const auto &batch) { attempts += batch; });
        const auto report = QCoro::waitFor(sender.send(plan));
        QVERIFY(report);
        QCOMPARE(attempts.size(), minutes.size() + 1);
        QVERIFY(!attempts.last().retryIn);
        for (qsizetype i = 0; i < minutes.size(); ++i)
            QVERIFY(isPause(attempts[i].retryIn.value(), milliseconds(minutes[i])));
    }

private:
    static void table()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<int>>("minutes");
        const QList<int> doubling{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048};
        QTest::newRow("none, 429") << int(RetryPolicy::None) << 429 << QList<int>();
        QTest::newRow("p1, 429") << int(RetryPolicy::P1) << 429 << QList<int>(6, 10);
        QTest::newRow("p1, 500") << int(RetryPolicy::P1) << 500 << QList<int>();
        QTest::newRow("p2, 302") << int(RetryPolicy::P2) << 302 << doubling;
    }

    /*! \a plain and up to a tenth more. */
    static bool isPause(milliseconds pause, milliseconds plain)
    {
        return pause >= plain && pause.count() <= std::llround(double(plain.count()) * 1.1);
    }

    Emulator::Delivery::Stage stageOf(const Emulator::WebhookQueue &queue, const std::string &id)
    {
        Emulator::Delivery::Stage stage{};
        onThread([&] { stage = queue.delivery(id)->stage; });
        return stage;
    }

    void onThread(const std::function<void()> &work)
    {
        std::promise<void> done;
        m_thread.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }

    QString m_url;
    std::atomic<int> m_status = 200;
    Http::IoThread m_thread;
    Http::DeliveryClient m_client;
    Http::Server m_server{m_thread, [this](const Http::Request &, const Http::Responder &respond) {
                              Http::Response response;
                              response.status = m_status;
                              respond(std::move(response));
                          }};
};

LINESMAN_TEST(TstRetryPauses)
#include "tst_retrypauses.moc"
