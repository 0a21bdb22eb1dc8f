// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/query.h"
#include "app/history/schema.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::Filter;
using HistoryTest::sample;

class TstReader : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"history.sqlite"_s); }

    QList<ExchangeId> found(const Filter &filter, ExchangeId after = 0, std::size_t limit = SIZE_MAX) const
    {
        const Result<History::Reader> reader = History::Reader::open(file());
        if (!reader)
            return {-1};
        const auto ids = reader->ids(filter, after, limit);
        return ids ? QList<ExchangeId>(ids->begin(), ids->end()) : QList<ExchangeId>{-2};
    }

private slots:
    void initTestCase()
    {
        History::Store store;
        QVERIFY(store.open(file()));
        std::vector<Exchange> all;
        for (int i = 0; i < 8; ++i) // ids 1 to 8
            all.push_back(sample(i));
        all[0].channel = Exchange::Channel::Delivery;
        all[0].status = 302;
        all[1].channel = Exchange::Channel::Api;
        all[1].eventType = u"SearchContacts"_s;
        all[1].status = 404;
        all[1].signature.clear();
        all[2].status = 0;
        all[2].error = u"connection refused"_s;
        all[3].signature = u"wrong"_s;
        all[3].locationId = u"ve9EPM428h8vShlRW1KT"_s;
        all[4].status = 500;
        all[4].groupId = u"run-1"_s;
        all[5].pinned = true;
        all[5].note = u"bring to Zoë's meeting"_s;
        all[6].providerKind = u"EmailDefault"_s;
        all[6].requestBody = "{\"body\":\"Gr\xc3\xbc\xc3\x9f"
                             "e aus K\xc3\xb6ln, it's 100% \\\"quoted\\\" (NEAR) \xf0\x9f\x98\x80\"}";
        all[7].requestBody = QByteArray("\0binary\0 lonelyword \xff\xfe", 21);
        all[7].url = u"https://bridge.example/hooks/deep/path?x=1"_s;
        for (const Exchange &exchange : all)
            store.append(exchange);
        store.flush();
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QList<ExchangeId>>("ids");
        const auto row = [](const char *name, const Filter &filter, const QList<ExchangeId> &ids) {
            QTest::newRow(name) << filter << ids;
        };
        row("all, oldest first", {}, {1, 2, 3, 4, 5, 6, 7, 8});
        row("channel", {.channels = {Exchange::Channel::Api}}, {2});
        row("channels", {.channels = {Exchange::Channel::Api, Exchange::Channel::Delivery}}, {1, 2});
        row("event", {.eventType = u"SearchContacts"_s}, {2});
        row("kind", {.providerKind = u"EmailDefault"_s}, {7});
        row("signature", {.signature = u"wrong"_s}, {4});
        row("location", {.locationId = u"ve9EPM428h8vShlRW1KT"_s}, {4});
        row("message", {.messageId = u"msg3"_s}, {4});
        row("group", {.groupId = u"run-1"_s}, {5});
        row("groups that begin so", {.groupId = u"run*"_s}, {5});
        row("no group begins so", {.groupId = u"ru-*"_s}, {});
        row("but none of such a group", {.statusFrom = 500, .except = {{.groupId = u"run-*"_s}}}, {});
        row("status from", {.statusFrom = 400}, {2, 5});
        row("status to", {.statusTo = 299}, {4, 6, 7, 8});
        row("status between", {.statusFrom = 300, .statusTo = 404}, {1, 2});
        row("unanswered", {.unanswered = true}, {3});
        row("pinned", {.pinned = true}, {6});
        row("from", {.from = sample(5).startedAt}, {6, 7, 8});
        row("to", {.to = sample(2).startedAt}, {1, 2});
        row("problems", {.problems = true}, {1, 2, 3, 4, 5});
        row("text", {.text = u"lonelyword"_s}, {8});
        row("text and column", {.text = u"messageId"_s, .statusTo = 299}, {4, 6});
        row("text and problems", {.text = u"messageId"_s, .problems = true}, {1, 2, 3, 4, 5});
        row("two columns", {.channels = {Exchange::Channel::Capture}, .statusFrom = 500}, {5});
        row("none", {.messageId = u"msg"_s}, {});
    }

    void filters()
    {
        QFETCH(Filter, filter);
        QFETCH(QList<ExchangeId>, ids);
        QCOMPARE(found(filter), ids);
        QList<ExchangeId> newer = ids;
        newer.removeIf([](ExchangeId id) { return id <= 3; });
        QCOMPARE(found(filter, 3), newer);
        QCOMPARE(found(filter, 0, 2), ids.mid(std::max<qsizetype>(ids.size() - 2, 0)));
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ExchangeId>>("ids");
        const QList<ExchangeId> all{1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("a word of the body") << u"lonelyword"_s << QList<ExchangeId>{8};
        QTest::newRow("any case") << u"LONELYWORD"_s << QList<ExchangeId>{8};
        QTest::newRow("two words") << u"lonelyword binary"_s << QList<ExchangeId>{8};
        QTest::newRow("two words in no row") << u"lonelyword quoted"_s << QList<ExchangeId>{};
        QTest::newRow("a beginning") << u"lonely*"_s << QList<ExchangeId>{8};
        QTest::newRow("a beginning needs its star") << u"lonely"_s << QList<ExchangeId>{};
        QTest::newRow("side by side") << u"\"lonelyword binary\""_s << QList<ExchangeId>{};
        QTest::newRow("side by side, in order") << u"\"binary lonelyword\""_s << QList<ExchangeId>{8};
        QTest::newRow("part of a URL") << u"/hooks/deep/path"_s << QList<ExchangeId>{8};
        QTest::newRow("whole URL") << u"https://bridge.example/hooks/deep/path?x=1"_s << QList<ExchangeId>{8};
        QTest::newRow("id") << u"ve9EPM428h8vShlRW1KT"_s << QList<ExchangeId>{4};
        QTest::newRow("header") << u"localhost"_s << all;
        QTest::newRow("note, without the dots") << u"zoe"_s << QList<ExchangeId>{6};
        QTest::newRow("error") << u"refused"_s << QList<ExchangeId>{3};
        QTest::newRow("unicode") << u"Grüße köln"_s << QList<ExchangeId>{7};
        QTest::newRow("nothing but spaces") << u"  \t"_s << all;
        // Hostile: nothing of FTS5's language has a meaning, and nothing is an error.
        QTest::newRow("open quote") << u"\"lonelyword"_s << QList<ExchangeId>{8};
        QTest::newRow("quote inside") << u"lonely\"word"_s << QList<ExchangeId>{};
        QTest::newRow("only quotes") << u"\"\"\""_s << QList<ExchangeId>{};
        QTest::newRow("star alone") << u"*"_s << QList<ExchangeId>{};
        QTest::newRow("stars") << u"*** lonelyword"_s << QList<ExchangeId>{8};
        QTest::newRow("NEAR") << u"NEAR(lonelyword binary, 2)"_s << QList<ExchangeId>{};
        QTest::newRow("near in brackets") << u"(NEAR)"_s << QList<ExchangeId>{7};
        QTest::newRow("OR is a word") << u"lonelyword OR quoted"_s << QList<ExchangeId>{};
        QTest::newRow("NOT") << u"NOT"_s << QList<ExchangeId>{};
        QTest::newRow("column") << u"url:hooks"_s << QList<ExchangeId>{};
        QTest::newRow("minus") << u"-lonelyword"_s << QList<ExchangeId>{8};
        QTest::newRow("caret") << u"^lonelyword"_s << QList<ExchangeId>{8};
        QTest::newRow("braces") << u"{url ids}: x"_s << QList<ExchangeId>{};
        QTest::newRow("apostrophe") << u"it's"_s << QList<ExchangeId>{7};
        QTest::newRow("SQL") << u"'; DROP TABLE exchanges; --"_s << QList<ExchangeId>{};
        QTest::newRow("backslash and percent") << u"100% \\"_s << QList<ExchangeId>{7};
        QTest::newRow("NUL") << (u"lonely"_s + QChar(0) + u"word"_s) << QList<ExchangeId>{};
        QTest::newRow("half a surrogate") << QString(QChar(0xd83d)) << QList<ExchangeId>{};
        QTest::newRow("long") << QString(100'000, u'a') << QList<ExchangeId>{};
        QTest::newRow("many words") << u"hooks "_s.repeated(300) << all;
    }

    void searches()
    {
        QFETCH(QString, text);
        QFETCH(QList<ExchangeId>, ids);
        QCOMPARE(found({.text = text}), ids);
    }

    void keepsTheOrderAskedFor()
    {
        const Result<History::Reader> reader = History::Reader::open(file());
        QVERIFY(reader);
        const auto rows = reader->rows({8, 3, 99, 1, 3});
        QVERIFY(rows);
        QList<ExchangeId> ids;
        for (const History::Row &row : *rows)
            ids += row.id;
        QCOMPARE(ids, (QList<ExchangeId>{8, 3, 1, 3}));
        QCOMPARE(rows->first().requestBody, QByteArray());
    }

    void asksAnIndexOfTheirOwnForOwnReads()
    {
        Filter filter;
        filter.ownReads = true;
        QTemporaryDir folder;
        const QString name = folder.filePath(u"own.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(name));
            for (const auto &[channel, agent] : {std::pair(Exchange::Channel::Api, "Linesman/1"),
                                                 {Exchange::Channel::Emulator, "Linesman/1"},
                                                 {Exchange::Channel::Emulator, "axios/1"},
                                                 {Exchange::Channel::Capture, "Linesman/1"}}) {
                Exchange exchange = sample(1);
                exchange.channel = channel;
                exchange.method = u"GET"_s;
                exchange.requestHead = "GET /x HTTP/1.1\r\nUser-Agent: " + QByteArray(agent) + "\r\n\r\n";
                store.append(exchange);
            }
        }
        const Result<History::Reader> reader = History::Reader::open(name);
        QVERIFY(reader);
        QCOMPARE(*reader->ids(filter), (std::vector<ExchangeId>{1, 2}));
        QCOMPARE(*reader->ids(filter, 1), (std::vector<ExchangeId>{2}));
        QCOMPARE(*reader->ids(filter, 0, 1), (std::vector<ExchangeId>{2}));
        QCOMPARE(*reader->idsBetween(filter, 0, 1), (std::vector<ExchangeId>{1}));
        QCOMPARE(*reader->ids({.except = {filter}}), (std::vector<ExchangeId>{3, 4}));
        const History::Query query = History::idsQuery(filter, History::Source::OwnReads, 0, INT64_MAX, 10);
        const Result<History::Database> database = History::openForReading(file());
        QVERIFY(database);
        History::Statement plan(*database, "EXPLAIN QUERY PLAN " + query.sql);
        QVERIFY(plan.isValid());
        plan.bind(1, 10);
        plan.step();
        QVERIFY2(plan.text(3).startsWith("SCAN exchanges USING"_L1), qPrintable(plan.text(3)));
        QVERIFY(plan.step() != 100); // SQLITE_ROW: nothing is sorted
    }

    void holdsAHundredThousand()
    {
        const QString name = m_folder.filePath(u"big.sqlite"_s);
        History::Store store;
        QVERIFY(store.open(name));
        for (int i = 0; i < 100'000; ++i) {
            store.append(sample(i));
            if (i % 10'000 == 0)
                store.flush(); // the queue is bounded
        }
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(name);
        QVERIFY(reader);
        const auto ids = reader->ids({});
        QVERIFY(ids);
        QCOMPARE(ids->size(), 100'000u);
        QVERIFY(std::is_sorted(ids->begin(), ids->end()));
        QCOMPARE(reader->ids({.text = u"msg77777"_s})->size(), 1u);
        QCOMPARE(reader->ids({.text = u"msg7777*"_s})->size(), 11u);
        QCOMPARE(reader->ids({}, 0, 50)->front(), 99'951);
        const auto page = reader->rows(std::vector<ExchangeId>(ids->begin() + 50'000, ids->begin() + 50'064));
        QCOMPARE(page->size(), 64);
        QCOMPARE(page->first().messageId, u"msg50000"_s);
    }

    /*! A few of what a filter finds are looked for among the newest first; what is rarer is further back. */
    void findsTheNewestOfAFilterWhereverTheyAre()
    {
        const QString name = m_folder.filePath(u"facets.sqlite"_s);
        History::Store store;
        QVERIFY(store.open(name));
        for (int i = 1; i <= 12'000; ++i) {
            Exchange exchange = sample(i);
            exchange.channel = i % 2 ? Exchange::Channel::Capture : Exchange::Channel::OAuth;
            exchange.status = i % 1000 == 0 ? 500 : i % 10 == 0 ? 404 : 200;
            store.append(exchange);
        }
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(name);
        QVERIFY(reader);
        for (const Filter &filter :
             {Filter{.statusFrom = 500, .statusTo = 599}, Filter{.statusFrom = 404, .statusTo = 404},
              Filter{.providerKind = u"SmsDefault"_s}, Filter{.unanswered = true}}) {
            const std::vector<ExchangeId> all = *reader->ids(filter);
            for (const std::size_t limit : {std::size_t(1), std::size_t(8), std::size_t(50)}) {
                const std::size_t count = std::min(limit, all.size());
                QCOMPARE(*reader->ids(filter, 0, limit),
                         std::vector<ExchangeId>(all.end() - std::ptrdiff_t(count), all.end()));
            }
        }
        QCOMPARE(reader->ids({.statusFrom = 500, .statusTo = 599})->size(), 12u);
        const History::Query query =
            History::idsQuery({.statusFrom = 500, .statusTo = 599}, History::Source::Facets, 0, INT64_MAX, 10);
        const Result<History::Database> database = History::openForReading(name);
        QVERIFY(database);
        History::Statement plan(*database, "EXPLAIN QUERY PLAN " + query.sql);
        QVERIFY(plan.isValid());
        plan.step();
        QVERIFY2(plan.text(3).startsWith("SEARCH exchanges USING"_L1), qPrintable(plan.text(3)));
    }

    /*! No filter of facets goes through all entries of their index: neither one that finds nothing nor one of times. */
    void leapsOverWhatAFacetDoesNotAskFor()
    {
        const QString name = m_folder.filePath(u"leaps.sqlite"_s);
        constexpr std::array Kinds{"", "SmsDefault", "EmailChannel"};
        constexpr std::array Signatures{"", "valid", "wrong"};
        History::Store store;
        QVERIFY(store.open(name));
        for (int i = 1; i <= 600; ++i) {
            Exchange exchange = sample(i);
            exchange.channel = i % 5 == 0 ? Exchange::Channel::OAuth : Exchange::Channel::Capture;
            exchange.status = i % 7 == 0 ? 0 : i % 11 == 0 ? 404 : 200;
            exchange.providerKind = QString::fromLatin1(Kinds.at(std::size_t(i / 3) % 3));
            exchange.signature = QString::fromLatin1(Signatures.at(std::size_t(i) % 3));
            exchange.eventType = i % 13 == 0 ? u"INSTALL"_s : u"ProviderOutboundMessage"_s;
            store.append(exchange);
        }
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(name);
        const Result<History::Database> database = History::openForReading(name);
        QVERIFY(reader && database);
        const QDateTime half = sample(300).startedAt;
        for (const Filter &filter :
             {Filter{.providerKind = u"SmsDefault"_s}, Filter{.providerKind = u"Call"_s},
              Filter{.signature = u"wrong"_s}, Filter{.eventType = u"INSTALL"_s}, Filter{.eventType = u"NONE"_s},
              Filter{.from = half}, Filter{.to = half},
              Filter{.channels = {Exchange::Channel::OAuth, Exchange::Channel::OAuth}, .signature = u"wrong"_s},
              Filter{.providerKind = u"EmailChannel"_s, .statusFrom = 400, .statusTo = 499},
              Filter{.eventType = u"INSTALL"_s, .signature = u"valid"_s, .from = half},
              Filter{.providerKind = u"SmsDefault"_s, .unanswered = true}}) {
            const std::vector<ExchangeId> expected = *reader->idsBetween(filter, 0, INT64_MAX); // by the rows
            QCOMPARE(*reader->ids(filter), expected);
            QCOMPARE(*reader->count(filter), qint64(expected.size()));
            const History::Query query = History::countQuery(filter, History::Source::Facets);
            History::Statement plan(*database, "EXPLAIN QUERY PLAN " + query.sql);
            QVERIFY2(plan.isValid(), query.sql.constData());
            while (plan.step() == 100) // SQLITE_ROW
                QVERIFY2(!plan.text(3).startsWith("SCAN exchanges"_L1), qPrintable(plan.text(3)));
        }
        QCOMPARE(*reader->count({}), 600);
        QCOMPARE(*reader->count({.text = u"msg77"_s}), 1);
        QCOMPARE(*reader->count({.problems = true}), qint64(reader->ids({.problems = true})->size()));
    }
};

LINESMAN_TEST(TstReader)
#include "tst_reader.moc"
