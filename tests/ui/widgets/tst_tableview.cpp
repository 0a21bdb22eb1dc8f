// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstTableView : public QObject
{
    Q_OBJECT
private slots:
    void keepsItsPlaceAndCountsNewRows();
    void followsWhenAsked();
    void copiesSelectedRows();
    void opensWithEnterAndPinsWithSpace();

private:
    static void fill(QStandardItemModel &model, int rows);
};

void TstTableView::fill(QStandardItemModel &model, int rows)
{
    for (int i = 0; i < rows; ++i)
        model.appendRow({new QStandardItem(QString::number(i)), new QStandardItem(u"row"_s)});
}

void TstTableView::keepsItsPlaceAndCountsNewRows()
{
    QStandardItemModel model;
    fill(model, 100);
    TableView view(u"list"_s, u"List"_s);
    view.resize(400, 300);
    view.setModel(&model);
    view.show();
    view.selectRow(3);
    const int place = view.verticalScrollBar()->value();
    fill(model, 12);
    QCOMPARE(view.verticalScrollBar()->value(), place);
    QCOMPARE(view.selectedRow(), 3);
    auto *pill = view.findChild<QPushButton *>(u"listNew"_s);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().contains(u"12"_s));
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(!pill->isVisible());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TstTableView::followsWhenAsked()
{
    QStandardItemModel model;
    fill(model, 100);
    TableView view(u"list"_s, u"List"_s);
    view.resize(400, 300);
    view.setModel(&model);
    view.show();
    view.setFollowing(true);
    fill(model, 5);
    QVERIFY(!view.findChild<QPushButton *>(u"listNew"_s)->isVisible());
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TstTableView::copiesSelectedRows()
{
    QStandardItemModel model;
    fill(model, 3);
    TableView view(u"list"_s, u"List"_s);
    view.setModel(&model);
    view.show();
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0\trow\n1\trow\n2\trow"_s);
}

void TstTableView::opensWithEnterAndPinsWithSpace()
{
    QStandardItemModel model;
    fill(model, 3);
    TableView view(u"list"_s, u"List"_s);
    view.setModel(&model);
    view.show();
    view.selectRow(1);
    QSignalSpy opens(&view, &TableView::opened);
    QSignalSpy pins(&view, &TableView::pinWanted);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.first().first().toModelIndex().row(), 1);
    QCOMPARE(pins.size(), 1);
}

LINESMAN_TEST(TstTableView)
#include "tst_tableview.moc"
