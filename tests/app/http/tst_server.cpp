// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"

#include "tests/app/http/rawclient.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

#include <sys/socket.h>

using namespace Linesman;
using namespace std::chrono_literals;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/*! A server whose handler keeps what it was asked, to be answered by the test. */
class Held
{
public:
    explicit Held(Http::Server::Options options = {})
        : m_server(m_thread, [this](Http::Request request, Http::Responder respond) {
            const std::lock_guard lock(m_mutex);
            m_open.emplace_back(std::move(request), std::move(respond));
        })
    {
        port = m_server.listen(options).value_or(0);
    }

    std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_open.size();
    }

    std::pair<Http::Request, Http::Responder> take()
    {
        const std::lock_guard lock(m_mutex);
        auto first = std::move(m_open.front());
        m_open.erase(m_open.begin());
        return first;
    }

    Http::Server &server() { return m_server; }
    quint16 port = 0;

private:
    std::mutex m_mutex;
    std::vector<std::pair<Http::Request, Http::Responder>> m_open;
    Http::IoThread m_thread;
    Http::Server m_server;
};

Http::Response answer(std::string body)
{
    Http::Response response;
    response.body = std::move(body);
    return response;
}

} // namespace

class TstServer : public QObject
{
    Q_OBJECT
private slots:
    void answersPipelinedRequestsInOrder()
    {
        Held held;
        RawClient client(held.port);
        client.send(get("/1") + get("/2") + post("/3", "x") + get("/4"));
        for (int i = 1; i <= 4; ++i) {
            QTRY_COMPARE(held.count(), std::size_t(1)); // one at a time
            auto [request, respond] = held.take();
            std::thread([respond = respond, target = request.target] { respond(answer(target)); }).join();
            QCOMPARE(RawClient::body(client.readAnswer()), "/" + QByteArray::number(i));
        }
    }

    void servesAThousandRequestsOnAConnection()
    {
        const Started started(echo());
        RawClient client(started.port);
        QByteArray all;
        for (int i = 0; i < 1001; ++i)
            all += get("/" + QByteArray::number(i));
        client.send(all); // all at once: no recursion, no lost one
        for (int i = 0; i < 1000; ++i) {
            const QByteArray got = client.readAnswer();
            QCOMPARE(RawClient::body(got), "GET /" + QByteArray::number(i) + " ");
            QCOMPARE(got.contains("Connection: close"), i == 999);
        }
        QVERIFY(client.waitForEnd());
    }

