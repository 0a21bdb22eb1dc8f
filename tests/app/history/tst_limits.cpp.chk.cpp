// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/limits.h"
#include "app/history/store.h"
#include "tests/app/history/plainsqlite.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::asked;
using HistoryTest::sample;

class TstLimits : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

    static QList<ExchangeId> idsOf(const QString &file)
    {
        const Result<History::Reader> reader = History::Reader::open(file);
        const auto ids = reader ? reader->ids({}) : Result<std::vector<ExchangeId>>();
        return ids ? QList<ExchangeId>(ids->begin(), ids->end()) : QList<ExchangeId>{-1};
    }

private slots:
    void areSafeUnlessSomebodyChooses()
    {
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        const History::Limits safe = History::limitsFrom(settings);
        QVERIFY(safe.bytes > 0 && safe.exchanges > 0 && safe.days > 0);
        settings.set(History::MaxExchangesSetting, -5);
        QCOMPARE(History::limitsFrom(settings).exchanges, safe.exchanges);
        settings.set(History::MaxMegabytesSetting, 0);
        QCOMPARE(History::limitsFrom(settings).bytes, 0);
        QVERIFY(!History::isNear({1 << 30, 10}, {}));
        QVERIFY(History::isNear({95, 1}, {100, 0, 0}));
        QVERIFY(History::isNear({1, 900}, {100, 1000, 0}));
        QVERIFY(!History::isNear({1, 800}, {100, 1000, 0}));
        QVERIFY(History::usageSentence({95, 1}, {100, 0, 0}).contains(u"95"_s));
    }

    void letTheOldestGo()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        for (int i = 0; i < 300; ++i) {
            Exchange exchange = sample(i);
            exchange.pinned = i == 3;
            store.append(exchange);
        }
        store.flush();
        QSignalSpy removed(&store, &History::Store::removed);
        store.setLimits({.exchanges = 100});
        QTRY_COMPARE(idsOf(file).size(), 100);
        QList<ExchangeId> expected{4}; // the pin
        for (ExchangeId id = 202; id <= 300; ++id)
            expected += id;
        QCOMPARE(idsOf(file), expected);
        QTRY_VERIFY(!removed.isEmpty());
        QTRY_COMPARE(store.usage().exchanges, 100);
        store.append(sample(300));
        QTRY_COMPARE(idsOf(file).last(), 301);
        QTRY_COMPARE(idsOf(file).size(), 100);
    }

    void holdUnderAFlood()
    {
        const QString file = newFile();
        {
            History::Store store;
            store.setLimits({.bytes = 8 * 1024 * 1024});
            QVERIFY(store.open(file));
            Exchange big = sample(1);
            big.requestBody = QByteArray(100'000, 'x');
            qint64 largest = 0;
            for (int round = 0; round < 20; ++round) {
                for (int i = 0; i < 40; ++i)
                    store.append(big);
                store.flush();
                largest = std::max(largest, QFileInfo(file).size());
            } // 80 MB
            QVERIFY2(largest < 40 * 1024 * 1024, qPrintable(QString::number(largest)));
            QTRY_VERIFY(store.usage().bytes > 0 && store.usage().bytes <= 8 * 1024 * 1024);
            QCOMPARE(idsOf(file).last(), 800); // the newest are all there
        }
        QCOMPARE(asked(file, "PRAGMA integrity_check"), u"ok"_s);
    }

    void letWhatIsOldGo()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        Exchange exchange = sample(1); // of 2023
        store.append(exchange);
        exchange.pinned = true;
        store.append(exchange);
        exchange.pinned = false;
        exchange.startedAt = QDateTime::currentDateTimeUtc();
        store.append(exchange);
        store.flush();
        store.setLimits({.days = 30});
        QTRY_COMPARE(idsOf(file), (QList<ExchangeId>{2, 3}));
    }

    void refuseWhenPinsFillThem()
    {
        History::Store store;
        store.setLimits({.bytes = 1024 * 1024});
        QVERIFY(store.open(newFile()));
        Exchange big = sample(1);
        big.requestBody = QByteArray(1024 * 1024, 'x');
        big.pinned = true;
        bool wasRefused = false;
        int kept = 0;
        for (int i = 0; i < 60 && !wasRefused; ++i) {
            std::promise<bool> done;
            store.append(big, [&done](const Result<ExchangeId> &id) { done.set_value(id.has_value()); });
            wasRefused = !done.get_future().get();
            kept += wasRefused ? 0 : 1;
        }
        QVERIFY(wasRefused);
        QCOMPARE(idsOf(store.file()).size(), kept); // not one pin went
    }

    void indexBehindFindsAllAtAnyTime()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        for (int i = 0; i < 1'500; ++i)
            store.append(sample(i));
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QCOMPARE(reader->ids({.text = u"msg1499"_s})->size(), 1u); // at once, indexed or not
        QCOMPARE(reader->ids({.text = u"messageId"_s})->size(), 1'500u);
        QCOMPARE(reader->ids({.text = u"messageId"_s}, 0, 10)->front(), 1'491);
        store.setNote(1500, u"firstword"_s);
        store.remove({1499});
        store.flush();
        QCOMPARE(*reader->ids({.noteText = u"firstword"_s}), (std::vector<ExchangeId>{1500}));
        QTRY_COMPARE(asked(file, "SELECT value FROM history_state WHERE name = 'indexed'"), u"1500"_s);
        QCOMPARE(reader->ids({.text = u"messageId"_s})->size(), 1'499u);
        store.setNote(1500, u"secondword"_s);
        store.remove({7});
        store.flush();
        QVERIFY(reader->ids({.noteText = u"firstword"_s})->empty());
        QCOMPARE(reader->ids({.noteText = u"secondword"_s})->size(), 1u);
        QVERIFY(reader->ids({.text = u"msg6"_s})->empty());
        QCOMPARE(asked(file, "INSERT INTO exchange_search (exchange_search) VALUES ('integrity-check')"), u"no row"_s);
    }
};

LINESMAN_TEST(TstLimits)

