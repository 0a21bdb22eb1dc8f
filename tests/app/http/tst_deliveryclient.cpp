// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/deliveryclient.h"

#include "app/core/symptom.h"
#include "app/http/server.h"
#include "app/http/tokenbucket.h"

#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>

using namespace Linesman;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! Sends and waits. */
Http::TransferResult sent(Http::DeliveryClient &client, Http::Transfer transfer)
{
    std::promise<Http::TransferResult> promise;
    auto future = promise.get_future();
    client.send(std::move(transfer), [&promise](Http::TransferResult result) { promise.set_value(std::move(result)); });
    return future.get();
}

/*! A server that answers every connection with the same bytes, read or not, and then closes, if it does. */
class Scripted
{
public:
    explicit Scripted(QByteArray bytes, bool closes = true)
        : m_bytes(std::move(bytes))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, closes] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, closes] {
                socket->readAll();
                if (!std::exchange(m_isAnswered, true)) {
                    socket->write(m_bytes);
                    if (closes)
                        socket->disconnectFromHost();
                }
            });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/hook"; }
    int connections = 0;

private:
    QTcpServer m_server;
    QByteArray m_bytes;
    bool m_isAnswered = false;
};

} // namespace

class TstDeliveryClient : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<std::uint16_t> port = m_server.listen({});
        QVERIFY(port);
        m_url = "http://127.0.0.1:" + std::to_string(*port);
    }

    void tellsEverythingAboutAnAnswer()
    {
        Http::Transfer transfer;
        transfer.url = m_url + "/echo?x=1";
        transfer.headers = {{"Content-Type", "application/json"}, {"x-empty", ""}};
        transfer.body = std::string("{\"a\":\"\xc3\xa9\0\"}", 11);
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(!result.error);
        QCOMPARE(result.status, 201);
        QCOMPARE(result.body, transfer.body);
        QCOMPARE(result.requestBody, transfer.body);
        QVERIFY(result.requestHead.starts_with("POST /echo?x=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(result.requestHead.ends_with("\r\n\r\n"));
        QVERIFY(result.requestHead.find("Content-Length: 11\r\n") != std::string::npos);
        QVERIFY(result.requestHead.find("x-empty:\r\n") != std::string::npos);
        QVERIFY(result.requestHead.find("Expect") == std::string::npos);
        QVERIFY(result.requestHead.find("Accept") == std::string::npos);
        QVERIFY(result.responseHead.starts_with("HTTP/1.1 201 Created\r\n"));
        QCOMPARE(std::string(result.headers.value("x-answer").value_or("")), std::string("yes"));
        QCOMPARE(result.remoteAddress, m_url.substr(7));
        QVERIFY(result.timings.connect > 0us);
        QCOMPARE(result.timings.tls, 0us);
        QVERIFY(result.timings.firstByte >= result.timings.connect);
        QVERIFY(result.timings.total >= result.timings.firstByte);
        // The connection is used again, and says so.
        QCOMPARE(sent(m_client, transfer).timings.connect, 0us);
    }

    void preparesJustBeforeSending()
    {
        Http::Transfer transfer;
        transfer.url = m_url + "/echo";
        transfer.body = "x";
        std::thread::id thread;
        transfer.prepare = [&thread](Http::Transfer &prepared) {
            thread = std::this_thread::get_id();
            prepared.headers.set("x-ghl-signature", "made of " + prepared.body);
        };
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(result.requestHead.find("x-ghl-signature: made of x\r\n") != std::string::npos);
        QVERIFY(thread != std::this_thread::get_id());
    }

    void sendsOtherMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "PATCH"})
            QTest::newRow(method) << QByteArray(method);
    }

    void sendsOtherMethods()
    {
        QFETCH(QByteArray, method);
        Http::Transfer transfer;
        transfer.method = method.toStdString();
        transfer.url = m_url + "/method";
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(!result.error);
        QCOMPARE(result.status, 200);
        QCOMPARE(QByteArray::fromStdString(result.body), method == "HEAD" ? QByteArray() : method);
    }

    void doesNotLetAValueBecomeAField()
    {
        Http::Transfer transfer;
        transfer.url = m_url + "/echo";
        transfer.headers.add("x-note", "a\r\nx-smuggled: b");
        QVERIFY(sent(m_client, transfer).requestHead.find("\r\nx-smuggled") == std::string::npos);
    }

    void takesAnErrorStatusForAResult_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 307, 401, 429, 500, 503})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }

    void takesAnErrorStatusForAResult()
    {
        QFETCH(int, status);
        m_followed = 0;
        Http::Transfer transfer;
        transfer.url = m_url + "/status/" + std::to_string(status);
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(!result.error);
        QCOMPARE(result.status, status);
        QCOMPARE(m_followed.load(), 0); // redirects are shown, never followed
    }

    void stopsReadingAtTheLimit()
    {
        Http::Transfer transfer;
        transfer.url = m_url + "/big"; // 50 MB
        transfer.answerLimit = 64 * 1024;
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(!result.error);
        QCOMPARE(result.status, 200);
        QCOMPARE(result.body.size(), std::size_t(64 * 1024));
        QVERIFY(result.bodyCut);
    }

    void refusedConnectionIsANetworkError()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Http::Transfer transfer;
        transfer.url = "http://127.0.0.1:" + std::to_string(port);
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, Error::Kind::Network);
        QVERIFY(result.error->detail.contains(QStringLiteral("refused")));
        QVERIFY(!result.error->detail.contains(QStringLiteral(" ms"))); // a burst counts what has the same sentence
        QCOMPARE(result.status, 0);
    }

    void hangingEndpointTimesOut()
    {
        QTcpServer silent; // accepts by its backlog, never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Http::Transfer transfer;
        transfer.url = "http://127.0.0.1:" + std::to_string(silent.serverPort());
        transfer.timeout = 50ms;
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, Error::Kind::Timeout);
        QVERIFY(result.error->detail.contains(QStringLiteral("took the connection")));
        QVERIFY(!result.requestHead.empty());
    }

    void badEndpoints_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, Error::Kind kind, int status) {
            QTest::newRow(name) << bytes << int(kind) << status;
        };
        row("closes at once", "", Error::Kind::Network, 0);
        row("closes in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", Error::Kind::Network, 200);
        row("closes in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha", Error::Kind::Network,
            200);
        row("no HTTP", "hello there\r\n\r\n", Error::Kind::BadReply, 0);
        row("endless header", "HTTP/1.1 200 OK\r\n" + ("X: " + QByteArray(1000, 'x') + "\r\n").repeated(400),
            Error::Kind::BadReply, 200);
    }

    void badEndpoints()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, status);
        Scripted server(bytes);
        const std::optional<Http::TransferResult> result = resultFrom(server);
        QVERIFY(result && result->error);
        QVERIFY2(int(result->error->kind) == kind, qPrintable(result->error->detail));
        QCOMPARE(result->status, status);
        QCOMPARE(server.connections, 1); // not sent again behind our back
    }

    void namesWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("symptom");
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << u"tlsPort"_s;
        QTest::newRow("HTTP/2") << QByteArray("\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64", 15) << u"http2Only"_s;
        QTest::newRow("HTTP/2, no settings") << QByteArray("\0\0\0\x04\0\0\0\0\0", 9) << u"http2Only"_s;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"notHttp1"_s;
        QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << u"notHttp1"_s;
    }

    /*! By what they begin with: libcurl only says that they are no HTTP. */
    void namesWhatIsNoHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, symptom);
        Scripted server(bytes);
        const std::optional<Http::TransferResult> result = resultFrom(server);
        QVERIFY(result && result->error);
        QVERIFY2(symptomName(symptomOf(result->error->detail)) == symptom, qPrintable(result->error->detail));
        QVERIFY(describe(*result->error).contains(symptomAdvice(symptomOf(result->error->detail))));
        QCOMPARE(result->status, 0);
        QVERIFY(result->body.empty());
    }

    /*! 100, 102 and 103 announce an answer; a server that never stops to announce gives none. */
    void interimAnswersAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray interim("HTTP/1.1 102 Processing\r\n\r\n");
        QTest::newRow("until the time-out") << interim << false << Error::Kind::Timeout;
        QTest::newRow("until it closes") << interim.repeated(3) << true << Error::Kind::BadReply;
        QTest::newRow("without end") << interim.repeated(1'200) << false << Error::Kind::BadReply;
    }
    void interimAnswersAreNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(Error::Kind, kind);
        Scripted server(bytes, closes);
        const auto result = resultFrom(server, kind == Error::Kind::Timeout ? 2s : 60s);
        QVERIFY(result && result->error);
        QVERIFY2(symptomOf(result->error->detail) == Symptom::OnlyInterim, qPrintable(result->error->detail));
        QCOMPARE(result->error->kind, kind);
        const QString said = describe(*result->error);
        QVERIFY2(said.startsWith(u"No answer: only interim answers"_s) && said.contains(u"200 at once"_s),
                 qPrintable(said));
        QCOMPARE(result->status, 0);
        QVERIFY(result->responseHead.empty());
    }

    void anInterimAnswerComesBeforeTheFinalOne()
    {
        Scripted server("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        const auto result = resultFrom(server);
        QVERIFY(result && !result->error);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, std::string("ok"));
        QVERIFY(result->responseHead.starts_with("HTTP/1.1 200"));
        QVERIFY(!result->headers.contains("Link"));
    }

    void refusesWhatIsNoHttpUrl_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url : {"", "localhost:x", "ftp://127.0.0.1/", "file:///etc/passwd", "http://[::1"})
            QTest::newRow(url) << QByteArray(url);
    }

    void refusesWhatIsNoHttpUrl()
    {
        QFETCH(QByteArray, url);
        Http::Transfer transfer;
        transfer.url = url.toStdString();
        const Http::TransferResult result = sent(m_client, transfer);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, Error::Kind::BadInput);
    }

    void cancelsWhatIsUnderWayAndWhatWaits()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Http::DeliveryClient::Options options;
        options.inFlight = 1;
        std::vector<Error::Kind> kinds; // only the delivery thread's until the client is gone
        {
            Http::DeliveryClient client(options);
            Http::Transfer transfer;
            transfer.url = "http://127.0.0.1:" + std::to_string(silent.serverPort());
            const auto note = [&kinds](const Http::TransferResult &result) {
                kinds.push_back(result.error->kind);
            };
            const auto first = client.send(transfer, note);
            client.send(transfer, note);
            client.cancel(first);
            client.cancel(first); // twice is no error
            client.send(transfer, note);
            client.cancelAll();
            client.send(transfer, note); // ended by the destructor
        }
        QCOMPARE(kinds, std::vector<Error::Kind>(4, Error::Kind::Cancelled));
    }

    void keepsTheCapInFlight()
    {
        Http::DeliveryClient::Options options;
        options.inFlight = 3;
        m_mostAtOnce = 0;
        std::atomic<int> answered = 0;
        {
            Http::DeliveryClient client(options);
            Http::Transfer transfer;
            transfer.url = m_url + "/slow";
            for (int i = 0; i < 30; ++i) {
                client.send(transfer,
                            [&answered](const Http::TransferResult &result) { answered += result.status == 200; });
            }
            QTRY_COMPARE(answered.load(), 30);
        }
        QCOMPARE(m_mostAtOnce.load(), 3);
    }

    void keepsTheRate()
    {
        Http::TokenBucket bucket(50);
        const auto start = std::chrono::steady_clock::now();
        int taken = 0;
        for (auto now = start; now < start + 10s; now += 1ms)
            taken += bucket.take(now);
        QVERIFY2(taken >= 499 && taken <= 501, qPrintable(QString::number(taken)));
        QVERIFY(bucket.waitTime(start + 10s) <= 20ms);
        Http::TokenBucket fast(5000);
        taken = 0;
        for (auto now = start; now < start + 1s; now += 1ms) {
            while (fast.take(now))
                ++taken;
        }
        QVERIFY2(taken > 4900 && taken <= 5050, qPrintable(QString::number(taken)));
        QVERIFY(Http::TokenBucket(0).take(start));
    }

    void neverSendsLoopbackThroughAProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        Http::Transfer transfer;
        transfer.url = m_url + "/method";
        const Http::TransferResult result = sent(m_client, transfer);
        qunsetenv("http_proxy");
        QCOMPARE(result.status, 200);
    }

    void checksCertificates()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("c.pem"));
        const QString key = folder.filePath(QStringLiteral("k.pem"));
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Http::Server server(m_thread, [](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response;
            response.body = request.secure ? std::string(1'000'000, 's') : std::string();
            respond(std::move(response));
        });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(port);

        Http::Transfer transfer;
        transfer.url = "https://localhost:" + std::to_string(*port) + "/";
        transfer.answerLimit = 2'000'000;
        const Http::TransferResult refused = sent(m_client, transfer);
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, Error::Kind::Network);
        QVERIFY(refused.error->detail.contains(QStringLiteral("certificate")));

        Http::DeliveryClient::Options trusting;
        trusting.caFile = options.certificateFile;
        Http::DeliveryClient client(trusting);
        const Http::TransferResult accepted = sent(client, transfer);
        QVERIFY2(!accepted.error, qPrintable(accepted.error ? accepted.error->detail : QString()));
        QCOMPARE(accepted.status, 200);
        QCOMPARE(accepted.body.size(), std::size_t(1'000'000));
        QVERIFY(accepted.timings.tls > accepted.timings.connect);
        QCOMPARE(sent(client, transfer).timings.tls, 0us); // kept alive
    }

