// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/certificate.h"
#include "tests/support/crowd.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include <malloc.h>
#include <unistd.h>

using namespace Linesman;
using Testing::Crowd;
using namespace std::chrono_literals;

namespace {

constexpr char Good[] = "POST /good HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello";
constexpr char TlsBegin[] = "\x16\x03\x01\x02\x00\x01";

/*! A server that answers every request with the length of its body. */
class Counting
{
public:
    explicit Counting(const Http::Server::Options &options = {})
        : m_server(m_thread, [](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response;
            response.body = std::to_string(request.body.size());
            respond(response);
        })
    {
        port = m_server.listen(options).value_or(0);
    }
    quint16 port = 0;

private:
    Http::IoThread m_thread;
    Http::Server m_server;
};

/*! A request whose head is accepted and whose body of \a size bytes is not here yet; the server said that it waits. */
void openBody(RawClient &client, qsizetype size)
{
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: " +
                QByteArray::number(size) + "\r\n\r\n");
    QCOMPARE(client.readAnswer(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
}

/*! Whether nothing is on its way between two ports of this machine, or waits there to be read. */
bool isQuiet(quint16 one, quint16 other)
{
    const auto ending = [](quint16 port) {
        return ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    };
    QFile file(QStringLiteral("/proc/net/tcp"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5)
            continue;
        const bool isIt = (fields[1].endsWith(ending(one)) && fields[2].endsWith(ending(other))) ||
                          (fields[1].endsWith(ending(other)) && fields[2].endsWith(ending(one)));
        if (isIt && fields[4] != "00000000:00000000")
            return false;
    }
    return true;
}

/*! Bytes that this process has in memory. */
qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

class TstCrowd : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Testing::mayOpenManyFiles()); }

    void answersInAThousandSlowOnes_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET /slow HTTP/1.1\r\nHost: 127");
        QTest::newRow("no body") << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
        QTest::newRow("in mid-body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhel");
        QTest::newRow("in mid-chunk") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhel");
    }

    void answersInAThousandSlowOnes()
    {
        QFETCH(QByteArray, words);
        const Counting server;
        Crowd crowd(server.port, words);
        for (int i = 0; i < 10; ++i) {
            crowd.grow(100);
            RawClient good(server.port);
            good.send(Good);
            QCOMPARE(RawClient::status(good.readAnswer()), 200);
        }
    }

    void answersInAThousandHalfHandshakes()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("c.pem"));
        const QString key = folder.filePath(QStringLiteral("k.pem"));
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const Counting server(options);
        Crowd crowd(server.port, QByteArray(TlsBegin));
        for (int i = 0; i < 10; ++i) {
            crowd.grow(100);
            QSslSocket good;
            good.setPeerVerifyMode(QSslSocket::VerifyNone);
            good.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port);
            QVERIFY2(good.waitForEncrypted(10000), qPrintable(good.errorString()));
            good.write(Good);
            QByteArray got;
            while (!got.startsWith("HTTP/1.1 200") && good.waitForReadyRead(10000))
                got += good.readAll();
            QVERIFY(got.startsWith("HTTP/1.1 200"));
        }
    }

    void endsTheOldestUnfinishedFirst()
    {
        Http::Server::Options options;
        options.limits.connections = 3;
        options.limits.patience = 0ms;
        const Counting server(options);
        RawClient oldest(server.port);
        openBody(oldest, 5);
        RawClient second(server.port);
        openBody(second, 5);
        RawClient third(server.port);
        openBody(third, 5);
        RawClient good(server.port);
        good.send(Good);
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
        const QByteArray told = oldest.readAnswer();
        QCOMPARE(RawClient::status(told), 408);
        QVERIFY(told.contains("\r\nConnection: close\r\n"));
        second.send("hello");
        QCOMPARE(RawClient::status(second.readAnswer()), 200);
        third.send("hello");
        QCOMPARE(RawClient::status(third.readAnswer()), 200);
    }

    void letsAPauseGoBeforeARequest()
    {
        Http::Server::Options options;
        options.limits.connections = 2;
        options.limits.patience = 0ms;
        const Counting server(options);
        RawClient slow(server.port);
        openBody(slow, 5);
        RawClient paused(server.port);
        paused.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::status(paused.readAnswer()), 200);
        RawClient good(server.port);
        good.send(Good);
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
        QVERIFY(paused.waitForEnd());
        slow.send("hello");
        QCOMPARE(RawClient::status(slow.readAnswer()), 200);
    }

    void endsWhoDoesNotTakeItsAnswer()
    {
        Http::IoThread thread;
        Http::Server server(thread, [](const Http::Request &, const Http::Responder &respond) {
            Http::Response response;
            response.body = std::string(30'000'000, 'x');
            respond(std::move(response));
        });
        Http::Server::Options options;
        options.limits.connections = 1;
        options.limits.patience = 0ms;
        const quint16 port = server.listen(options).value_or(0);
        RawClient deaf(port);
        deaf.socket().setReadBufferSize(1);
        deaf.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(deaf.socket().waitForReadyRead(10000)); // it is being answered
        RawClient good(port);
        good.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::status(good.readAnswer(true)), 200);
    }

    void refusesWhatIsFasterThanItsRate()
    {
        std::atomic<int> told = 0;
        std::atomic<int> handled = 0;
        Http::IoThread thread;
        Http::Server server(thread, [&handled](const Http::Request &, const Http::Responder &respond) {
            ++handled;
            respond({});
        });
        server.setRefusalObserver([&told](const Http::Refusal &refusal) { told += refusal.status == 429 ? 1 : 1000; });
        Http::Server::Options options;
        options.limits.requestsPerSecond = 5;
        const quint16 port = server.listen(options).value_or(0);
        // One behind another, without a wait for an answer: they come faster than the rate on any machine.
        constexpr int Clients = 8;
        constexpr int Requests = 40;
        const QByteArray one = QByteArray(Good).replace("Connection: close", "X-Forwarded-For: 192.0.2.1");
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < Clients; ++i)
            clients.push_back(std::make_unique<RawClient>(port));
        for (const auto &client : clients)
            client->send(one.repeated(Requests));
        int answered = 0;
        for (const auto &client : clients) {
            const QByteArray all = client->readAll();
            answered += int(all.count("HTTP/1.1 200 "));
            QCOMPARE(all.count("HTTP/1.1 429 "), qsizetype(1)); // the connection ends with it
            QVERIFY(all.contains("\r\nRetry-After: 1\r\n"));
        }
        QCOMPARE(handled.load(), answered);
        QVERIFY(handled >= 5); // as many at once
        QVERIFY(handled < Clients * Requests / 2);
        QVERIFY(told >= 1);
        QVERIFY(told < Clients);       // a flood does not fill the history by its refusals
        for (int i = 0; i < 10; ++i) { // programs of this machine are not slowed down
            RawClient near(port);
            near.send(Good);
            QCOMPARE(RawClient::status(near.readAnswer()), 200);
        }
    }

    void givesTheMemoryOfLargeBodiesBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
        QSKIP("the allocator is not the C library's");
