// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/content.h"
#include "app/exchange/formfields.h"
#include "app/history/difference.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::Difference;
using History::ExchangePart;
using History::Likeness;
using HistoryTest::sample;

class TstDifference : public QObject
{
    Q_OBJECT
private:
    static Exchange withBody(const QByteArray &body, const QByteArray &type = "application/json")
    {
        Exchange exchange = sample(1);
        exchange.requestHead = "POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n\r\n";
        exchange.requestBody = body;
        return exchange;
    }
    /*! "~$.a: 1 > 2" for each difference of the request bodies. */
    static QStringList told(const History::Comparison &comparison)
    {
        QStringList lines;
        for (const Difference &one : comparison.differences) {
            const QString mark = one.kind == Difference::Kind::Added     ? u"+"_s
                                 : one.kind == Difference::Kind::Removed ? u"-"_s
                                                                         : u"~"_s;
            lines += mark + one.where + u": "_s + one.before + u" > "_s + one.after;
        }
        return lines;
    }

private slots:
    void tellsJsonByValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("changed") << QByteArray(R"({"a":1,"b":"x"})") << QByteArray(R"({"b":"y","a":1})")
                                 << QStringList{u"~$.b: x > y"_s};
        QTest::newRow("added, removed") << QByteArray(R"({"a":1})") << QByteArray(R"({"b":{"c":null}})")
                                        << QStringList{u"-$.a: 1 > "_s, u"+$.b:  > {\"c\":null}"_s};
        QTest::newRow("type") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":"1"})")
                              << QStringList{u"~$.a: 1 > 1"_s};
        QTest::newRow("deep") << QByteArray(R"({"a":{"b c":[{"d":true}]}})")
                              << QByteArray(R"({"a":{"b c":[{"d":false}]}})")
                              << QStringList{u"~$.a['b c'][0].d: true > false"_s};
        QTest::newRow("put in front") << QByteArray(R"([1,2,3])") << QByteArray(R"([0,1,2,3])")
                                      << QStringList{u"+$[0]:  > 0"_s};
        QTest::newRow("taken from the middle") << QByteArray(R"({"l":["a","b","c"]})")
                                               << QByteArray(R"({"l":["a","c"]})") << QStringList{u"-$.l[1]: b > "_s};
        QTest::newRow("numbers of 64 bits")
            << QByteArray(R"({"n":9007199254740993})") << QByteArray(R"({"n":9007199254740992})")
            << QStringList{u"~$.n: 9007199254740993 > 9007199254740992"_s};
    }

    void tellsJsonByValue()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, expected);
        const History::Comparison comparison = History::compared(withBody(before), withBody(after));
        QCOMPARE(told(comparison), expected);
        QCOMPARE(comparison.requestBody, Likeness::Different);
        QVERIFY(!comparison.isEqual());
    }

    void knowsTheSameValuesWrittenOtherwise()
    {
        const History::Comparison comparison =
            History::compared(withBody(R"({"a":1,"b":"é"})"), withBody("{ \"b\": \"\\u00e9\", \"a\": 1 }"));
        QVERIFY(comparison.differences.isEmpty());
        QCOMPARE(comparison.requestBody, Likeness::SameValues);
        QVERIFY(!comparison.isEqual());
        QVERIFY(History::compared(withBody("{}"), withBody("{}")).isEqual());
    }

    void looksInsideACompressedBody()
    {
        Exchange coded = withBody(QByteArray::fromBase64("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA")); // {"a":1}
        coded.requestHead.replace("Host:", "Content-Encoding: gzip\r\nHost:");
        const History::Comparison comparison = History::compared(withBody(R"({"a":2})"), coded);
        QCOMPARE(told(comparison), QStringList({u"+Content-Encoding:  > gzip"_s, u"~$.a: 2 > 1"_s}));
    }

    void tellsFieldsByName()
    {
        Exchange before = withBody("{}");
        Exchange after = withBody("{}");
        before.requestHead = "POST / HTTP/1.1\r\nHost: a\r\nX-Two: 1\r\nX-Two: 2\r\nDate: now\r\n\r\n";
        after.requestHead = "POST / HTTP/1.1\r\nx-two: 1\r\nhost: a\r\nX-Two: 3\r\nX-New: n\r\nDate: then\r\n\r\n";
        after.status = 500;
        after.method = u"PUT"_s;
        const History::Comparison comparison =
            History::compared(before, after, {.secrecy = History::Secrecy::Raw, .ignoredFields = {u"date"_s}});
        QCOMPARE(told(comparison), QStringList({u"~method: POST > PUT"_s, u"~X-Two: 2 > 3"_s, u"+X-New:  > n"_s,
                                                u"~status: 200 > 500"_s}));
        QCOMPARE(comparison.differences.last().part, ExchangePart::Answer);
    }

    void tellsFormsByField()
    {
        const QByteArray form = "application/x-www-form-urlencoded";
        QCOMPARE(told(History::compared(withBody("a=1&b=x+y&c=%C3%A9", form), withBody("b=x%20z&a=1&d=", form))),
                 QStringList({u"~b: x y > x z"_s, u"-c: é > "_s, u"+d:  > "_s}));
        const QByteArray many = QByteArray("a&").repeated(MostFormFields); // what is behind is not read as fields
        QCOMPARE(told(History::compared(withBody(many + "b", form), withBody(many + "c", form))).size(), 1);
    }

    void tellsTextByLine()
    {
        QCOMPARE(told(History::compared(withBody("one\ntwo\nthree\nfour", "text/plain"),
                                        withBody("one\n2\nthree\nthree and a half\nfour", "text/plain"))),
                 QStringList({u"-line 2: two > "_s, u"+line 2:  > 2"_s, u"+line 4:  > three and a half"_s}));
    }

    void endsWithTextThatChangedThroughout()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"a%1\n"_s.arg(i);
            after += u"b%1\n"_s.arg(i);
        }
        const QList<Difference> all = History::lineDifferences(before, after, ExchangePart::ResponseBody, 50'000);
        QCOMPARE(all.size(), 40'000);
        QCOMPARE(all.first().before, u"a0"_s);
        QCOMPARE(all.last().after, u"b19999"_s);
    }

    void tellsBytesByTheFirst()
    {
        QCOMPARE(told(History::compared(withBody(QByteArray("\0ab", 3), "image/png"),
                                        withBody(QByteArray("\0ac", 3), "image/png"))),
                 QStringList{u"~byte 2: 62 (3 bytes) > 63 (3 bytes)"_s});
    }

    void cutsWhatIsTooMuch()
    {
        QByteArray before = "[";
        QByteArray after = "[";
        for (int i = 0; i < 50; ++i) {
            before += QByteArray::number(i) + ',';
            after += QByteArray::number(i + 1000) + ',';
        }
        const History::Comparison comparison =
            History::compared(withBody(before + "0]"), withBody(after + "0]"), {.most = 10});
        QCOMPARE(comparison.differences.size(), 10);
        QVERIFY(comparison.isCut);
    }

    void keepsSecretsUnlessAsked()
    {
        Exchange before = withBody(R"({"client_secret":"s3cret-b"})");
        Exchange after = withBody(R"({"client_secret":"s3cret-c"})");
        after.requestHead.replace("Host:", "Authorization: Bearer s3cret-a\r\nHost:");
        const auto text = [&](History::Secrecy secrecy) {
            return told(History::compared(before, after, {.secrecy = secrecy})).join(u'\n');
        };
        QVERIFY(!text(History::Secrecy::Redacted).contains("s3cret"_L1));
        QVERIFY(text(History::Secrecy::Raw).contains("s3cret-c"_L1));
    }

    void findsThePreviousOfItsKind()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"h.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            for (int i = 1; i <= 3; ++i) {
                Exchange status = sample(i);
                status.channel = Exchange::Channel::Api;
                status.method = u"PUT"_s;
                status.url =
                    u"https://services.leadconnectorhq.com/conversations/messages/aB3dE6gH9jK2mN5p%1/status"_s.arg(i);
                store.append(status);
                status.method = u"GET"_s;
                store.append(status);
                status.method = u"PUT"_s;
                status.url = u"https://services.leadconnectorhq.com/conversations/aB3dE6gH9jK2mN5p%1"_s.arg(i);
                store.append(status);
            }
        }
        const auto reader = History::Reader::open(file);
        QVERIFY(reader);
        const auto previousOf = [&](ExchangeId id) {
            return History::previousOfKind(*reader, **reader->exchange(id)).value_or(std::nullopt).value_or(0);
        };
        QCOMPARE(previousOf(7), 4);
        QCOMPARE(previousOf(4), 1);
        QCOMPARE(previousOf(1), 0);
        QCOMPARE(previousOf(9), 6);
    }

    void findsThePreviousOfItsKindFarBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"h.sqlite"_s);
        const ExchangeId others = 20'500; // more than the rows that are looked at first
        Exchange rare = sample(0);
        rare.channel = Exchange::Channel::Api;
        rare.method = u"PUT"_s;
        {
            History::Store store;
            QVERIFY(store.open(file));
            store.append(rare);
            for (int i = 1; i <= int(others); ++i) {
                Exchange other = sample(i);
                other.responseBody.clear();
                store.append(other);
                if (i == 250 || i == others) {
                    rare.startedAt = other.startedAt;
                    store.append(rare);
                }
            }
            store.flush();
        }
        const auto reader = History::Reader::open(file);
        QVERIFY(reader);
        const auto previousOf = [&](ExchangeId id) {
            return History::previousOfKind(*reader, **reader->exchange(id)).value_or(std::nullopt).value_or(0);
        };
        QCOMPARE(previousOf(252), 1);
        QCOMPARE(previousOf(others + 3), 252);
        QCOMPARE(previousOf(1), 0);
    }
};

LINESMAN_TEST(TstDifference)
#include "tst_difference.moc"