private:
    /*! What the client makes of \a server; nothing when it takes too long. */
    std::optional<Http::TransferResult> resultFrom(Scripted &server, std::chrono::milliseconds timeout = 10s)
    {
        struct Arrival {
            std::optional<Http::TransferResult> result;
            std::atomic<bool> isDone = false;
        };
        const auto arrival = std::make_shared<Arrival>(); // may come after this is left
        Http::Transfer transfer;
        transfer.url = server.url();
        transfer.timeout = timeout;
        m_client.send(transfer, [arrival](Http::TransferResult got) {
            arrival->result = std::move(got);
            arrival->isDone = true;
        });
        if (!QTest::qWaitFor([&arrival] { return arrival->isDone.load(); }, 60'000))
            return {};
        return std::move(arrival->result);
    }

    void answer(const Http::Request &request, const Http::Responder &respond)
    {
        const Http::Target target = Http::parseTarget(request.target);
        Http::Response response;
        if (target.path == "/echo") {
            response.status = 201;
            response.headers.add("X-Answer", "yes");
            response.body = request.body;
        } else if (target.path == "/method") {
            response.body = request.method;
        } else if (target.path == "/big") {
            response.body.assign(50'000'000, 'b');
        } else if (target.path == "/followed") {
            ++m_followed;
        } else if (target.path == "/slow") {
            m_mostAtOnce = std::max(m_mostAtOnce.load(), ++m_atOnce);
            m_thread.after(2ms, [this, respond] {
                --m_atOnce;
                respond({});
            });
            return;
        } else if (target.segments.size() == 2) {
            response.status = std::stoi(target.segments[1]);
            response.headers.add("Location", m_url + "/followed");
        }
        respond(std::move(response));
    }

    std::atomic<int> m_followed = 0;
    std::atomic<int> m_mostAtOnce = 0;
    int m_atOnce = 0;
    std::string m_url;
    Http::IoThread m_thread;
    Http::Server m_server{m_thread, [this](const Http::Request &request, const Http::Responder &respond) {
                              answer(request, respond);
                          }};
    Http::DeliveryClient m_client;
};

LINESMAN_TEST(TstDeliveryClient)
#include "tst_deliveryclient.moc"
