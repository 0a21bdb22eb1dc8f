// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filecomparison.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

class TstFileComparison : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString written(const QString &name, const QList<Exchange> &exchanges) const
    {
        const QString file = m_folder.filePath(name);
        History::Store store;
        if (!store.open(file))
            qFatal("no history");
        for (const Exchange &exchange : exchanges)
            store.append(exchange);
        return file;
    }
    static Exchange call(int number, const QString &url, int status)
    {
        Exchange exchange = sample(number);
        exchange.channel = Exchange::Channel::Emulator;
        exchange.eventType.clear();
        exchange.url = url;
        exchange.status = status;
        return exchange;
    }

private slots:
    void tellsWhatIsNotAlike()
    {
        Exchange other = sample(3);
        other.status = 503;
        Exchange judged = sample(4);
        judged.signature = u"wrong"_s;
        const QString first = written(u"first"_s, {sample(1), sample(2), sample(3), sample(4), sample(1)});
        const QString second = written(u"second"_s, {sample(9), sample(1), other, judged, sample(5)});
        const auto found = History::comparedFiles(first, second);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->same, 1);
        QCOMPARE(found->onlyFirst, 2);  // 2, and the second of 1
        QCOMPARE(found->onlySecond, 2); // 9 and 5
        QCOMPARE(found->otherwise, 2);
        QCOMPARE(found->differences.size(), 6);
        QVERIFY(!found->isCut && !found->isEqual());
        for (const History::FileDifference &one : found->differences) {
            QVERIFY(one.first.id != 0 || one.second.id != 0);
            if (one.first.id != 0 && one.second.id != 0)
                QCOMPARE(one.first.url, one.second.url);
        }
        const auto part = History::comparedFiles(first, second, {}, 2);
        QVERIFY(part && part->isCut);
        QCOMPARE(part->differences.size(), 2);
        const auto alike = History::comparedFiles(first, first);
        QVERIFY(alike && alike->isEqual());
        QCOMPARE(alike->same, 5);
    }

    void countsEachSortOfRequest()
    {
        const QString a = u"/conversations/abcdefghij0123456789/messages?limit=20"_s;
        const QString b = u"/conversations/zyxwvutsrq9876543210/messages?limit=50"_s;
        const QString first = written(u"today"_s, {call(1, a, 200), call(2, b, 200), call(3, u"/contacts/"_s, 200)});
        const QString second = written(u"yesterday"_s, {call(4, a, 401), call(5, u"/contacts/"_s, 200)});
        const auto found = History::comparedFiles(first, second);
        QVERIFY(found);
        QCOMPARE(found->sorts.size(), 2);
        QCOMPARE(found->sorts.first().request, u"POST /conversations/*/messages"_s);
        QCOMPARE(History::statusesText(found->sorts.first().first), u"2 × 200"_s);
        QCOMPARE(History::statusesText(found->sorts.first().second), u"1 × 401"_s);
        QVERIFY(found->sorts.last().isEqual());
    }

    void tellsThatItCountsNoMoreSorts()
    {
        QList<Exchange> calls;
        for (int i = 0; i <= 2'000; ++i)
            calls += call(i, u"/w%1x"_s.arg(i), 200);
        const QString many = written(u"many"_s, calls);
        calls.removeLast();
        const QString fewer = written(u"fewer"_s, calls);
        const auto cut = History::comparedFiles(many, fewer);
        QVERIFY(cut && cut->areSortsCut);
        QCOMPARE(cut->sorts.size(), 2'000);
        QCOMPARE(History::fileComparisonToJson(*cut).value("requestsCut"_L1), QJsonValue(true));
        const auto whole = History::comparedFiles(fewer, fewer);
        QVERIFY(whole && !whole->areSortsCut);
    }

    void canBeEndedAndFailsByName()
    {
        const QString file = written(u"some"_s, {sample(1)});
        const auto ended = History::comparedFiles(file, file, [](qint64, qint64) { return false; });
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
        const auto missing = History::comparedFiles(file, m_folder.filePath(u"none"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::Storage);
    }
};

LINESMAN_TEST(TstFileComparison)
#include "tst_filecomparison.moc"
