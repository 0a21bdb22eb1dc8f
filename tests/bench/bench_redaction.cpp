// SPDX-License-Identifier: GPL-3.0-or-later
// Masks 10 MB of each of the worst texts that we could think of: bench_redaction [RATIO]
// Says what each costs in processor time, and as a multiple of finding a byte that is not there, byte by byte, in the
// same run, since machines differ. Exits 1 when one costs more than RATIO times as much (50 when not given) and more
// than 100 ms.
#include "app/core/redaction.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>

using namespace Linesman;

namespace {
constexpr std::size_t Size = 10'000'000;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // the machine may have other work
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
}

/*! The best of three. */
template <typename Work>
double cost(const Work &work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const double begin = milliseconds();
        work();
        best = std::min(best, milliseconds() - begin);
    }
    return best;
}

std::string repeated(const std::string &part)
{
    std::string text;
    text.reserve(Size + part.size());
    while (text.size() < Size)
        text += part;
    return text;
}

std::size_t plainScan(const std::string &text)
{
    std::size_t count = 0;
    for (const char c : text) {
        if (c == '\x01')
            ++count;
        asm volatile("" : "+r"(count)); // byte by byte, as a scanner has to
    }
    return count;
}
} // namespace

int main(int argc, char **argv)
{
    const double most = argc > 1 ? std::atof(argv[1]) : 50;
    const std::string secret = "s3cret-0123456789abcdef";
    rememberSecret(QByteArray::fromStdString(secret));
    for (int i = 0; i < 100; ++i)
        rememberSecret(QByteArray(1000, 'x') + QByteArray::number(i * 7919) + "-signature-of-this-token");
    for (int i = 0; i < 10'000; ++i) // an agency's locations have two tokens each
        rememberSecret(QByteArray::number(i * 104'729LL) + "-" + QByteArray::number(i * 7919LL, 36) + "-token");
    const std::array<std::pair<const char *, std::string>, 28> texts{{
        {"letters", "a"},
        {"JSON", "{\"name\":\"some value\",\"id\":12345},"},
        {"JWT heads", "eyJAAAAAAAA-"},
        {"names", "client_secret"},
        {"names and colons", "client_secret : "},
        {"names and braces", "client_secret:{"},
        {"fields", "client_secret=abc&"},
        {"open codes", "\"code\":\""},
        {"backslashes", "\\"},
        {"escaped quotes", "\\\""},
        {"escaped strings", "client_secret:\"\\\\"},
        {"percent", "%25"},
        {"hexadecimal", "0123456789abcdef"},
        {"escapes", "\\u0041"},
        {"pairs", "\\ud83d\\ude00"},
        {"entities", "&#x41;"},
        {"ampersands", "&amp;"},
        {"semicolons", ";"},
        {"tails", "is-token"},
        {"secrets", secret},
        {"schemes", "Bearer "},
        {"keys", "-----BEGIN PRIVATE KEY-----"},
        {"cookies", "cookie: a; "},
        {"integration tokens", "pit-a "},
        {"quoted-printable", "=41"},
        {"folded lines", "a=\r\n"},
        {"equals signs", "="},
        {"base32", "NFXGKIDXNFWGYIDEN4======"},
    }};
    bool isGood = true;
    std::printf("%-20s %8s %8s   over a plain scan of the same text\n", "10 MB of", "ms", "ratio");
    for (const auto &[name, part] : texts) {
        const std::string text = repeated(part);
        std::size_t found = 0;
        const double scan = cost([&] { found += plainScan(text); });
        const double masking = cost([&] { found += redacted(text).size(); });
        const bool isWithin = masking <= 100 || masking <= scan * most;
        isGood = isGood && isWithin && found > 0;
        std::printf("%-20s %8.1f %8.1f %s\n", name, masking, masking / scan, isWithin ? "" : "TOO SLOW");
    }
    return isGood ? 0 : 1;
}
