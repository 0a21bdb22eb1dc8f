// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/tableview.h"

#include <QDateTime>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A table of one column of texts, and beside it their place in the model. */
struct SortBench {
    explicit SortBench(const QStringList &texts)
    {
        for (const QString &text : texts)
            model.appendRow({new QStandardItem(text), new QStandardItem(QString::number(model.rowCount()))});
        table.setModel(&model);
        table.resize(400, 600);
        table.show();
    }
    void press(int column)
    {
        QHeaderView *header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 10, header->height() / 2});
    }
    /*! As they stand one below the other. */
    QStringList seen() const
    {
        QStringList texts;
        for (int place = 0; place < model.rowCount(); ++place)
            texts += model.item(table.verticalHeader()->logicalIndex(place), 0)->text();
        return texts;
    }

    QStandardItemModel model;
    TableView table{u"sorted"_s, u"Sorted"_s};
};
} // namespace

/*! A table sorted by a press on its header, while its model keeps its order. */
class TstHeaderSort : public QObject
{
    Q_OBJECT
private slots:
    void sortsTurnsRoundAndGoesBack()
    {
        SortBench bench({u"pear"_s, u"Apple"_s, u"fig b"_s, u"fig a"_s});
        const QStringList told = bench.seen();
        bench.press(0);
        QCOMPARE(bench.seen(), QStringList({u"Apple"_s, u"fig a"_s, u"fig b"_s, u"pear"_s}));
        QCOMPARE(bench.model.item(0, 0)->text(), u"pear"_s); // the model knows nothing of it
        bench.press(0);
        QCOMPARE(bench.seen(), QStringList({u"pear"_s, u"fig b"_s, u"fig a"_s, u"Apple"_s}));
        bench.press(0);
        QCOMPARE(bench.seen(), told);
        bench.press(1);
        bench.press(1);
        QCOMPARE(bench.seen(), QStringList({u"fig a"_s, u"fig b"_s, u"Apple"_s, u"pear"_s}));
    }

    void keepsSelectionAndKeysOnRows()
    {
        SortBench bench({u"c"_s, u"a"_s, u"b"_s});
        bench.table.selectRow(0);
        bench.press(0);
        QCOMPARE(bench.table.selectedRow(), 0);               // still c
        bench.table.setCurrentIndex(bench.model.index(1, 0)); // a, the first to be seen
        QTest::keyClick(&bench.table, Qt::Key_Down);
        QCOMPARE(bench.table.currentIndex().row(), 2); // b
    }

    void sortsWhatComes()
    {
        SortBench bench({u"b"_s, u"d"_s});
        bench.press(0);
        bench.model.appendRow({new QStandardItem(u"a"_s), new QStandardItem(u"2"_s)});
        bench.model.item(0, 0)->setText(u"e"_s);
        QTRY_COMPARE(bench.seen(), QStringList({u"a"_s, u"d"_s, u"e"_s}));
        bench.model.removeRow(2);
        QTRY_COMPARE(bench.seen(), QStringList({u"d"_s, u"e"_s}));
    }

    /*! Texts are translated: what a model knows of their order counts. */
    void goesByWhatTheModelSays()
    {
        SortBench bench({u"2 Min. 5 Sek."_s, u"90 Sek."_s});
        bench.model.item(0, 0)->setData(125, SortRole);
        bench.model.item(1, 0)->setData(90, SortRole);
        bench.press(0);
        QCOMPARE(bench.seen(), QStringList({u"90 Sek."_s, u"2 Min. 5 Sek."_s}));
    }

    void goesByValues_data()
    {
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("more");
        QTest::newRow("durations") << QVariant(u"412 ms"_s) << QVariant(u"1.2 s"_s);
        QTest::newRow("long ones") << QVariant(u"59 s"_s) << QVariant(u"3 min 20 s"_s);
        QTest::newRow("numbers") << QVariant(u"9"_s) << QVariant(u"10"_s);
        QTest::newRow("moments") << QVariant(QDateTime::fromSecsSinceEpoch(1))
                                 << QVariant(QDateTime::fromSecsSinceEpoch(20));
        QTest::newRow("integers") << QVariant(9) << QVariant(10);
    }

    void goesByValues()
    {
        QFETCH(QVariant, less);
        QFETCH(QVariant, more);
        const HeaderSort::Key a = HeaderSort::keyOf(less);
        const HeaderSort::Key b = HeaderSort::keyOf(more);
        QVERIFY(a.isNumber && b.isNumber);
        QVERIFY(a.number < b.number);
    }

    void leavesVeryLongListsAlone()
    {
        QStringList many;
        for (int i = 0; i < 4000; ++i)
            many += QString::number(4000 - i);
        SortBench bench(many);
        bench.press(0);
        QCOMPARE(bench.seen().first(), u"4000"_s);
        QCOMPARE(bench.table.horizontalHeader()->sortIndicatorSection(), -1); // and does not say otherwise
    }
};

LINESMAN_TEST(TstHeaderSort)
#include "tst_headersort.moc"
