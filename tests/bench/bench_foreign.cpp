// SPDX-License-Identifier: GPL-3.0-or-later
// 10 MB of the worst that we could think of for each place where a stranger's bytes are read: bench_foreign [MS [READER]]
// Says the worst text for each, in processor time, and exits 1 when one takes longer than MS (100 when not given) and more
// than 50 times as long as finding a byte that is not there, byte by byte, in the same run, since machines differ. With
// READER ("shape") each text of that one alone. bench_redaction and bench_html have more for masking and for the HTML of
// e-mails, of which in use only so much is read as SafeText says.
#include "app/core/redaction.h"
#include "app/core/showntext.h"
#include "app/exchange/content.h"
#include "app/exchange/contenttree.h"
#include "app/history/filterlanguage.h"
#include "app/history/query.h"
#include "app/http/multipart.h"
#include "app/messages/safetext.h"
#include "app/webhooks/shape.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/signingkey.h"
#include "app/webhooks/verdict.h"
#include "ui/widgets/jsonplace.h"
#include "ui/widgets/prettyjson.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace Linesman;

namespace {
constexpr std::size_t Size = 10'000'000;
constexpr double MostRatio = 50;
constexpr std::size_t Typed = 128 * 1024; //!< no argument of a command is longer, and no field of the window as long

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

/*! Members of different names, from \a head up to \a tail. */
std::string differentMembers(const std::string &head, const std::string &tail)
{
    std::string text = head;
    for (int i = 0; text.size() < Size; ++i)
        text += "\"" + std::to_string(i) + "\":1,";
    return text + tail;
}

/*! JSON in base64 in JSON, \a depth times. */
std::string inBase64(int depth)
{
    QByteArray text = repeated(R"({"a":")", "x", "\"}").substr(0, Size / 4).append("\"}").data();
    for (int i = 0; i < depth; ++i)
        text = "{\"body\":\"" + text.toBase64() + "\"}";
    return text.toStdString();
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
        {"fields of one name", repeated(R"({"messageId":"m","contactId":"c",)", "\"type\":\"SMS\",", "\"a\":1}")},
        {"members", differentMembers("{", "\"a\":1}")},
        {"members of a message", differentMembers(R"({"type":"SMS","messageId":"m","phone":"1",)", "\"a\":1}")},
        {"objects in members", repeated("{", "\"a\":{},", "\"a\":1}")},
        {"texts of JSON", repeated("{", R"("a":"[1]",)", "\"a\":1}")},
        {"JSON in base64", inBase64(5)},
        {"attachments", repeated(R"({"type":"SMS","messageId":"m","attachments":[)", "\"http://\",", "1]}")},
        {"numbers far within", repeated(std::string(1000, '['), "1,", "1" + std::string(1000, ']'))},
        {"halves of characters", repeated(R"({"type":"SMS","body":")", "\\ud83d", "\"}")},
        {"open strings", repeated("", "\"", "")},
        {"backslashes", repeated("\"", "\\", "")},
        {"ampersands", repeated("", "&", "")},
        {"form fields", repeated("", "a=%41+b&", "")},
        {"percent signs", repeated("", "%", "")},
        {"plain fields", repeated("", "a&", "")},
        {"form fields of a message", repeated("type=SMS&messageId=m&phone=1&", "a=%41+b&", "")},
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
        {"lines like headers", repeated("", "Aa: b\r\n", "")},
        {"brackets", repeated("", "<", "")},
        {"open tags", repeated("", "<b>", "")},
        {"attributes", repeated("<a", " x=y", "")},
        {"links", repeated("", "<a href=http://a.example/%41>", "")},
        {"entities", repeated("", "&#x41;", "")},
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
    Http::Headers form;
    form.add("Content-Type", "application/x-www-form-urlencoded");
    return {
        {"masking",
         [](const Text &text) {
             (void)redacted(text.bytes);
         }},
        {"shape",
         [](const Text &text) {
             (void)Webhooks::shapeOf(text.bytes, "/delivery/sms-default");
         }},
        {"shape of a form",
         [form](const Text &text) {
             (void)Webhooks::shapeOf(form, text.bytes, "/delivery/sms-default");
         }},
        {"verdict",
         [keys, key](const Text &text) {
             Http::Headers headers;
             headers.add("x-ghl-signature", key.sign("another body"));
             Webhooks::Verdict verdict;
             verdict.signature = Webhooks::checkSignature(headers, text.bytes, keys);
             verdict.shape = Webhooks::shapeOf(headers, text.bytes, "/delivery/sms-default");
             Exchange exchange;
             apply(verdict, exchange);
             (void)Webhooks::verdictLines(verdict);
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
        {"form tree",
         [bytes](const Text &text) {
             Exchange exchange;
             exchange.requestHead = "POST / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
             exchange.requestBody = bytes(text);
             (void)contentTree(exchange);
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
             (void)History::parseFilter(QString::fromUtf8(text.bytes.substr(0, Typed)));
         }},
        {"search words",
         [](const Text &text) {
             (void)History::searchExpression(QString::fromUtf8(text.bytes.substr(0, Typed)));
         }},
        {"shown text",
         [](const Text &text) {
             (void)shownText(QString::fromUtf8(text.bytes));
         }},
        {"HTML",
         [](const Text &text) {
             (void)Messages::safeHtml(QString::fromUtf8(text.bytes));
         }},
        {"words of HTML",
         [](const Text &text) {
             (void)Messages::htmlWords(QString::fromUtf8(text.bytes));
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
    const std::string_view only = argc > 2 ? argv[2] : "";
    rememberSecret(QByteArray("s3cret-0123456789abcdef"));
    const std::vector<Text> all = texts();
    const double scan = plainScan(all.front().bytes);
    bool isGood = true;
    std::printf("%-16s %8s %8s   worst of %zu texts of 10 MB; ratio to a plain scan\n", "", "ms", "ratio", all.size());
    for (const Reader &reader : readers()) {
        if (!only.empty() && only != reader.name)
            continue;
        std::pair<double, const char *> worst{0, ""};
        for (const Text &text : all) {
            const double took = cost([&] { reader.read(text); });
            worst = std::max(worst, {took, text.name});
            if (!only.empty())
                std::printf("    %-24s %8.1f\n", text.name, took);
        }
        const bool isWithin = worst.first <= most || worst.first <= scan * MostRatio;
        isGood = isGood && isWithin;
        std::printf("%-16s %8.1f %8.1f   %s %s\n", reader.name, worst.first, worst.first / scan, worst.second,
                    isWithin ? "" : "TOO SLOW");
        std::fflush(stdout);
    }
    return isGood ? 0 : 1;
}
