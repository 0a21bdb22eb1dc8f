// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/theme/roles.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
void settleRow()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

/*! Comes to \a size from smaller, from larger, at once, in steps, with another text before; says what is seen each time. */
template <typename Seen>
QString seenByEveryWay(QWidget &area, const QSize &size, const Seen &seen)
{
    QStringList all;
    const auto comeTo = [&](const QSize &to) {
        area.resize(to);
        settleRow();
    };
    const auto look = [&] {
        comeTo(size);
        if (const QString now = seen(); !all.contains(now))
            all += now;
    };
    for (const QSize &before : {size - QSize(80, 20), size + QSize(300, 300), size + QSize(-80, 300),
                                size + QSize(300, -20), QSize(size.width(), 40), QSize(120, size.height())}) {
        comeTo(before);
        look();
    }
    for (int step = -60; step < 0; step += 3)
        comeTo(size + QSize(step, step / 3));
    look();
    for (int step = 60; step > 0; step -= 3)
        comeTo(size + QSize(step, step / 3));
    look();
    const QFont font = area.font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    area.setFont(large);
    settleRow();
    area.setFont(font);
    look();
    return all.join(u", "_s);
}
} // namespace

/*! What has no room beside the other goes below it: by the width alone, whatever the width was before. */
class TstStacking : public QObject
{
    Q_OBJECT
private slots:
    void stacksARowThatIsTooWide();
    void putsAPaneBelowTheOtherWhereBothAreTooWide();
    void hasTheSameSizesInARowAsBelow();
    void sharesARowByItsStretches();
    void comesToTheSameRowByEveryWay();
    void comesToTheSamePanesByEveryWay();
};

void TstStacking::stacksARowThatIsTooWide()
{
    StackingRow row;
    auto *first = makeButton(u"&Templates"_s, u"templates"_s, ButtonLook::Normal, &row);
    auto *second = makeButton(u"Post Inbound &Message"_s, u"post"_s, ButtonLook::Primary, &row);
    row.row()->addWidget(first);
    row.row()->addWidget(second, 1);
    row.resize(first->sizeHint().width() + second->sizeHint().width() + 40, 40);
    row.show();
    settleRow();
    QCOMPARE(first->y(), second->y());
    row.resize(row.minimumSizeHint().width(), 100);
    settleRow();
    QVERIFY(second->y() >= first->geometry().bottom());
    QVERIFY(second->width() >= second->sizeHint().width());
    first->hide();
    settleRow();
    QVERIFY(second->width() >= second->sizeHint().width());
}

void TstStacking::putsAPaneBelowTheOtherWhereBothAreTooWide()
{
    QWidget host; // a splitter that is a window is held open by its panes
    host.resize(1000, 400);
    FittingSplitter panes(0, &host);
    auto *left = new QLabel(u"left"_s);
    auto *right = new QLabel(u"right"_s);
    left->setMinimumWidth(300);
    right->setMinimumWidth(200);
    panes.addWidget(left);
    panes.addWidget(right);
    panes.resize(700, 300);
    host.show();
    QCOMPARE(panes.orientation(), Qt::Horizontal);
    panes.resize(400, 300);
    QCOMPARE(panes.orientation(), Qt::Vertical);
    QVERIFY(panes.width() == 400); // the panes do not hold it open
    right->hide();
    settleRow();
    QCOMPARE(panes.orientation(), Qt::Horizontal); // one alone needs no more than it has
    right->show();
    settleRow();
    QCOMPARE(panes.orientation(), Qt::Vertical);
    panes.resize(700, 300);
    QCOMPARE(panes.orientation(), Qt::Horizontal);
    right->setMinimumWidth(500);
    settleRow();
    QCOMPARE(panes.orientation(), Qt::Vertical);
}

