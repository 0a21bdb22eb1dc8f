// SPDX-License-Identifier: GPL-3.0-or-later
// Cleans 1 MB and 10 MB of each of the worst HTML that we could think of, and exits 1 when ten times the text takes more
// than 30 times as long. In use at most 512 Ki characters are read. See app/decisions/html-parser.md.
#include "app/messages/safetext.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // the machine may have other work
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
}

QString repeated(const QString &head, const QString &part, qsizetype size)
{
    QString text = head;
    for (int i = 0; text.size() < size; ++i)
        text += part.contains("%1"_L1) ? part.arg(i) : part;
    return text;
}

double cost(const QString &html)
{
    double best = 1e9;
    for (int round = 0; round < 2; ++round) {
        const double begin = milliseconds();
        const Messages::SafeHtml safe = Messages::safeHtml(html, html.size());
        const QString words = Messages::htmlWords(html, html.size());
        best = std::min(best, milliseconds() - begin + double(safe.html.isNull() && words.isNull()));
    }
    return best;
}
} // namespace

int main()
{
    struct Text {
        const char *name;
        QString head;
        QString part;
    };
    const Text texts[]{
        {"an ordinary mail", {}, u"<p>Hello <b>you</b> &amp; me <a href='https://a.example/%1'>x</a></p>"_s},
        {"attributes", u"<a"_s, u" x%1"_s},
        {"open elements", {}, u"<div>"_s},
        {"tags that close nothing", u"<div>"_s.repeated(1000), u"</em>"_s},
        {"emphasis in emphasis", {}, u"<b><i x=%1><u><a>"_s},
        {"tables in tables", {}, u"<table><p>"_s},
        {"pictures", {}, u"<img src=http://a.example/%1>"_s},
        {"brackets", {}, u"<"_s},
        {"ampersands", {}, u"&"_s},
        {"comments", {}, u"<!--"_s},
        {"scripts", {}, u"<script>"_s}};
    bool isLinear = true;
    std::printf("%-26s %10s %10s\n", "", "1 MB, ms", "10 MB, ms");
    for (const Text &text : texts) {
        const double small = cost(repeated(text.head, text.part, 1'000'000));
        const double large = cost(repeated(text.head, text.part, 10'000'000));
        const bool isGood = large < 30 * std::max(small, 1.0);
        isLinear = isLinear && isGood;
        std::printf("%-26s %10.1f %10.1f %s\n", text.name, small, large, isGood ? "" : "NOT LINEAR");
    }
    return isLinear ? 0 : 1;
}
