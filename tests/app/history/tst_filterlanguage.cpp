// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filterlanguage.h"
#include "app/history/savedfilters.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::Filter;
using HistoryTest::sample;

class TstFilterLanguage : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const QDateTime m_now = sample(0).startedAt.addSecs(3600);
    QString file() const { return m_folder.filePath(u"history.sqlite"_s); }

private slots:
    void initTestCase()
    {
        History::Store store;
        QVERIFY(store.open(file()));
        for (int i = 0; i < 8; ++i) { // ids 1 to 8
            Exchange exchange = sample(i);
            if (i == 1)
                exchange.status = 502;
            if (i == 2)
                exchange.providerKind = u"SmsChannel"_s;
            if (i == 3)
                exchange.signature = u"wrong"_s;
            if (i == 3)
                exchange.verdict = u"{\"listener\":\"North\"}"_s;
            if (i == 5)
                exchange.verdict = u"no JSON"_s;
            if (i == 4)
                exchange.requestBody = "{\"message\":\"your order 17 is ready\"}";
            if (i == 5)
                exchange.startedAt = m_now.addSecs(-60);
            if (i == 6)
                exchange.note = u"order 17, ask Zoë"_s;
            if (i == 7) {
                exchange.channel = Exchange::Channel::Delivery;
                exchange.duration = std::chrono::seconds(3);
                exchange.pinned = true;
            }
            store.append(exchange);
        }
        store.flush();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ExchangeId>>("ids");
        const QList<ExchangeId> all{1, 2, 3, 4, 5, 6, 7, 8};
        const auto row = [](const QString &text, const QList<ExchangeId> &ids) {
            QTest::newRow(qPrintable(text)) << text << ids;
        };
        row(u""_s, all);
        row(u"status:5xx"_s, {2});
        row(u"status:>=500"_s, {2});
        row(u"-status:5xx"_s, {1, 3, 4, 5, 6, 7, 8});
        row(u"kind:sms-channel"_s, {3});
        row(u"KIND:SmsChannel"_s, {3});
        row(u"signature:wrong"_s, {4});
        row(u"body:\"order 17\""_s, {5});
        row(u"body:order body:17"_s, {5});
        row(u"note:\"order 17\""_s, {7});
        row(u"\"order 17\""_s, {5, 7});
        row(u"after:10m"_s, {6});
        row(u"before:10m"_s, {1, 2, 3, 4, 5, 7, 8});
        row(u"channel:delivery channel:api"_s, {8});
        row(u"-channel:delivery -status:5xx -kind:sms-channel"_s, {1, 4, 5, 6, 7});
        row(u"slower:2s"_s, {8});
        row(u"is:pinned"_s, {8});
        row(u"is:problem"_s, {2, 4});
        row(u"message:msg3"_s, {4});
        row(u"listener:north"_s, {4});
        row(u"listener:first"_s, {1, 2, 3, 5, 6, 7});
        row(u"-listener:North"_s, {1, 2, 3, 5, 6, 7, 8});
        row(u"url:hooks method:post -is:pinned"_s, {1, 2, 3, 4, 5, 6, 7});
        row(u"  status:5xx \t kind:sms-default  "_s, {2});
        row(u"http://nowhere.example/x"_s, {});
        row(u"msg3 status:200"_s, {4});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QList<ExchangeId>, ids);
        const History::ParsedFilter parsed = History::parseFilter(text, m_now);
        QVERIFY2(parsed.isSound(), parsed.isSound() ? "" : qPrintable(parsed.problems.first().sentence));
        const Result<History::Reader> reader = History::Reader::open(file());
        QVERIFY(reader);
        const auto found = reader->ids(parsed.filter);
        QVERIFY(found);
        QCOMPARE(QList<ExchangeId>(found->begin(), found->end()), ids);
        QCOMPARE(*reader->matching(parsed.filter, {1, 2, 3, 4, 5, 6, 7, 8}), *found);
        QList<ExchangeId> inParts;
        for (const auto &[after, until] : {std::pair(0, 3), std::pair(3, 4), std::pair(4, 8)}) {
            const auto part = reader->idsBetween(parsed.filter, after, until);
            QVERIFY(part);
            inParts += QList<ExchangeId>(part->begin(), part->end());
        }
        QCOMPARE(inParts, ids);
    }

    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("part");
        QTest::newRow("field") << u"msg1 stauts:5xx"_s << 5 << 10 << u"did you mean \"status:\"?"_s;
        QTest::newRow("status") << u"status:600"_s << 0 << 10 << u"4xx"_s;
        QTest::newRow("kind") << u"kind:fax is:pinned"_s << 0 << 8 << u"SmsChannel"_s;
        QTest::newRow("value is missing") << u"a kind: b"_s << 2 << 5 << u"kind:"_s;
        QTest::newRow("twice") << u"status:5xx status:4xx"_s << 11 << 10 << u"twice"_s;
        QTest::newRow("time") << u"after:soon"_s << 0 << 10 << u"30m"_s;
        QTest::newRow("quote") << u"body:\"order 17"_s << 5 << 9 << u"quote"_s;
        QTest::newRow("not turned round") << u"-body:x"_s << 0 << 7 << u"minus"_s;
        QTest::newRow("state") << u"is:green"_s << 0 << 8 << u"pinned"_s;
    }

    void saysWhereAndWhat()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, length);
        QFETCH(QString, part);
        const History::ParsedFilter parsed = History::parseFilter(text, m_now);
        QVERIFY(!parsed.isSound());
        const History::FilterProblem problem = parsed.problems.first();
        QCOMPARE(int(problem.from), from);
        QCOMPARE(int(problem.length), length);
        QVERIFY2(problem.sentence.contains(part), qPrintable(problem.sentence));
    }

    void completes()
    {
        const auto texts = [](const QString &text, qsizetype cursor = -1) {
            QStringList all;
            const auto completions = History::filterCompletions(text, cursor < 0 ? text.size() : cursor);
            for (const History::FilterCompletion &one : completions) {
                QString changed = text;
                all += changed.replace(one.from, one.length, one.text);
            }
            return all;
        };
        QCOMPARE(texts(u"st"_s), QStringList{u"status:"_s});
        QCOMPARE(texts(u"msg1 si"_s), QStringList{u"msg1 signature:"_s});
        QCOMPARE(texts(u"-ki"_s), QStringList{u"-kind:"_s});
        QCOMPARE(texts(u"kind:sms"_s), (QStringList{u"kind:SmsDefault"_s, u"kind:SmsChannel"_s}));
        QCOMPARE(texts(u"is:p"_s), (QStringList{u"is:problem"_s, u"is:pinned"_s}));
        QVERIFY(texts(u""_s).isEmpty());
        QVERIFY(texts(u"message:x"_s).isEmpty());
        QCOMPARE(texts(u"st kind:call"_s, 2), QStringList{u"status: kind:call"_s});
    }

    void takesAnything()
    {
        QRandomGenerator random(7);
        const QString letters = u"\"-:*() \t\u202E\u0000statuskindbody%5x'"_s;
        const Result<History::Reader> reader = History::Reader::open(file());
        QVERIFY(reader);
        for (int i = 0; i < 2'000; ++i) {
            QString text;
            for (int n = random.bounded(30); n > 0; --n)
                text += letters[random.bounded(int(letters.size()))];
            const History::ParsedFilter parsed = History::parseFilter(text, m_now);
            for (const History::FilterProblem &problem : parsed.problems)
                QVERIFY(problem.from >= 0 && problem.from + problem.length <= text.size());
            (void)History::filterCompletions(text, random.bounded(40) - 5);
            QVERIFY2(reader->ids(parsed.filter), qPrintable(text)); // nothing is a syntax error of SQL
        }
        const QString lots = u"kind:x "_s.repeated(50'000);
        QCOMPARE(History::parseFilter(lots, m_now).problems.size(), 50'000);
    }

    void keepsFilters()
    {
        QCOMPARE(*History::savedFilters(file()), QList<History::SavedFilter>{});
        QVERIFY(History::saveFilter(file(), {u"failures"_s, u"status:5xx"_s}));
        QVERIFY(History::saveFilter(file(), {u"a name"_s, u"is:pinned"_s}));
        QVERIFY(History::saveFilter(file(), {u"failures"_s, u"status:>=400"_s}));
        QCOMPARE(*History::savedFilters(file()),
                 (QList<History::SavedFilter>{{u"a name"_s, u"is:pinned"_s}, {u"failures"_s, u"status:>=400"_s}}));
        QVERIFY(!History::saveFilter(file(), {u" "_s, u"x"_s}));
        QVERIFY(History::forgetFilter(file(), u"a name"_s));
        QCOMPARE(History::savedFilters(file())->size(), 1);
    }

    void findsLabelsAndOwnReads()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"labels.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            for (const QString &note : {u"#bug seen"_s, u"a bug"_s, u"seen\n#Bug"_s, u"#bugs"_s, u"#order-17"_s}) {
                Exchange exchange = HistoryTest::sample(1);
                exchange.note = note;
                store.append(exchange);
            }
            Exchange read = HistoryTest::sample(1);
            read.channel = Exchange::Channel::Api;
            read.method = u"GET"_s;
            store.append(read);
        }
        const auto reader = History::Reader::open(file);
        QVERIFY(reader);
        const auto found = [&reader](const QString &text) {
            return reader->ids(History::parseFilter(text).filter).value_or(std::vector<ExchangeId>());
        };
        QCOMPARE(found(u"label:bug"_s), (std::vector<ExchangeId>{1, 3}));
        QCOMPARE(found(u"label:#order-17"_s), (std::vector<ExchangeId>{5}));
        QVERIFY(!History::parseFilter(u"label:a/b"_s).isSound());
        QCOMPARE(found(u"is:own"_s), (std::vector<ExchangeId>{6}));
        QCOMPARE(found(u"-is:own"_s), (std::vector<ExchangeId>{1, 2, 3, 4, 5}));
    }
};

LINESMAN_TEST(TstFilterLanguage)
#include "tst_filterlanguage.moc"