void TstStacking::hasTheSameSizesInARowAsBelow()
{
    StackingRow row;
    auto *first = makeButton(u"&Templates"_s, u"templates"_s, ButtonLook::Normal, &row);
    auto *second = makeButton(u"Post Inbound &Message"_s, u"post"_s, ButtonLook::Primary, &row);
    row.row()->addWidget(first);
    row.row()->addWidget(second);
    row.row()->addStretch();
    row.row()->setIndent(10);
    row.resize(row.sizeHint());
    row.show();
    settleRow();
    const int needed = first->sizeHint().width() + 8 + second->sizeHint().width();
    const QSize least = row.minimumSizeHint();
    const QSize liked = row.sizeHint();
    QCOMPARE(liked.width(), needed);
    QCOMPARE(row.heightForWidth(needed), liked.height());
    QCOMPARE(row.heightForWidth(needed - 1), first->sizeHint().height() + 8 + second->sizeHint().height());
    row.resize(needed - 1, 200);
    settleRow();
    QCOMPARE(first->x(), 0);
    QCOMPARE(second->x(), 10);
    QVERIFY(second->y() > first->geometry().bottom());
    QCOMPARE(row.minimumSizeHint(), least);
    QCOMPARE(row.sizeHint(), liked);
}

void TstStacking::sharesARowByItsStretches()
{
    StackingRow row(nullptr, StackingRow::Room::Needed);
    QList<QLabel *> labels;
    for (const int least : {300, 50, 50}) {
        labels += new QLabel(&row);
        labels.last()->setMinimumWidth(least);
        row.row()->addWidget(labels.last(), 1);
    }
    row.resize(616, 40);
    row.show();
    settleRow();
    QCOMPARE(labels[0]->width(), 300); // more than a third
    QCOMPARE(labels[1]->width(), 150);
    QCOMPARE(labels[2]->width(), 150);
    QCOMPARE(labels[2]->geometry().right(), 615);
    row.setLayoutDirection(Qt::RightToLeft);
    settleRow();
    QCOMPARE(labels[0]->geometry().right(), 615);
}

/*! With a bar the row would have to stack, and then be so high that the bar is needed: it has none. */
void TstStacking::comesToTheSameRowByEveryWay()
{
    ScrollColumn area(u"area"_s, u"Area"_s);
    auto *row = new StackingRow(area.inner());
    auto *first = makeButton(u"Templates"_s, u"templates"_s, ButtonLook::Normal, row);
    auto *second = makeButton(u"Post Inbound Message"_s, u"post"_s, ButtonLook::Primary, row);
    row->row()->addWidget(first);
    row->row()->addWidget(second, 1);
    area.body()->addWidget(row);
    auto *below = new QLabel;
    below->setFixedHeight(100);
    area.body()->addWidget(below);
    area.show();
    settleRow();
    const int needed = row->sizeHint().width() + area.body()->contentsMargins().right();
    const int height = row->sizeHint().height() + area.body()->spacing() + 100;
    const auto seen = [&] {
        return u"%1 %2"_s.arg(first->y() == second->y() ? u"row"_s : u"below"_s,
                              area.verticalScrollBar()->isVisible() ? u"bar"_s : u"no bar"_s);
    };
    QCOMPARE(seenByEveryWay(area, QSize(needed + 3, height + 3), seen), u"row no bar"_s);
    QCOMPARE(seenByEveryWay(area, QSize(needed + 3, height - 8), seen), u"below bar"_s);
    QCOMPARE(seenByEveryWay(area, QSize(needed - 3, height + 80), seen), u"below no bar"_s);
}

void TstStacking::comesToTheSamePanesByEveryWay()
{
    ScrollColumn area(u"area"_s, u"Area"_s);
    auto *panes = new FittingSplitter(0, area.inner());
    for (int i = 0; i < 2; ++i) {
        auto *pane = new QLabel;
        pane->setMinimumSize(200, 100);
        panes->addWidget(pane);
    }
    panes->setSizes({1000, 1000});
    area.body()->addWidget(panes, 1);
    area.show();
    settleRow();
    const int needed = 400 + panes->handleWidth() + area.body()->contentsMargins().right();
    const auto seen = [&] {
        return u"%1 %2"_s.arg(panes->orientation() == Qt::Horizontal ? u"beside"_s : u"below"_s,
                              area.verticalScrollBar()->isVisible() ? u"bar"_s : u"no bar"_s);
    };
    QCOMPARE(seenByEveryWay(area, QSize(needed + 3, 110), seen), u"beside no bar"_s);
    QCOMPARE(seenByEveryWay(area, QSize(needed + 3, 90), seen), u"below bar"_s);
    QCOMPARE(seenByEveryWay(area, QSize(needed - 3, 230), seen), u"below no bar"_s);
}

LINESMAN_TEST(TstStacking)
#include "tst_stacking.moc"