#endif
        Http::Server::Options options;
        options.limits.bodiesInMemory = 200'000'000;
        options.limits.connections = 600;
        const Counting server(options);
        malloc_trim(0); // what earlier tests left would be used again, and the memory not grow
        const qint64 before = residentMemory();
        const QByteArray part(100'000, 'x'); // the C library keeps what is as small as this
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 500; ++i) {
            slow.push_back(std::make_unique<RawClient>(server.port));
            openBody(*slow.back(), part.size() + 1);
            slow.back()->send(part);
        }
        RawClient last(server.port); // lies above them in memory, and stays
        last.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::status(last.readAnswer()), 200);
        QTRY_VERIFY_WITH_TIMEOUT(residentMemory() >= before + 40'000'000, 20'000);
        slow.clear();
        QTRY_VERIFY_WITH_TIMEOUT(residentMemory() < before + 20'000'000, 20'000);
    }

    /*! A few that ask without pause kept all places, and everybody else got 503. */
    void letsTheBusiestGoForANewcomer()
    {
        std::mutex mutex;
        std::vector<Http::Responder> held;
        const auto heldCount = [&] {
            const std::lock_guard lock(mutex);
            return held.size();
        };
        Http::IoThread thread;
        Http::Server server(thread, [&](const Http::Request &request, const Http::Responder &respond) {
            if (request.target != "/hold") {
                respond({});
                return;
            }
            const std::lock_guard lock(mutex);
            held.push_back(respond);
        });
        Http::Server::Options options;
        options.limits.connections = 2;
        const quint16 port = server.listen(options).value_or(0);
        const QByteArray ask = "GET /%1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        RawClient busier(port);
        RawClient busy(port);
        for (RawClient *client : {&busy, &busier, &busier}) {
            client->send(QByteArray(ask).replace("%1", ""));
            QCOMPARE(RawClient::status(client->readAnswer()), 200);
        }
        for (RawClient *client : {&busy, &busier})
            client->send(QByteArray(ask).replace("%1", "hold"));
        QTRY_COMPARE(heldCount(), std::size_t(2));
        RawClient good(port);
        good.send(Good);
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
        for (const Http::Responder &respond : held)
            respond({});
        const QByteArray last = busier.readAnswer();
        QCOMPARE(RawClient::status(last), 200); // nothing that was taken is lost
        QVERIFY(last.contains("\r\nConnection: close\r\n"));
        const QByteArray one = busy.readAnswer();
        QCOMPARE(RawClient::status(one), 200);
        QVERIFY(!one.contains("\r\nConnection: close\r\n"));
    }

    /*! Whose answer is half out was not told of the end: what it sent behind that must not be lost. */
    void answersWhatWasSentBehindAnAnswer()
    {
        constexpr std::size_t Large = 32 * 1024 * 1024; // no socket takes that at once
        std::atomic<int> begun = 0;
        Http::IoThread thread;
        Http::Server server(thread, [&](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response;
            if (request.target == "/large") {
                response.body.assign(Large, 'x');
                ++begun;
            }
            respond(std::move(response));
        });
        Http::Server::Options options;
        options.limits.connections = 1;
        options.limits.patience = 1min;
        const quint16 port = server.listen(options).value_or(0);
        const QByteArray ask = "GET /%1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        RawClient busy(port);
        busy.send(QByteArray(ask).replace("%1", ""));
        QCOMPARE(RawClient::status(busy.readAnswer()), 200);
        busy.send(QByteArray(ask).replace("%1", "large"));
        while (begun == 0) // without an event loop, which would read
            std::this_thread::yield();
        RawClient good(port);
        good.send(Good);
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
        busy.send(QByteArray(ask).replace("%1", "next"));
        const QByteArray large = busy.readAnswer();
        QCOMPARE(RawClient::body(large).size(), qsizetype(Large));
        QVERIFY(!large.left(500).contains("\r\nConnection: close\r\n"));
        const QByteArray next = busy.readAnswer();
        QCOMPARE(RawClient::status(next), 200);
        QVERIFY(next.contains("\r\nConnection: close\r\n"));
        QVERIFY(busy.waitForEnd());
    }

    void keepsMemoryForSmallBodies()
    {
        Http::Server::Options options;
        options.limits.bodiesInMemory = 100'000;
        const Counting server(options);
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 3; ++i) {
            slow.push_back(std::make_unique<RawClient>(server.port));
            openBody(*slow.back(), 60'000);
            slow.back()->send(QByteArray(50'000, 'x'));
        }
        RawClient good(server.port);
        good.send(Good);
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
    }

    void endsTheOldestBodyForALargeOne()
    {
        Http::Server::Options options;
        options.limits.bodiesInMemory = 400'000;
        options.limits.patience = 20ms;
        const Counting server(options);
        RawClient slow(server.port);
        openBody(slow, 400'000);
        slow.send(QByteArray(390'000, 'x'));
        QTRY_VERIFY(isQuiet(server.port, slow.socket().localPort())); // or it would be the one that asks
        RawClient large(server.port);
        openBody(large, 300'000);
        large.send(QByteArray(300'000, 'y'));
        const QByteArray got = large.readAnswer();
        QCOMPARE(RawClient::status(got), 200);
        QCOMPARE(RawClient::body(got), QByteArray("300000"));
        QCOMPARE(RawClient::status(slow.readAnswer()), 408);
    }
};

LINESMAN_TEST(TstCrowd)
#include "tst_crowd.moc"
