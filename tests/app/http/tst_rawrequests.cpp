// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"

#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;

/*! What the server says to bytes that no library would send. */
class TstRawRequests : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Http::Server::Options options;
        options.limits.bodyBytes = 1000;
        const Result<std::uint16_t> port = m_server.listen(options);
        QVERIFY(port);
        m_port = *port;
    }

    void isAnsweredAsHttpSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("closes");
        const auto row = [](const char *name, const QByteArray &bytes, int status, bool closes) {
            QTest::newRow(name) << bytes << status << closes;
        };
        const QByteArray host = "Host: localhost\r\n";
        const QByteArray post = "POST / HTTP/1.1\r\n" + host;
        // Right ones
        row("plain", "GET / HTTP/1.1\r\n" + host + "\r\n", 200, false);
        row("empty line before it", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 200, false);
        row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 200, false);
        row("host with port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8470\r\n\r\n", 200, false);
        row("host IPv6", "GET / HTTP/1.1\r\nHost: [::1]:8470\r\n\r\n", 200, false);
        row("host with a final dot", "GET / HTTP/1.1\r\nHost: localhost.\r\n\r\n", 200, false);
        row("host below localhost", "GET / HTTP/1.1\r\nHost: api.localhost\r\n\r\n", 200, false);
        row("1.0 without host", "GET / HTTP/1.0\r\n\r\n", 200, true);
        row("absolute target", "GET http://localhost:1/x HTTP/1.1\r\n" + host + "\r\n", 200, false);
        row("options *", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 200, false);
        row("h2c upgrade offer",
            "GET / HTTP/1.1\r\n" + host +
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
            200, false);
        row("websocket upgrade ignored",
            "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 200, false);
        row("connection close", "GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", 200, true);
        row("length", post + "Content-Length: 2\r\n\r\nhi", 200, false);
        row("POST without content", post + "\r\n", 200, false);
        row("GET with content type", "GET / HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n\r\n", 200,
            false);
        row("chunked", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", 200, false);
        row("chunked, extension", post + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\n\r\n", 200, false);
        row("chunked, trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n", 200, false);
        row("chunked, other case", post + "transfer-encoding: Chunked\r\n\r\n0\r\n\r\n", 200, false);
        row("field value in Latin-1", "GET / HTTP/1.1\r\n" + host + "X: caf\xe9\r\n\r\n", 200, false);
        row("empty field value", "GET / HTTP/1.1\r\n" + host + "X:\r\n\r\n", 200, false);
        // Syntax
        row("no version", "GET /\r\n", 400, true);
        row("version in lower case", "GET / http/1.1\r\n" + host + "\r\n", 400, true);
        row("version 2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, true);
        row("version 1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", 505, true);
        row("version 11.1", "GET / HTTP/11.1\r\n" + host + "\r\n", 400, true);
        row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("space in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("bare line feeds", "GET / HTTP/1.1\nHost: localhost\n\n", 400, true);
        row("bare carriage return", "GET / HTTP/1.1\r\nX: a\rb\r\n" + host + "\r\n", 400, true);
        row("NUL in a field", QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n", 24) + host + "\r\n", 400, true);
        row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\n", 17) + host + "\r\n", 400, true);
        row("folded field", "GET / HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n", 400, true);
        row("folded first field", "GET / HTTP/1.1\r\n X: a\r\n" + host + "\r\n", 400, true);
        row("space before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400, true);
        row("field without colon", "GET / HTTP/1.1\r\n" + host + "nonsense\r\n\r\n", 400, true);
        row("field without name", "GET / HTTP/1.1\r\n" + host + ": x\r\n\r\n", 400, true);
        row("space in a field name", "GET / HTTP/1.1\r\n" + host + "a b: x\r\n\r\n", 400, true);
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400, true);
        row("JSON at once", "{\"a\":1}", 400, true);
        row("relative target", "GET x HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("GET *", "GET * HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("other scheme", "GET ftp://localhost/ HTTP/1.1\r\n" + host + "\r\n", 400, true);
        // Host
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400, true);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400, true);
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, true);
        row("host with a path", "GET / HTTP/1.1\r\nHost: localhost/x\r\n\r\n", 400, true);
        row("host with a user", "GET / HTTP/1.1\r\nHost: a@localhost\r\n\r\n", 400, true);
        row("host with a wrong port", "GET / HTTP/1.1\r\nHost: localhost:http\r\n\r\n", 400, true);
        row("IPv6 host without brackets", "GET / HTTP/1.1\r\nHost: ::1\r\n\r\n", 400, true);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421, true);
        row("foreign host, 1.0", "GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n", 421, true);
        row("foreign number", "GET / HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n", 421, true);
        row("name that begins like ours", "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421, true);
        row("absolute target of a foreign host", "GET http://evil.example/ HTTP/1.1\r\n" + host + "\r\n", 421, true);
        // Framing
        row("chunked and length", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, true);
        row("length and chunked", post + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n", 400, true);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", 400, true);
        row("the same length twice", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 400, true);
        row("list of lengths", post + "Content-Length: 2, 2\r\n\r\nhi", 400, true);
        row("length with a sign", post + "Content-Length: +2\r\n\r\nhi", 400, true);
        row("negative length", post + "Content-Length: -2\r\n\r\nhi", 400, true);
        row("length in hex", post + "Content-Length: 0x2\r\n\r\nhi", 400, true);
        row("empty length", post + "Content-Length:\r\n\r\n", 400, true);
        row("two numbers in a length", post + "Content-Length: 2 2\r\n\r\nhi", 400, true);
        row("gzip", post + "Transfer-Encoding: gzip\r\n\r\n", 501, true);
        row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501, true);
        row("chunked, gzip", post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", 501, true);
        row("identity", post + "Transfer-Encoding: identity\r\n\r\n", 501, true);
        row("almost chunked", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501, true);
        row("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400, true);
        row("chunked in two fields", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400, true);
        row("empty coding", post + "Transfer-Encoding:\r\n\r\n", 400, true);
        row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, true);
        row("chunk size not hex", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n", 400, true);
        row("chunk size negative", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\nhi\r\n", 400, true);
        row("chunk size beyond 64 bits", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhi\r\n", 400,
            true);
        row("chunk without its line end", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhiX\r\n0\r\n\r\n", 400, true);
        row("length in the trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 5\r\n\r\nhello",
            400, true);
        // Refused for what they are
        row("CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n" + host + "\r\n", 405, true);
        row("TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 405, true);
        row("content without a length", post + "Content-Type: application/json\r\n\r\n", 411, true);
        row("expected content without a length", post + "Expect: 100-continue\r\n\r\n", 411, true);
        row("1.0 POST without a length", "POST / HTTP/1.0\r\n\r\n", 411, true);
        row("body too long", post + "Content-Length: 1001\r\n\r\n", 413, true);
        row("body far too long", post + "Content-Length: 99999999999999999999999999\r\n\r\n", 413, true);
        row("chunk too long", post + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n", 413, true);
        row("chunks too long together",
            post + "Transfer-Encoding: chunked\r\n\r\n1f4\r\n" + QByteArray(500, 'a') + "\r\n1f5\r\n", 413, true);
        row("target too long", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414, true);
        row("target without end", "GET /" + QByteArray(9000, 'a'), 414, true);
        row("field too long", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(17000, 'a') + "\r\n\r\n", 431, true);
        row("field without end", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(17000, 'a'), 431, true);
        row("too many fields", "GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(100) + "\r\n", 431, true);
        row("method without end", QByteArray(70, 'A'), 501, true);
        row("endless chunk extension", post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(20000, 'a'), 400,
            true);
    }

    void isAnsweredAsHttpSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(bool, closes);
        m_handled = 0;
        RawClient client(m_port);
        client.send(bytes);
        const QByteArray answer = client.readAnswer();
        QVERIFY2(RawClient::status(answer) == status, answer.constData());
        QCOMPARE(m_handled.load(), status == 200 ? 1 : 0);
        QCOMPARE(answer.contains("\r\nConnection: close\r\n"), closes);
        if (closes) {
            client.socket().disconnectFromHost();
            QVERIFY(client.waitForEnd());
        } else {
            // Nothing is left over that the next request would trip on.
            client.send("GET /next HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QCOMPARE(RawClient::status(client.readAnswer()), 200);
        }
    }

    /*! The same bytes one by one make the same answer: no check depends on how a packet is cut. */
    void isAnsweredTheSameInPieces_data() { isAnsweredAsHttpSays_data(); }

    void isAnsweredTheSameInPieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        if (bytes.size() > 300)
            return;
        RawClient client(m_port);
        client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            client.socket().write(&byte, 1);
            client.socket().flush();
        }
        const QByteArray answer = client.readAnswer();
        QVERIFY2(RawClient::status(answer) == status, answer.constData());
    }

    void readsNothingAfterAnError()
    {
        m_handled = 0;
        RawClient client(m_port);
        client.send("GET / HTTP/1.1\r\nHost : x\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const QByteArray answers = client.readAll();
        QCOMPARE(answers.count("HTTP/1.1 "), 1);
        QCOMPARE(RawClient::status(answers), 400);
        QCOMPARE(m_handled.load(), 0);
    }

    void namesTheMethodsWithA405()
    {
        RawClient client(m_port);
        client.send("TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.readAnswer().contains("\r\nAllow: GET, "));
    }

private:
    std::atomic<int> m_handled = 0;
    Http::IoThread m_thread;
    Http::Server m_server{m_thread, [this](Http::Request request, Http::Responder respond) {
                              ++m_handled;
                              Http::Response response;
                              response.body = request.body;
                              respond(std::move(response));
                          }};
    quint16 m_port = 0;
};

LINESMAN_TEST(TstRawRequests)
#include "tst_rawrequests.moc"
