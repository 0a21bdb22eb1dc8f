// SPDX-License-Identifier: GPL-3.0-or-later
// 10 MB of the worst that we could think of for each place where a stranger's bytes are read: bench_foreign [MS]
// Says the worst text for each, in processor time, and exits 1 when one takes longer than MS (100 when not given) and more
// than 50 times as long as finding a byte that is not there, byte by byte, in the same run, since machines differ.
// bench_redaction and bench_html have masking and the HTML of e-mails.
#include "app/core/showntext.h"
#include "app/exchange/content.h"
#include "app/exchange/contenttree.h"
#include "app/history/filterlanguage.h"
#include "app/history/query.h"
#include "app/http/multipart.h"
#include "app/webhooks/shape.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/signingkey.h"
#include "ui/widgets/jsonplace.h"
#include "ui/widgets/prettyjson.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace Linesman;

namespace {
constexpr std::size_t Size = 10'000'000;
constexpr double MostRatio = 50;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // the machine may have other work
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
}

/*! The better of two. */
double cost(const std::function<void()> &work)
{
    double best = 1e9;
    for (int round = 0; round < 2; ++round) {
        const double begin = milliseconds();
        work();
        best = std::min(best, milliseconds() - begin);
    }
    return best;
}

std::string repeated(const std::string &head, const std::string &part, const std::string &tail)
{
    std::string text = head;
    text.reserve(Size + part.size() + tail.size());
    while (text.size() < Size)
        text += part;
    return text + tail;
}

struct Text {
    const char *name;
    std::string bytes;
};

std::vector<Text> texts()
{
    return {
        {"an ordinary list", repeated("[", R"({"name":"some value","id":12345,"tags":["a","b"]},)", "{}]")},
        {"a long string", repeated(R"({"type":"SMS","body":")", "x", "\"}")},
        {"escapes", repeated(R"({"type":"SMS","body":")", "\\u0041", "\"}")},
        {"quotes in a string", repeated(R"({"type":"SMS","body":")", "\\\"", "\"}")},
        {"JSON in JSON", repeated(R"({"a":")", R"({\"b\":\"c\"},)", "\"}")},
        {"numbers", repeated("[", "1,", "1]")},
        {"empty objects", repeated("[", "{},", "{}]")},
        {"arrays in arrays", repeated("", "[", "")},
        {"objects in objects", repeated("", "{\"a\":", "")},
        {"members of one name", repeated("{", "\"a\":1,", "\"a\":1}")},
        {"open strings", repeated("", "\"", "")},
        {"backslashes", repeated("\"", "\\", "")},
        {"ampersands", repeated("", "&", "")},
        {"form fields", repeated("", "a=%41+b&", "")},
        {"percent signs", repeated("", "%", "")},
        {"boundaries", repeated("--b\r\n", "\r\n--b\r\n", "\r\n--b--\r\n")},
        {"nearly boundaries", repeated("--b\r\n\r\n", "\r\n--", "\r\n--b--\r\n")},
        {"part headers", repeated("--b\r\n", "a: b\r\n", "\r\n\r\n--b--\r\n")},
        {"tokens", repeated("", "eyJhIjoxfQ.eyJhIjoxfQ.x ", "")},
        {"heads of tokens", repeated("", "eyJ", "")},
        {"no UTF-8", repeated("\"", "\xff\xc0", "\"")},
        {"signs of direction", repeated("\"", "\xe2\x80\xae", "\"")},
        {"combining marks", repeated("\"a", "\xcc\x81", "\"")},
        {"terms of a filter", repeated("", "status:5xx -body:\"a\" ", "")},
        {"line breaks", repeated("", "\n", "")},
    };
}

struct Reader {
    const char *name;
    std::function<void(const Text &)> read;
};

std::vector<Reader> readers()
{
    const Webhooks::SigningKey key = Webhooks::SigningKey::generate();
    const std::vector<Webhooks::PublicKey> keys{*Webhooks::publicKeyFromText(QStringLiteral("own"), key.publicPem())};
    const auto bytes = [](const Text &text) {
        return QByteArray::fromRawData(text.bytes.data(), qsizetype(text.bytes.size()));
    };
    return {
        {"shape",
         [](const Text &text) {
             (void)Webhooks::shapeOf(text.bytes, "/delivery/sms-default");
         }},
        {"signature",
         [keys, key](const Text &text) {
             Http::Headers headers;
             headers.add("x-ghl-signature", key.sign("another body"));
             (void)Webhooks::checkSignature(headers, text.bytes, keys);
         }},
        {"form",
         [bytes](const Text &text) {
             (void)formFields(bytes(text));
         }},
        {"multipart",
         [](const Text &text) {
             (void)Http::parseMultipart("multipart/form-data; boundary=b", text.bytes);
         }},
        {"content tree",
         [bytes](const Text &text) {
             Exchange exchange;
             exchange.requestHead = "POST / HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
             exchange.requestBody = bytes(text);
             (void)contentTree(exchange);
         }},
        {"tokens",
         [bytes](const Text &text) {
             Exchange exchange;
             exchange.requestBody = bytes(text);
             (void)carriedTokens(exchange);
         }},
        {"filter",
         [](const Text &text) {
             (void)History::parseFilter(QString::fromUtf8(text.bytes));
         }},
        {"search words",
         [](const Text &text) {
             (void)History::searchExpression(QString::fromUtf8(text.bytes));
         }},
        {"shown text",
         [](const Text &text) {
             (void)shownText(QString::fromUtf8(text.bytes));
         }},
        {"JSON view",
         [bytes](const Text &text) {
             (void)Ui::prettyJson(bytes(text));
         }},
        {"place in JSON",
         [](const Text &text) {
             const QString json = QString::fromUtf8(text.bytes);
             (void)Ui::jsonPlaceAt(json, json.size() - 2);
         }},
    };
}

double plainScan(const std::string &text)
{
    return cost([&text] {
        std::size_t count = 0;
        for (const char c : text) {
            if (c == '\x01')
                ++count;
            asm volatile("" : "+r"(count)); // byte by byte, as a reader has to
        }
    });
}
} // namespace

int main(int argc, char **argv)
{
    const double most = argc > 1 ? std::atof(argv[1]) : 100;
    const std::vector<Text> all = texts();
    const double scan = plainScan(all.front().bytes);
    bool isGood = true;
    std::printf("%-16s %8s %8s   worst of %zu texts of 10 MB; ratio to a plain scan\n", "", "ms", "ratio", all.size());
    for (const Reader &reader : readers()) {
        std::pair<double, const char *> worst{0, ""};
        for (const Text &text : all)
            worst = std::max(worst, {cost([&] { reader.read(text); }), text.name});
        const bool isWithin = worst.first <= most || worst.first <= scan * MostRatio;
        isGood = isGood && isWithin;
        std::printf("%-16s %8.1f %8.1f   %s %s\n", reader.name, worst.first, worst.first / scan, worst.second,
                    isWithin ? "" : "TOO SLOW");
        std::fflush(stdout);
    }
    return isGood ? 0 : 1;
}
