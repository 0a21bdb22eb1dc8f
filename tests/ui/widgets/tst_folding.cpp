// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/theme/roles.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/foldingtabs.h"
#include "ui/widgets/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A row of some of all that folds; the last one is what the place is for. */
struct Row {
    ActionRow row;
    QPushButton *first = makeButton(u"&Show in History"_s, u"first"_s, ButtonLook::Normal, &row);
    QCheckBox *tick = new QCheckBox(u"&Follow new ones"_s, &row);
    QComboBox *choice = new QComboBox(&row);
    QPushButton *last = makeButton(u"&Send"_s, u"last"_s, ButtonLook::Primary, &row);

    Row()
    {
        choice->setAccessibleName(u"Channel"_s);
        choice->addItems({u"All channels"_s, u"Captures"_s});
        for (QWidget *widget : std::initializer_list<QWidget *>{first, tick, choice, last})
            row.addWidget(widget);
        row.resize(row.sizeHint());
        row.show();
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
    void narrowTo(int width)
    {
        row.resize(width, row.height());
        settle();
    }
    QList<QAction *> menu()
    {
        auto *menu = row.findChild<QMenu *>(u"actionRowMenu"_s);
        emit menu->aboutToShow();
        return menu->actions();
    }
};
} // namespace

/*! What has no room is in a menu, never cut and never gone. */
class TstFolding : public QObject
{
    Q_OBJECT
private slots:
    void showsAllWhereThereIsRoom();
    void foldsWhatDoesNotFit();
    void doesFromTheMenuWhatTheButtonDoes();
    void leavesOutWhatItsOwnerHid();
    void marksTheMenuOfAFilterThatIsOn();
    void keepsTheTitleOfANarrowPage();
    void foldsTabsButNeverTheCurrentOne();
    void showsEachTabWholeInTheLeastWidth();
};

void TstFolding::showsAllWhereThereIsRoom()
{
    Row row;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{row.first, row.tick, row.choice, row.last})
        QVERIFY(widget->isVisible());
    QVERIFY(!row.row.findChild<QPushButton *>(u"actionRowMore"_s)->isVisible());
}

void TstFolding::foldsWhatDoesNotFit()
{
    Row row;
    row.narrowTo(row.row.sizeHint().width() - 4);
    QVERIFY(!row.first->isVisible());
    QVERIFY(ActionRow::isFolded(*row.first));
    QVERIFY(row.last->isVisible());
    const auto *more = row.row.findChild<QPushButton *>(u"actionRowMore"_s);
    QVERIFY(more->isVisible());
    row.narrowTo(row.row.minimumSizeHint().width());
    for (const QWidget *widget : std::initializer_list<const QWidget *>{row.first, row.tick, row.choice})
        QVERIFY(ActionRow::isFolded(*widget));
    QVERIFY(row.last->isVisible());
    QVERIFY(row.last->width() >= row.last->sizeHint().width());
    QVERIFY(more->mapTo(&row.row, QPoint()).x() < row.last->mapTo(&row.row, QPoint()).x());
    row.narrowTo(row.row.sizeHint().width());
    QVERIFY(row.first->isVisible());
    QVERIFY(!more->isVisible());
}

void TstFolding::doesFromTheMenuWhatTheButtonDoes()
{
    Row row;
    row.tick->setChecked(true);
    row.narrowTo(row.row.minimumSizeHint().width());
    const QSignalSpy pressed(row.first, &QPushButton::clicked);
    QList<QAction *> actions = row.menu();
    QCOMPARE(actions.size(), 3);
    actions[0]->trigger();
    QCOMPARE(pressed.size(), 1);
    QVERIFY(actions[1]->isChecked());
    actions[1]->trigger();
    QVERIFY(!row.tick->isChecked());
    QCOMPARE(actions[2]->text(), u"Channel"_s);
    actions[2]->menu()->actions().at(1)->trigger();
    QCOMPARE(row.choice->currentIndex(), 1);
    row.first->setEnabled(false);
    actions = row.menu();
    QCOMPARE(actions.size(), 3); // not six
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto *menu = row.row.findChild<QMenu *>(u"actionRowMenu"_s);
    QCOMPARE(menu->findChildren<QMenu *>().size(), 1); // nothing is left of the first time
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(!actions[0]->isEnabled());
}

