// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/emulator/rowtable.h"

#include <QHeaderView>
#include <QTest>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstRowTable : public QObject
{
    Q_OBJECT
private slots:
    void sortsByTheHeaderAndBack();
};

void TstRowTable::sortsByTheHeaderAndBack()
{
    RowTable table(u"rows"_s, u"Rows"_s, {u"Name"_s, u"Count"_s}, nullptr);
    table.setRows({{u"b"_s, {{u"Bea"_s}, {u"10"_s}}, {}}, {u"a"_s, {{u"Ada"_s}, {u"9"_s}}, {}}});
    const auto names = [&table] {
        return QStringList{table.model()->index(0, 0).data().toString(), table.model()->index(1, 0).data().toString()};
    };
    QVERIFY(table.selectKey(u"b"_s));
    emit table.horizontalHeader()->sectionClicked(1);
    QCOMPARE(names(), (QStringList{u"Ada"_s, u"Bea"_s})); // 9 before 10
    QCOMPARE(table.selectedKeys(), QStringList{u"b"_s});
    emit table.horizontalHeader()->sectionClicked(1);
    QCOMPARE(names(), (QStringList{u"Bea"_s, u"Ada"_s}));
    emit table.horizontalHeader()->sectionClicked(0);
    QCOMPARE(names(), (QStringList{u"Ada"_s, u"Bea"_s}));
    table.setRows({{u"c"_s, {{u"Cleo"_s}, {u"1"_s}}, {}}, {u"a"_s, {{u"Ada"_s}, {u"9"_s}}, {}}});
    QCOMPARE(names(), (QStringList{u"Ada"_s, u"Cleo"_s})); // what comes later is sorted, too
    emit table.horizontalHeader()->sectionClicked(0);
    emit table.horizontalHeader()->sectionClicked(0);
    QCOMPARE(names(), (QStringList{u"Cleo"_s, u"Ada"_s}));
}

LINESMAN_TEST(TstRowTable)
#include "tst_rowtable.moc"
