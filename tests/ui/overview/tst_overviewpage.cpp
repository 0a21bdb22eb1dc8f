// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/support/suite.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/recenttraffic.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
Exchange exchange(int status)
{
    Exchange exchange;
    exchange.channel = Exchange::Channel::Delivery;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.method = u"POST"_s;
    exchange.url = u"http://127.0.0.1:9000/hook"_s;
    exchange.status = status;
    return exchange;
}
} // namespace

class TstOverviewPage : public QObject
{
    Q_OBJECT
private slots:
    void startsTheLineTestTheFirstTime();
    void showsTrafficAsItComes();
    void opensAnExchangeInHistory();
};

void TstOverviewPage::startsTheLineTestTheFirstTime()
{
    const QTemporaryDir dir;
    History::Store store;
    QVERIFY(store.open(dir.filePath(u"history.sqlite"_s)));
    OverviewPage page(store);
    page.show();
    QSignalSpy wanted(&page, &Page::destinationWanted);
    QTest::keyClick(page.findChild<QPushButton *>(u"runLineTest"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().at(0).value<Destination>() == Destination(RunLineTest{}));
}

void TstOverviewPage::showsTrafficAsItComes()
{
    const QTemporaryDir dir;
    History::Store store;
    QVERIFY(store.open(dir.filePath(u"history.sqlite"_s)));
    RecentTraffic traffic(store);
    const QAbstractItemModelTester tester(&traffic, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(exchange(200));
    QTRY_COMPARE(traffic.rowCount(), 1);
    store.append(exchange(500));
    QTRY_COMPARE(traffic.rowCount(), 2);
    QCOMPARE(traffic.data(traffic.index(0, RecentTraffic::Answer), Qt::DisplayRole).toString(), u"500"_s);
    Exchange ofTest = exchange(200);
    ofTest.eventType = u"LineTest"_s;
    store.append(ofTest);
    QTRY_COMPARE(traffic.rowCount(), 3);
    QCOMPARE(traffic.data(traffic.index(0, RecentTraffic::What), Qt::DisplayRole).toString(), u"Line test"_s);
    for (int i = 0; i < 70; ++i)
        store.append(exchange(200));
    QTRY_COMPARE(traffic.rowCount(), 50);
}

void TstOverviewPage::opensAnExchangeInHistory()
{
    const QTemporaryDir dir;
    History::Store store;
    QVERIFY(store.open(dir.filePath(u"history.sqlite"_s)));
    store.append(exchange(200));
    store.flush();
    OverviewPage page(store);
    page.show();
    auto *table = page.findChild<TableView *>(u"latestTraffic"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QSignalSpy wanted(&page, &Page::destinationWanted);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().at(0).value<Destination>() == Destination(ShowExchange{1}));
}

LINESMAN_TEST(TstOverviewPage)
#include "tst_overviewpage.moc"
