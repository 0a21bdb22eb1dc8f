// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"
#include "ui/exchange/exchangeview.h"
#include "ui/history/historypage.h"
#include "ui/widgets/searchfield.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! What is opened is in sight, however it was found and whatever comes meanwhile. */
class TstHistoryPlace : public QObject
{
    Q_OBJECT
private:
    struct Bench {
        QTemporaryDir folder;
        History::Store store;

        Bench()
        {
            if (!store.open(folder.filePath(u"history.sqlite"_s)))
                qFatal("no history");
            for (int i = 0; i < 300; ++i)
                store.append(HistoryTest::sample(i));
            store.flush();
        }
    };

    static bool isInSight(const Ui::ExchangeTable &table, ExchangeId id)
    {
        const int row = static_cast<const ExchangeModel *>(table.model())->rowOf(id);
        const QRect cell = table.visualRect(table.model()->index(row, ExchangeModel::Request));
        return row >= 0 && table.selectedRow() == row && table.viewport()->rect().contains(cell.center());
    }

    using ExchangeModel = Ui::ExchangeModel;

private slots:
    void showsTheFirstThatASearchFinds()
    {
        Bench bench;
        Ui::HistoryPage page(bench.store);
        page.resize(1100, 500);
        page.show();
        auto *table = page.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        auto *view = page.findChild<Ui::ExchangeView *>(u"exchange"_s);
        auto *search = page.findChild<Ui::SearchField *>(u"historySearch"_s);
        QTRY_COMPARE(table->model()->rowCount(), 300);
        QTest::keyClicks(search, u"sms"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!static_cast<ExchangeModel *>(table->model())->isFilling());
        QTRY_COMPARE(table->model()->rowCount(), 300);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->shownId(), 1);
        QTRY_VERIFY(isInSight(*table, 1));
        for (int i = 300; i < 320; ++i)
            bench.store.append(HistoryTest::sample(i));
        QTRY_COMPARE(table->model()->rowCount(), 320);
        QVERIFY(isInSight(*table, 1)); // what came is at the end
    }

    void showsOneThatIsAskedForBeforeItIsRead()
    {
        Bench bench;
        Ui::HistoryPage page(bench.store);
        page.resize(1100, 500);
        page.show();
        auto *table = page.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        page.open(Ui::ShowExchange{7});
        QTRY_COMPARE(table->model()->rowCount(), 300);
        QTRY_VERIFY(isInSight(*table, 7));
    }

    void opensAgainWhatWasClosed()
    {
        Bench bench;
        Ui::HistoryPage page(bench.store);
        page.resize(1100, 500);
        page.show();
        auto *table = page.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        auto *view = page.findChild<Ui::ExchangeView *>(u"exchange"_s);
        QTRY_COMPARE(table->model()->rowCount(), 300);
        page.open(Ui::ShowExchange{7});
        QTRY_VERIFY(view->isVisible());
        QVERIFY(page.goBack());
        QVERIFY(!view->isVisible());
        page.open(Ui::ShowExchange{7}); // its row is still the chosen one
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->shownId(), 7);
    }

    void staysSelectedWhileCtrlIsDown()
    {
        Bench bench;
        Ui::HistoryPage page(bench.store);
        page.resize(1100, 500);
        page.show();
        auto *table = page.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 300);
        page.open(Ui::ShowExchange{7});
        QTRY_COMPARE(table->selectedIds(), QList<ExchangeId>{7});
        QTest::keyPress(&page, Qt::Key_Control, Qt::ControlModifier);
        page.open(Ui::ShowExchange{7});
        QTest::keyRelease(&page, Qt::Key_Control);
        QCOMPARE(table->selectedIds(), QList<ExchangeId>{7});
    }
};

LINESMAN_TEST(TstHistoryPlace)
#include "tst_historyplace.moc"
