// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/requestreader.h"

#include "app/http/multipart.h"

#include "tests/support/suite.h"

#include <QTest>

#include <random>

using namespace Linesman;

namespace {

struct Outcome {
    std::vector<std::string> bodies;
    int refusal = 0;
    bool operator==(const Outcome &) const = default;
};

/*! Feeds \a bytes in pieces of the sizes that \a next gives, as a connection would. */
template <typename Next>
Outcome outcomeOf(const std::string &bytes, const Http::Limits &limits, Next next)
{
    Outcome outcome;
    const Http::HostRule hosts({}, Http::HostRule::Place::Loopback);
    Http::RequestReader reader(limits, hosts);
    std::string unread;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min<std::size_t>(next(), bytes.size() - at);
        unread += bytes.substr(at, size);
        at += size;
        for (;;) {
            std::size_t consumed = 0;
            const auto step = reader.feed(unread, consumed);
            if (consumed > unread.size())
                qFatal("consumed more than there was");
            unread.erase(0, consumed);
            if (step == Http::RequestReader::Step::Refused) {
                outcome.refusal = reader.refusal().status;
                return outcome;
            }
            if (step == Http::RequestReader::Step::NeedMore)
                break;
            if (step == Http::RequestReader::Step::Complete) {
                outcome.bodies.push_back(reader.request().target + " " + reader.request().body);
                reader.restart();
                if (unread.empty())
                    break;
            }
        }
    }
    return outcome;
}

} // namespace

class TstRequestReader : public QObject
{
    Q_OBJECT
private slots:
    void forgetsTheRequestBefore()
    {
        const Http::HostRule hosts({}, Http::HostRule::Place::Loopback);
        const Http::Limits limits;
        Http::RequestReader reader(limits, hosts);
        const std::string first = "\r\nPOST /first HTTP/1.0\r\nHost: localhost\r\nExpect: 100-continue\r\nX-One: 1\r\n"
                                  "Content-Length: 3\r\n\r\nabc";
        std::size_t consumed = 0;
        std::size_t all = 0;
        auto step = Http::RequestReader::Step::NeedMore;
        while (step != Http::RequestReader::Step::Complete) {
            step = reader.feed(std::string_view(first).substr(all), consumed);
            all += consumed;
        }
        QCOMPARE(reader.request().body, std::string("abc"));

        reader.restart();
        QVERIFY(!reader.hasStarted());
        QVERIFY(!reader.hasHead());
        QCOMPARE(reader.bodySize(), std::size_t(0));
        const std::string chunked = "POST /second HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    "2\r\nhi\r\n0\r\n\r\n";
        all = 0;
        for (step = Http::RequestReader::Step::NeedMore; step != Http::RequestReader::Step::Complete; all += consumed)
            step = reader.feed(std::string_view(chunked).substr(all), consumed);
        QCOMPARE(reader.request().body, std::string("hi"));
        QVERIFY(!reader.expectsContinue());

        reader.restart();
        const std::string second = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QCOMPARE(reader.feed(second, consumed), Http::RequestReader::Step::Complete);
        QCOMPARE(consumed, second.size());
        const Http::Request &request = reader.request();
        QCOMPARE(request.method, std::string("GET"));
        QCOMPARE(request.target, std::string("/"));
        QCOMPARE(request.minorVersion, 1);
        QCOMPARE(request.headers, (Http::Headers{{"Host", "localhost"}}));
        QCOMPARE(request.head, second);
        QVERIFY(request.body.empty());
        QVERIFY(reader.keepsAlive());

        reader.restart();
        QCOMPARE(reader.feed("GET / HTTP/3.0\r\n", consumed), Http::RequestReader::Step::Refused);
        reader.restart();
        QCOMPARE(reader.feed(second, consumed), Http::RequestReader::Step::Complete);
    }

    /*! Whatever the bytes and however they are cut: no crash, and the same outcome. */
    void survivesRandomBytes()
    {
        const std::vector<std::string> pieces{"GET ",
                                              "POST ",
                                              "/",
                                              "a",
                                              " HTTP/1.1\r\n",
                                              " HTTP/1.0\r\n",
                                              "\r\n",
                                              "\n",
                                              "\r",
                                              " ",
                                              ":",
                                              "Host: localhost\r\n",
                                              "Content-Length: 3\r\n",
                                              "Content-Length: 99999999999999999999\r\n",
                                              "Transfer-Encoding: chunked\r\n",
                                              "3\r\nabc\r\n",
                                              "0\r\n\r\n",
                                              "abc",
                                              "\0",
                                              "\xff",
                                              ",",
                                              ";",
                                              "=",
                                              "\"",
                                              "Expect: 100-continue\r\n",
                                              "\t",
                                              "http://localhost",
                                              "fffffffffffffff",
                                              "x: y\r\n"};
        std::mt19937 random(20261122);
        Http::Limits limits;
        limits.headerBytes = 300;
        limits.targetBytes = 60;
        limits.headerFields = 6;
        limits.bodyBytes = 20;
        const auto whole = [] {
            return std::size_t(-1);
        };
        int complete = 0;
        for (int round = 0; round < 6'000; ++round) {
            std::string bytes;
            if (round % 3 == 0)
                bytes = "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
            else if (round % 3 == 1)
                bytes = "POST /a HTTP/1.1\r\nHost: localhost\r\n";
            const int count = int(random() % 12);
            for (int i = 0; i < count; ++i) {
                if (random() % 8 == 0)
                    bytes += char(random());
                else
                    bytes += pieces[random() % pieces.size()];
            }
            const Outcome once = outcomeOf(bytes, limits, whole);
            const Outcome cut = outcomeOf(bytes, limits, [&random] { return std::size_t(1 + random() % 7); });
            const Outcome single = outcomeOf(bytes, limits, [] { return std::size_t(1); });
            complete += int(once.bodies.size());
            const QByteArray shown = QByteArray::fromStdString(bytes).toPercentEncoding();
            QVERIFY2(once.bodies == cut.bodies && once.bodies == single.bodies, shown.constData());
            QVERIFY2((once.refusal != 0) == (single.refusal != 0), shown.constData());
            Http::parseMultipart("multipart/form-data; boundary=a", bytes);
            Http::parseTarget(bytes);
        }
        QVERIFY(complete > 30); // or it tests refusals only
    }
};

LINESMAN_TEST(TstRequestReader)
#include "tst_requestreader.moc"
