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
    auto reader = std::make_unique<Http::RequestReader>(limits, hosts);
    std::string unread;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min<std::size_t>(next(), bytes.size() - at);
        unread += bytes.substr(at, size);
        at += size;
        for (;;) {
            std::size_t consumed = 0;
            const auto step = reader->feed(unread, consumed);
            if (consumed > unread.size())
                qFatal("consumed more than there was");
            unread.erase(0, consumed);
            if (step == Http::RequestReader::Step::Refused) {
                outcome.refusal = reader->refusal().status;
                return outcome;
            }
            if (step == Http::RequestReader::Step::NeedMore)
                break;
            if (step == Http::RequestReader::Step::Complete) {
                outcome.bodies.push_back(reader->request().target + " " + reader->request().body);
                reader = std::make_unique<Http::RequestReader>(limits, hosts);
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