void TstFolding::leavesOutWhatItsOwnerHid()
{
    Row row;
    row.tick->hide();
    Row::settle();
    row.narrowTo(row.row.minimumSizeHint().width());
    QVERIFY(!ActionRow::isFolded(*row.tick));
    QCOMPARE(row.menu().size(), 2);
    row.narrowTo(2000);
    QVERIFY(!row.tick->isVisible());
    row.tick->show();
    Row::settle();
    QVERIFY(row.tick->isVisible());
}

void TstFolding::marksTheMenuOfAFilterThatIsOn()
{
    Row row;
    row.row.setMarking();
    row.narrowTo(row.row.minimumSizeHint().width());
    const auto *more = row.row.findChild<QPushButton *>(u"actionRowMore"_s);
    QVERIFY(!more->property("marked").toBool());
    row.choice->setCurrentIndex(1);
    QVERIFY(more->property("marked").toBool());
    row.choice->setCurrentIndex(0);
    row.tick->setChecked(true);
    QVERIFY(more->property("marked").toBool());
    row.narrowTo(2000); // what is seen need not be hinted at
    QVERIFY(!more->property("marked").toBool());
}

void TstFolding::keepsTheTitleOfANarrowPage()
{
    class Place : public Page
    {
    public:
        Place()
            : Page(u"Simulator"_s)
        {
            for (int i = 0; i < 6; ++i)
                Page::addAction(makeButton(u"Button number %1"_s.arg(i), u"b%1"_s.arg(i), ButtonLook::Normal, this));
        }
    };
    Place place;
    place.resize(420, 300);
    place.show();
    Row::settle();
    const auto *title = place.findChild<QLabel *>(u"pageTitle"_s);
    QVERIFY(title->width() >= title->sizeHint().width());
    QVERIFY(place.width() <= 420);
    const auto *last = place.findChild<QPushButton *>(u"b5"_s);
    QVERIFY(last->isVisible());
    QVERIFY(last->mapTo(&place, QPoint(last->width(), 0)).x() <= place.width());
    QVERIFY(ActionRow::isFolded(*place.findChild<QPushButton *>(u"b0"_s)));
}

void TstFolding::foldsTabsButNeverTheCurrentOne()
{
    FoldingTabs tabs;
    for (const QString &title : {u"Request"_s, u"Response"_s, u"Contents"_s, u"Differences"_s, u"Trace"_s})
        tabs.addTab(new QLabel(title), title);
    tabs.resize(900, 200);
    tabs.show();
    QCOMPARE(tabs.foldedTitles(), QStringList());
    const int all = tabs.tabBar()->sizeHint().width();
    tabs.resize(all - 10, 200);
    Row::settle();
    QVERIFY(tabs.foldedTitles().contains(u"Trace"_s));
    QVERIFY(!tabs.foldedTitles().contains(u"Request"_s));
    auto *menu = tabs.findChild<QMenu *>(u"moreTabsMenu"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), tabs.foldedTitles().size());
    menu->actions().last()->trigger();
    QCOMPARE(tabs.currentIndex(), 4);
    QVERIFY(!tabs.foldedTitles().contains(u"Trace"_s));
    tabs.removeTab(3);
    Row::settle();
    QCOMPARE(tabs.foldedTitles(), QStringList());
    tabs.setOffered(tabs.widget(1), false);
    QVERIFY(!tabs.tabBar()->isTabVisible(1)); // and in no menu
    QCOMPARE(tabs.foldedTitles(), QStringList());
    tabs.setOffered(tabs.widget(1), true);
    QVERIFY(tabs.tabBar()->isTabVisible(1));
}

void TstFolding::showsEachTabWholeInTheLeastWidth()
{
    FoldingTabs tabs;
    for (const QString &title : {u"Request"_s, u"Response"_s, u"Contents"_s})
        tabs.addTab(new QLabel(title), title);
    tabs.resize(900, 200);
    tabs.show();
    int all = 0;
    for (int i = 0; i < tabs.count(); ++i)
        all += tabs.tabBar()->tabRect(i).width();
    tabs.resize(all, 200);
    Row::settle();
    QCOMPARE(tabs.foldedTitles(), QStringList());
    QCOMPARE(tabs.tabBar()->width(), all); // nothing is kept free for a button that is not there
    tabs.resize(all - 1, 200);
    Row::settle();
    QVERIFY(!tabs.foldedTitles().isEmpty());
    auto *more = tabs.findChild<QToolButton *>(u"moreTabs"_s);
    QVERIFY(more->width() >= more->sizeHint().width());
}

LINESMAN_TEST(TstFolding)
#include "tst_folding.moc"
