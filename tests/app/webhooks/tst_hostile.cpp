// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/http/rawclient.h"
#include "tests/app/webhooks/listenerparts.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray chunkedPost(const QByteArray &chunks)
{
    return "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

} // namespace

/*! What nobody means well with: each leaves a capture or is refused cleanly, and the next request is served. */
class TstHostile : public QObject
{
    Q_OBJECT
private slots:
    void leavesACaptureOrACleanRefusal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed without a word
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("two lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            400);
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("negative length", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400);
        row("length beyond 64 bits",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999999\r\n\r\n", 413);
        row("length beyond the limit", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\n",
            413);
        row("chunk size beyond 64 bits", chunkedPost("fffffffffffffffff\r\n"), 400);
        row("chunk size that is none", chunkedPost("xyz\r\n"), 400);
        row("chunk without its end", chunkedPost("2\r\n{}XX0\r\n\r\n"), 400);
        row("unknown coding", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 400);
        row("rebound name", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        row("folded field", get("/", "X-A: b\r\n c\r\n"), 400);
        row("space before the colon", get("/", "X-A : b\r\n"), 400);
        row("NUL in a field", get("/", QByteArray("X-A: a\0b\r\n", 10)), 400);
        row("bare CR in a field", get("/", "X-A: a\rb\r\n"), 400);
        row("field too long", get("/", "X-A: " + QByteArray(64 * 1024, 'a') + "\r\n"), 431);
        QByteArray many;
        for (int i = 0; i < 1000; ++i)
            many += "X-" + QByteArray::number(i) + ": 1\r\n";
        row("a thousand fields", get("/", many), 431);
        row("target too long", get("/" + QByteArray(64 * 1024, 'a')), 414);
        row("CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", 405);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
        row("a TLS greeting", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n", 400);
        row("HTTP/2 without asking", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("nested 100,000 deep", ListenerParts::post("/", QByteArray(100'000, '[')), 200);
        row("a bomb in gzip", // 10 MB of zeros would come out of more; this one's end is missing
            ListenerParts::post("/", QByteArray::fromHex("1f8b08000000000002ffedc1010d000000c2a0f74f6d0e37a0"),
                                "Content-Encoding: gzip\r\n"),
            200);
        row("a signature of 8 kB", ListenerParts::post("/", "{}", "x-ghl-signature: " + QByteArray(8192, 'A') + "\r\n"),
            200);
        row("lone surrogates, NUL", ListenerParts::post("/", "{\"message\":\"\\ud800\\u0000\",\"type\":\"SMS\"}"), 200);
        row("a number of 50,000 digits", ListenerParts::post("/", "{\"a\":" + QByteArray(50'000, '9') + "}"), 200);
    }
    void leavesACaptureOrACleanRefusal()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        RawClient hostile(parts.listener.port());
        hostile.send(bytes);
        const QByteArray answer = hostile.readAnswer();
        QVERIFY2(RawClient::status(answer) == status, answer.left(200).constData());
        QTRY_COMPARE(parts.kept().size(), 1); // the refused, too, with what came of them
        const Exchange kept = parts.kept().at(0);
        QCOMPARE(kept.status, status);
        QCOMPARE(status >= 400, !kept.error.isEmpty());
        RawClient good(parts.listener.port());
        good.send(ListenerParts::post("/delivery", "{}"));
        QCOMPARE(RawClient::status(good.readAnswer()), 200);
    }
};

LINESMAN_TEST(TstHostile)
#include "tst_hostile.moc"
