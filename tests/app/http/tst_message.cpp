// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/message.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;

class TstMessage : public QObject
{
    Q_OBJECT
private slots:
    void headersKeepOrderAndCase()
    {
        Http::Headers headers{{"A", "1"}, {"b", "2"}, {"a", "3"}};
        QCOMPARE(headers.values("A").size(), std::size_t(2));
        QCOMPARE(*headers.value("B"), std::string_view("2"));
        headers.set("a", "4");
        QCOMPARE(headers, (Http::Headers{{"A", "4"}, {"b", "2"}}));
        headers.set("c", "5");
        headers.remove("B");
        QCOMPARE(headers, (Http::Headers{{"A", "4"}, {"c", "5"}}));
        QVERIFY(!headers.contains("b"));
    }

    void headersTakeTheirOwnText()
    {
        Http::Headers headers;
        headers.add("X-First", std::string(300, 'a'));
        for (int i = 0; i < 20; ++i) // grows while the views are of its own text
            headers.add((*headers.begin()).name, *headers.value("x-first"));
        QCOMPARE(headers.size(), std::size_t(21));
        for (const Http::Header field : headers) {
            QCOMPARE(field.name, std::string_view("X-First"));
            QCOMPARE(field.value, std::string_view(std::string(300, 'a')));
        }
        headers.set("x-first", headers.value("X-First")->substr(0, 2));
        QCOMPARE(headers, (Http::Headers{{"X-First", "aa"}})); // the name as it was written
        const Http::Headers copy = headers;
        headers.clear();
        QCOMPARE(headers.size(), std::size_t(0));
        QVERIFY(!headers.contains("X-First"));
        headers.add("", "");
        QCOMPARE(headers, (Http::Headers{{"", ""}}));
        QCOMPARE(copy, (Http::Headers{{"X-First", "aa"}}));
    }

    void readsTargets()
    {
        const Http::Target target = Http::parseTarget("/a%20b/c%2Fd/?x=1+2&y=%zz&&x=3&flag");
        QCOMPARE(target.path, std::string("/a%20b/c%2Fd/"));
        QCOMPARE(target.segments, (std::vector<std::string>{"a b", "c/d"}));
        QCOMPARE(*target.queryValue("x"), std::string_view("1 2"));
        QCOMPARE(*target.queryValue("y"), std::string_view("%zz"));
        QCOMPARE(*target.queryValue("flag"), std::string_view());
        QVERIFY(!target.queryValue("z"));
        QCOMPARE(Http::parseTarget("HTTP://host:1").path, std::string("/"));
        QCOMPARE(Http::parseTarget("http://host?a=http://b/c").path, std::string("/"));
        QCOMPARE(Http::parseTarget("/r?u=http://b/c").path, std::string("/r"));
        QCOMPARE(Http::parseTarget("*").path, std::string("*"));
        QCOMPARE(Http::parseTarget("").path, std::string("/"));
    }

    void encodesAndDecodes()
    {
        std::string all;
        for (int c = 0; c < 256; ++c)
            all += char(c);
        QCOMPARE(Http::percentDecoded(Http::percentEncoded(all)), all);
        QCOMPARE(Http::percentEncoded("a b+c/~"), std::string("a%20b%2Bc%2F~"));
        const auto form = Http::parseForm("grant_type=refresh_token&token=a%2Bb+c&=x&y");
        QCOMPARE(form.size(), std::size_t(4));
        QCOMPARE(form[1].second, std::string("a+b c"));
    }
};

LINESMAN_TEST(TstMessage)
#include "tst_message.moc"