    void sendsContinueOnlyAfterTheHeaderChecks()
    {
        const Started started(echo());
        RawClient client(started.port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.readAnswer(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("hi");
        QCOMPARE(RawClient::body(client.readAnswer()), QByteArray("POST / hi"));
        RawClient refused(started.port);
        refused.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
        QCOMPARE(RawClient::status(refused.readAnswer()), 413);
    }

    void answersHeadWithoutABody()
    {
        const Started started(echo());
        RawClient client(started.port);
        client.send("HEAD /x HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/y"));
        const QByteArray head = client.readAnswer(true);
        QVERIFY(head.contains("\r\nContent-Length: 8\r\n"));
        QVERIFY(head.endsWith("\r\n\r\n"));
        QCOMPARE(RawClient::body(client.readAnswer()), QByteArray("GET /y "));
    }

    void sendsNoLengthWhereNoBodyMayBe()
    {
        const Started started([](const Http::Request &, const Http::Responder &respond) {
            Http::Response response = answer("must not be sent");
            response.status = 204;
            respond(std::move(response));
        });
        RawClient client(started.port);
        client.send(get("/") + get("/"));
        const QByteArray first = client.readAnswer();
        QVERIFY(first.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(!first.contains("Content-Length"));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 204 "));
    }

    void echoesKeepAliveToAnOldClient()
    {
        const Started started(echo());
        RawClient client(started.port);
        for (int i = 0; i < 2; ++i) {
            client.send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
            QVERIFY(client.readAnswer().contains("\r\nConnection: keep-alive\r\n"));
        }
        client.send("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(client.readAnswer().contains("\r\nConnection: close\r\n"));
        QVERIFY(client.waitForEnd());
    }

    void listensOnBothLoopbacks()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 on this machine");
        probe.close();
        const Started started(echo());
        for (const char *address : {"127.0.0.1", "::1"}) {
            RawClient client(started.port, QString::fromLatin1(address));
            client.send(get("/"));
            QCOMPARE(RawClient::status(client.readAnswer()), 200);
        }
    }

    void answersAClientThatClosedItsSendingSide()
    {
        Held held;
        RawClient client(held.port);
        client.send(get("/1") + get("/2"));
        ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
        for (const char *body : {"one", "two"}) {
            QTRY_COMPARE(held.count(), std::size_t(1));
            held.take().second(answer(body));
            QCOMPARE(RawClient::body(client.readAnswer()), QByteArray(body));
        }
        QVERIFY(client.waitForEnd());
    }

    void tellsAClientThatStoppedHalfWay()
    {
        const Started started(echo());
        RawClient client(started.port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
        ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
        QCOMPARE(RawClient::status(client.readAnswer()), 400);
    }

    void keepsItsDeadlines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing sent") << QByteArray() << 0;
        QTest::newRow("half a request line") << QByteArray("GET / HT") << 408;
        QTest::newRow("header without end") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nX: ") << 408;
        QTest::newRow("half a body") << QByteArray(
                                            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf")
                                     << 408;
        QTest::newRow("half a chunk")
            << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha") << 408;
        QTest::newRow("idle after a request") << get("/") << 200;
    }

    void keepsItsDeadlines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Http::Server::Options options;
        options.limits.headerTime = 30ms;
        options.limits.bodyTime = 30ms;
        options.limits.idleTime = 30ms;
        const Started started(echo(), options);
        RawClient client(started.port);
        if (!bytes.isEmpty())
            client.send(bytes);
        QCOMPARE(RawClient::status(client.readAnswer()), status);
        QVERIFY(client.waitForEnd());
    }

    void slowHeaderCannotBeStretchedByteByByte()
    {
        Http::Server::Options options;
        options.limits.headerTime = 50ms;
        const Started started(echo(), options);
        RawClient client(started.port);
        client.send("GET / HTTP/1.1\r\n");
        while (client.socket().state() == QAbstractSocket::ConnectedState && client.socket().bytesAvailable() == 0) {
            client.socket().write("X: y\r\n");
            client.socket().waitForReadyRead(5);
        }
        QCOMPARE(RawClient::status(client.readAnswer()), 408);
    }

    void givesUpOnAClientThatDoesNotRead()
    {
        Http::Server::Options options;
        options.limits.writeTime = 50ms;
        options.limits.connections = 1;
        const Started started([](const Http::Request &,
                                 const Http::Responder &respond) { respond(answer(std::string(30'000'000, 'x'))); },
                              options);
        RawClient deaf(started.port);
        deaf.socket().setReadBufferSize(1);
        deaf.send(get("/"));
        const auto status = [&started] {
            RawClient other(started.port);
            other.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return RawClient::status(other.readAnswer(true));
        };
        QTRY_COMPARE(status(), 200); // 503 until the place is free again
    }

    void refusesTooManyConnections()
    {
        Http::Server::Options options;
        options.limits.connections = 2;
        const Started started(echo(), options);
        RawClient first(started.port);
        RawClient second(started.port);
        first.send(get("/"));
        QCOMPARE(RawClient::status(first.readAnswer()), 200);
        second.send(get("/"));
        QCOMPARE(RawClient::status(second.readAnswer()), 200);
        RawClient third(started.port);
        third.send(get("/"));
        const QByteArray refused = third.readAnswer();
        QCOMPARE(RawClient::status(refused), 503);
        QVERIFY(refused.contains("\r\nRetry-After: 1\r\n"));
        first.send(get("/"));
        QCOMPARE(RawClient::status(first.readAnswer()), 200);
        // Who stays idle for over a second makes room.
        const auto status = [&started] {
            RawClient other(started.port);
            other.send(get("/"));
            return RawClient::status(other.readAnswer());
        };
        QTRY_COMPARE(status(), 200);
    }

    void refusesBodiesThatDoNotFitInMemory()
    {
        Http::Server::Options options;
        options.limits.bodiesInMemory = 100'000;
        Held held(options);
        RawClient first(held.port);
        first.send(post("/", QByteArray(150'000, 'a')).left(120'000)); // over it, and unfinished
        RawClient second(held.port);
        second.send(post("/", QByteArray(60'000, 'b')));
        for (RawClient *client : {&first, &second}) {
            if (client == &second && held.count() == 1)
                break; // the first one's 503 may have freed the memory in time
            const QByteArray refused = client->readAnswer();
            QCOMPARE(RawClient::status(refused), 503);
            QVERIFY(refused.contains("\r\nRetry-After: 1\r\n"));
        }
    }

    void goesOnWhenThereIsMemoryAgain()
    {
        Http::Server::Options options;
        options.limits.bodiesInMemory = 100'000;
        Held held(options);
        RawClient first(held.port);
        first.send(post("/", QByteArray(120'000, 'a')));
        QTRY_COMPARE(held.count(), std::size_t(1));
        RawClient second(held.port);
        second.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        held.take().second(answer("done"));
        QCOMPARE(RawClient::body(first.readAnswer()), QByteArray("done"));
        QCOMPARE(client100(second), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        second.send("hello");
        QTRY_COMPARE(held.count(), std::size_t(1));
        const auto [request, respond] = held.take();
        QCOMPARE(request.body, std::string("hello"));
    }

    void saysWhichPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Http::IoThread thread;
        Http::Server server(thread, echo());
        Http::Server::Options options;
        options.port = other.serverPort();
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Port);
        const QString number = QString::number(options.port);
        QCOMPARE(port.error().detail, QStringLiteral("port %1 on 127.0.0.1 is already in use").arg(number));
        QVERIFY(describe(port.error()).contains(number));
        QVERIFY(!server.isListening());
        options.port = 0;
        QVERIFY(server.listen(options)); // and it can be tried again
    }

    void failsForAnAddressThatIsNotHere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a name") << QStringLiteral("localhost");
        QTest::newRow("another machine") << QStringLiteral("192.0.2.1");
    }

    void failsForAnAddressThatIsNotHere()
    {
        QFETCH(QString, address);
        Http::IoThread thread;
        Http::Server server(thread, echo());
        Http::Server::Options options;
        options.addresses = {address.toStdString()};
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Port);
        QVERIFY(port.error().detail.contains(address));
    }

    void failsForACertificateThatIsNone()
    {
        QTemporaryDir folder;
        Http::IoThread thread;
        Http::Server server(thread, echo());
        Http::Server::Options options;
        options.certificateFile = folder.filePath(QStringLiteral("absent.pem")).toStdString();
        QCOMPARE(server.listen(options).error().kind, Error::Kind::BadInput); // no key
        options.keyFile = options.certificateFile;
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::BadInput);
        QVERIFY(port.error().detail.contains(QStringLiteral("absent.pem")));
    }

    void survivesPlainBytesOnATlsPort()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("c.pem"));
        const QString key = folder.filePath(QStringLiteral("k.pem"));
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        options.limits.headerTime = 30ms;
        const Started started(echo(), options);
        RawClient client(started.port);
        client.send(get("/"));
        QVERIFY(!client.readAll().startsWith("HTTP"));
        RawClient silent(started.port);
        QVERIFY(silent.waitForEnd()); // the handshake has a deadline too
    }

    void finishesWhatRunsWhenItStops()
    {
        Held held;
        RawClient idle(held.port);
        RawClient client(held.port);
        client.send(get("/"));
        QTRY_COMPARE(held.count(), std::size_t(1));
        std::thread stopping([&held] { held.server().stop(10s); });
        QVERIFY(idle.waitForEnd());
        held.take().second(answer("still"));
        const QByteArray got = client.readAnswer();
        QCOMPARE(RawClient::body(got), QByteArray("still"));
        QVERIFY(got.contains("Connection: close"));
        stopping.join();
        QVERIFY(!held.server().isListening());
        RawClient late(held.port);
        QVERIFY(!late.isConnected());
    }

    void cutsWhatRunsTooLongWhenItStops()
    {
        auto held = std::make_unique<Held>();
        RawClient client(held->port);
        client.send(get("/"));
        QTRY_COMPARE(held->count(), std::size_t(1));
        const auto open = held->take();
        held->server().stop(10ms);
        QVERIFY(client.waitForEnd());
        held.reset();
        open.second(answer("too late, and nobody is hurt"));
    }

    void listensAgainAfterAStop()
    {
        Held held;
        Http::Server::Options options;
        options.port = held.port;
        held.server().stop();
        QCOMPARE(held.server().port(), std::uint16_t(0));
        const Result<std::uint16_t> again = held.server().listen(options);
        QVERIFY(again);
        QCOMPARE(*again, held.port);
        RawClient client(held.port);
        client.send(get("/"));
        QTRY_COMPARE(held.count(), std::size_t(1));
        held.take().second(answer("again"));
        QCOMPARE(RawClient::body(client.readAnswer()), QByteArray("again"));
    }

    void dropsNobody()
    {
        const Started dropping([](const Http::Request &, const Http::Responder &) {});
        RawClient client(dropping.port);
        client.send(get("/") + get("/"));
        QCOMPARE(RawClient::status(client.readAnswer()), 500);
        QCOMPARE(RawClient::status(client.readAnswer()), 500);
        const Started throwing([](const Http::Request &, const Http::Responder &) { throw 1; });
        RawClient other(throwing.port);
        other.send(get("/"));
        QCOMPARE(RawClient::status(other.readAnswer()), 500);
    }

    void answersOnce()
    {
        const Started started([](const Http::Request &, const Http::Responder &respond) {
            respond(answer("first"));
            respond(answer("second"));
        });
        RawClient client(started.port);
        client.send(get("/", "Connection: close\r\n"));
        const QByteArray all = client.readAll();
        QCOMPARE(all.count("HTTP/1.1"), 1);
        QVERIFY(all.endsWith("first"));
    }

    void keepsBodiesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("10 MiB") << QByteArray(10 * 1024 * 1024, 'x');
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xc3\x28\xed\xa0\x80");
        QTest::newRow("NUL bytes") << QByteArray("a\0b\0\0c\r\n\r\n", 10);
        QTest::newRow("looks like a request") << get("/smuggled");
    }

    void keepsBodiesAsTheyAre()
    {
        QFETCH(QByteArray, body);
        Held held;
        RawClient client(held.port);
        QByteArray chunked = "POST /2 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < body.size(); at += 300'007) {
            const QByteArray chunk = body.mid(at, 300'007);
            chunked += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        for (const QByteArray &bytes : {post("/1", body), chunked + "0\r\n\r\n"}) {
            client.send(bytes);
            QTRY_COMPARE(held.count(), std::size_t(1));
            const auto [request, respond] = held.take();
            QVERIFY(request.body == body.toStdString());
            respond(answer("ok"));
            QCOMPARE(RawClient::body(client.readAnswer()), QByteArray("ok"));
        }
    }

    void tellsWhatARequestWas()
    {
        Held held;
        RawClient client(held.port);
        const QByteArray head =
            "POST /a%20b?c=d HTTP/1.1\r\nX-One:  1 \r\nHost: localhost\r\nx-one: 2\r\nContent-Length: 2\r\n\r\n";
        client.send(head + "hi");
        QTRY_COMPARE(held.count(), std::size_t(1));
        const auto [request, respond] = held.take();
        QCOMPARE(request.method, std::string("POST"));
        QCOMPARE(request.target, std::string("/a%20b?c=d"));
        QCOMPARE(request.head, head.toStdString());
        QCOMPARE(request.minorVersion, 1);
        QCOMPARE(request.headers,
                 (Http::Headers{{"X-One", "1"}, {"Host", "localhost"}, {"x-one", "2"}, {"Content-Length", "2"}}));
        QCOMPARE(request.remoteAddress, "127.0.0.1:" + std::to_string(client.socket().localPort()));
        QVERIFY(!request.secure);
    }

    void dropsTrailers()
    {
        Held held;
        RawClient client(held.port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nHost: evil\r\nX: "
                    "y\r\n\r\n");
        QTRY_COMPARE(held.count(), std::size_t(1));
        QCOMPARE(held.take().first.headers.size(), std::size_t(2));
    }

    void answersARefusedClientThatStillSends()
    {
        Http::Server::Options options;
        options.limits.bodyBytes = 1000;
        const Started started(echo(), options);
        RawClient client(started.port);
        client.send(post("/", QByteArray(5'000'000, 'x'))); // a reset would lose the answer
        QCOMPARE(RawClient::status(client.readAnswer()), 413);
    }

    void failsAsATestAsksFor()
    {
        const Started started([](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response = answer("0123456789");
            response.fault =
                request.target == "/drop" ? Http::Response::Fault::Drop : Http::Response::Fault::TruncateBody;
            respond(std::move(response));
        });
        RawClient dropped(started.port);
        dropped.send(get("/drop"));
        QVERIFY(dropped.waitForEnd());
        RawClient cut(started.port);
        cut.send(get("/cut"));
        const QByteArray all = cut.readAll();
        QVERIFY(all.contains("Content-Length: 10"));
        QVERIFY(all.endsWith("\r\n\r\n01234"));
    }

    void tellsObservers()
    {
        std::promise<Http::ServedExchange> served;
        std::promise<Http::Refusal> refused;
        Http::IoThread thread;
        Http::Server server(thread, echo());
        server.setObserver([&served](const Http::ServedExchange &exchange) { served.set_value(exchange); });
        server.setRefusalObserver([&refused](const Http::Refusal &refusal) { refused.set_value(refusal); });
        const quint16 port = server.listen({}).value_or(0);
        RawClient client(port);
        client.send(post("/x", "body") + "nonsense\r\n\r\n");
        const Http::ServedExchange exchange = served.get_future().get();
        QCOMPARE(exchange.request.body, std::string("body"));
        QCOMPARE(exchange.response.body, std::string("POST /x body"));
        QVERIFY(exchange.responseHead.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(exchange.responseHead.ends_with("\r\n\r\n"));
        const Http::Refusal refusal = refused.get_future().get();
        QCOMPARE(refusal.status, 400);
        QCOMPARE(refusal.bytes, std::string("nonsense\r\n\r\n"));
        QVERIFY(!refusal.reason.empty());
    }

    void noValueStartsAFieldOfItsOwn()
    {
        const Started started([](const Http::Request &, const Http::Responder &respond) {
            Http::Response response;
            response.headers.add("Location", "/a\r\nSet-Cookie: evil=1");
            response.headers.add("Content-Length", "99");
            respond(std::move(response));
        });
        RawClient client(started.port);
        client.send(get("/"));
        const QByteArray got = client.readAnswer();
        QVERIFY(!got.contains("\nSet-Cookie"));
        QCOMPARE(got.count("Content-Length"), 1);
    }

    void answersForNamesThatWereAdded_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("the name") << QByteArray("a.example") << QByteArray("A.example:443") << 200;
        QTest::newRow("another") << QByteArray("a.example") << QByteArray("b.example") << 421;
        QTest::newRow("below it") << QByteArray("*.example") << QByteArray("a.b.example") << 200;
        QTest::newRow("not below it") << QByteArray("*.example") << QByteArray("example") << 421;
        QTest::newRow("all") << QByteArray("*") << QByteArray("anything.example") << 200;
        QTest::newRow("all but nonsense") << QByteArray("*") << QByteArray("a b") << 400;
    }

    void answersForNamesThatWereAdded()
    {
        QFETCH(QByteArray, added);
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        Http::Server::Options options;
        options.hosts = {added.toStdString()};
        const Started started(echo(), options);
        RawClient client(started.port);
        client.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QCOMPARE(RawClient::status(client.readAnswer()), status);
    }

    void timersRunUnlessCancelled()
    {
        Http::IoThread thread;
        std::promise<bool> onThread;
        std::atomic<bool> cancelledRan = false;
        thread.cancel(thread.after(1ms, [&cancelledRan] { cancelledRan = true; }));
        thread.after(5ms, [&] { onThread.set_value(thread.isCurrent()); });
        QVERIFY(onThread.get_future().get());
        QVERIFY(!cancelledRan);
        QVERIFY(!thread.isCurrent());
    }

    void aTimerThatIsDueRunsNoMoreOnceItIsCancelled()
    {
        Http::IoThread thread;
        std::promise<void> over;
        std::atomic<bool> cancelledRan = false;
        thread.post([&] {
            // Both are due when the thread looks again: the second waits in its queue while the first runs.
            const auto second = std::make_shared<Http::IoThread::TimerId>();
            thread.after(0ms, [&, second] {
                thread.cancel(*second);
                thread.post([&] { over.set_value(); });
            });
            *second = thread.after(0ms, [&cancelledRan] { cancelledRan = true; });
        });
        over.get_future().wait();
        QVERIFY(!cancelledRan);
    }

    void aTimerMayBeCancelledWhereItWasMade()
    {
        Http::IoThread thread;
        std::promise<void> over;
        std::atomic<bool> cancelledRan = false;
        thread.post([&] {
            thread.cancel(thread.after(0ms, [&cancelledRan] { cancelledRan = true; }));
            thread.after(1ms, [&over] { over.set_value(); });
        });
        over.get_future().wait();
        QVERIFY(!cancelledRan);
    }

private:
    struct Started {
        explicit Started(Http::Handler handler, const Http::Server::Options &options = {})
            : server(thread, std::move(handler))
            , port(server.listen(options).value_or(0))
        {
        }
        Http::IoThread thread;
        Http::Server server;
        quint16 port;
    };

    static Http::Handler echo()
    {
        return [](const Http::Request &request, const Http::Responder &respond) {
            respond(answer(request.method + " " + request.target + " " + request.body));
        };
    }

    static QByteArray client100(RawClient &client) { return client.readAnswer(); }
};

LINESMAN_TEST(TstServer)
#include "tst_server.moc"
