// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;
using Ui::ExchangeModel;
using Ui::ExchangeTable;

class TstExchangeOrder : public QObject
{
    Q_OBJECT
private:
    /*! Thirty, each of which took another time: 7, 14, 21, 28, 4 ms and so on. */
    struct Bench {
        QTemporaryDir folder;
        History::Store store;
        ExchangeModel model{store};

        Bench()
        {
            if (!store.open(folder.filePath(u"history.sqlite"_s)))
                qFatal("no history");
            for (int i = 1; i <= 30; ++i)
                store.append(taking(i * 7 % 31));
            store.flush();
            model.reload();
        }
        static Exchange taking(int milliseconds)
        {
            Exchange exchange = sample(milliseconds);
            exchange.duration = std::chrono::milliseconds(milliseconds);
            return exchange;
        }
        std::chrono::microseconds duration(int row) const { return model.rowAt(row)->duration; }
        bool isSorted(bool isDown = false) const
        {
            for (int row = 1; row < model.rowCount(); ++row) {
                if (isDown ? duration(row - 1) < duration(row) : duration(row) < duration(row - 1))
                    return false;
            }
            return true;
        }
        /*! Waits until the rows stand so. */
        bool sortByDuration()
        {
            QSignalSpy ordered(&model, &ExchangeModel::orderChanged);
            model.sortBy(ExchangeModel::Duration);
            return (!ordered.isEmpty() || ordered.wait(30'000)) && ordered.size() == 1;
        }
    };

    /*! With a table in sight. */
    struct TableBench : Bench {
        ExchangeTable table{u"orderTable"_s, u"Exchanges"_s, &model};

        explicit TableBench(int height)
        {
            table.resize(1600, height);
            table.show();
        }
    };

private slots:
    void listsByAColumn()
    {
        Bench bench;
        ExchangeModel &model = bench.model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QVERIFY(!bench.isSorted());
        QSignalSpy ordered(&model, &ExchangeModel::orderChanged);
        model.sortBy(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(ordered.size(), 1, 30'000);
        QCOMPARE(model.rowCount(), 30);
        QVERIFY(bench.isSorted());
        for (int row = 0; row < 30; ++row)
            QCOMPARE(model.rowOf(model.idAt(row)), row);
        model.sortBy(ExchangeModel::Duration, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(ordered.size(), 2, 30'000);
        QVERIFY(bench.isSorted(true));
        model.sortBy(-1);
        QCOMPARE(model.idAt(0), 1);
        QCOMPARE(model.idAt(29), 30);
    }

    void staysInOrder()
    {
        Bench bench;
        ExchangeModel &model = bench.model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QSignalSpy ordered(&model, &ExchangeModel::orderChanged);
        model.sortBy(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(ordered.size(), 1, 30'000);
        const ExchangeId smallest = model.idAt(0);
        bench.store.append(Bench::taking(0));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 31, 30'000);
        QCOMPARE(model.idAt(0), 31);
        QCOMPARE(model.idAt(1), smallest);
        QCOMPARE(ordered.size(), 1); // the order is the one that it was

        model.removeLater({31, smallest});
        QCOMPARE(model.rowCount(), 29);
        QCOMPARE(model.rowOf(smallest), -1);
        model.undoRemoval();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 31, 30'000);
        QVERIFY(bench.isSorted());
        bench.store.setPinned(smallest, true);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(1)->pinned, 30'000);

        History::Filter filter;
        filter.slowerThan = std::chrono::milliseconds(10);
        model.setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.rowCount() < 25, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSorted(), 30'000);
    }

    void saysThatItSortsTheNewestOnly()
    {
        Bench bench;
        ExchangeModel &model = bench.model;
        model.setMostSorted(10);
        ExchangeTable table(u"orderTable"_s, u"Exchanges"_s, &model);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QVERIFY(table.orderNote().isEmpty());
        model.sortBy(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10, 30'000);
        QVERIFY(bench.isSorted());
        for (int row = 0; row < 10; ++row)
            QVERIFY(model.idAt(row) > 20); // the newest
        QVERIFY2(table.orderNote().contains(u"30"_s), qPrintable(table.orderNote()));
        model.sortBy(-1);
        QCOMPARE(model.rowCount(), 30);
        QVERIFY(table.orderNote().isEmpty());
    }

    void saysNothingOfWhatIsOnlyNotSortedYet()
    {
        Bench bench;
        ExchangeModel &model = bench.model;
        model.setMostSorted(31);
        ExchangeTable table(u"orderTable"_s, u"Exchanges"_s, &model);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QVERIFY(bench.sortByDuration());
        bench.store.append(Bench::taking(0));
        QTRY_COMPARE_WITH_TIMEOUT(model.total(), 31, 30'000);
        QVERIFY2(table.orderNote().isEmpty(), qPrintable(table.orderNote()));
    }

    void showsWhatIsNotAmongTheSorted()
    {
        TableBench bench(200);
        ExchangeModel &model = bench.model;
        ExchangeTable &table = bench.table;
        model.setMostSorted(10);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        model.sortBy(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10, 30'000);
        table.selectId(25); // is among them
        QCOMPARE(table.selectedIds(), QList<ExchangeId>{25});
        table.selectId(15);
        QTRY_COMPARE_WITH_TIMEOUT(table.selectedIds(), QList<ExchangeId>{15}, 30'000);
        QCOMPARE(model.sortColumn(), -1);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(ExchangeModel::Time));
        const auto isInSight = [&] {
            const QRect cell = table.visualRect(model.index(model.rowOf(15), ExchangeModel::Request));
            return table.viewport()->rect().contains(cell.center());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(), 30'000);
    }

    void staysInPlaceWhileItFollows()
    {
        TableBench bench(200);
        ExchangeModel &model = bench.model;
        ExchangeTable &table = bench.table;
        table.setFollowing(true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QVERIFY(bench.sortByDuration());
        QVERIFY(table.verticalScrollBar()->maximum() > 0);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        bench.store.append(Bench::taking(40)); // the last by the order, too
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 31, 30'000);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
    }

    void keepsAllThatAreSelected()
    {
        TableBench bench(200);
        ExchangeModel &model = bench.model;
        ExchangeTable &table = bench.table;
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        QVERIFY(bench.sortByDuration());
        const QList<ExchangeId> chosen{model.idAt(1), model.idAt(2), model.idAt(4)};
        table.selectRow(1);
        for (const int row : {2, 4})
            table.selectionModel()->select(model.index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QScrollBar *bar = table.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const ExchangeId top = model.idAt(table.rowAt(0));
        const int y = table.rowViewportPosition(table.rowAt(0));
        QVERIFY(table.rowAt(0) > 4);
        bench.store.append(Bench::taking(0)); // before all of them
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 31, 30'000);
        QList<ExchangeId> selected = table.selectedIds();
        std::sort(selected.begin(), selected.end(),
                  [&model](ExchangeId one, ExchangeId other) { return model.rowOf(one) < model.rowOf(other); });
        QCOMPARE(selected, chosen);
        QCOMPARE(model.idAt(table.rowAt(0)), top);
        QCOMPARE(table.rowViewportPosition(model.rowOf(top)), y);
    }

    void isChosenByTheHeader()
    {
        TableBench bench(400);
        ExchangeModel &model = bench.model;
        ExchangeTable &table = bench.table;
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 30, 30'000);
        table.selectId(17);
        const auto press = [&table](ExchangeModel::Column column) {
            QHeaderView *header = table.horizontalHeader();
            const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        QSignalSpy ordered(&model, &ExchangeModel::orderChanged);
        press(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(ordered.size(), 1, 30'000);
        QVERIFY(bench.isSorted());
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(ExchangeModel::Duration));
        QCOMPARE(table.selectedIds(), QList<ExchangeId>{17}); // found again by what it is
        press(ExchangeModel::Duration);
        QTRY_COMPARE_WITH_TIMEOUT(ordered.size(), 2, 30'000);
        QVERIFY(bench.isSorted(true));
        press(ExchangeModel::Duration); // by time again
        QCOMPARE(model.idAt(0), 1);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(ExchangeModel::Time));

        QSignalSpy turned(&table, &ExchangeTable::newestFirstChanged);
        press(ExchangeModel::Time);
        QCOMPARE(model.idAt(0), 30);
        QCOMPARE(turned.size(), 1);
        QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!model.headerData(ExchangeModel::Status, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
};

LINESMAN_TEST(TstExchangeOrder)
#include "tst_exchangeorder.moc"
