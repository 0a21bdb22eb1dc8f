// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingtabs.h"

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Never wider than there is room: what does not fit folds. */
class FoldingBar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;
    QSize minimumSizeHint() const override { return {0, QTabBar::minimumSizeHint().height()}; }
};
} // namespace

FoldingTabs::FoldingTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new FoldingBar(this));
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setDocumentMode(true);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"moreTabs"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("opensMenu", true);
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(u"moreTabsMenu"_s);
    m_more->setMenu(m_menu);
    m_more->hide();
    setCornerWidget(m_more, Qt::TopRightCorner);
    connect(m_menu, &QMenu::aboutToShow, this, &FoldingTabs::fillMenu);
    connect(this, &QTabWidget::currentChanged, this, &FoldingTabs::fold);
}

QStringList FoldingTabs::foldedTitles() const
{
    QStringList titles;
    for (int i = 0; i < count(); ++i) {
        if (!tabBar()->isTabVisible(i))
            titles += tabText(i);
    }
    return titles;
}

void FoldingTabs::fold()
{
    if (m_isFolding || count() == 0)
        return;
    const QScopedValueRollback guard(m_isFolding, true);
    const auto *bar = static_cast<const FoldingBar *>(tabBar());
    const auto widthOf = [bar](int index) {
        return bar->tabSizeHint(index).width();
    };
    int all = 0;
    for (int i = 0; i < count(); ++i)
        all += widthOf(i);
    const bool fits = all <= width();
    int room = width() - m_more->sizeHint().width() - widthOf(currentIndex());
    bool isFull = false; // the first that does not fit ends the row: no gap is filled by a shorter one behind it
    for (int i = 0; i < count(); ++i) {
        bool isShown = fits || i == currentIndex();
        if (!isShown && !isFull) {
            isShown = widthOf(i) <= room;
            isFull = !isShown;
            room -= isShown ? widthOf(i) : 0;
        }
        if (tabBar()->isTabVisible(i) != isShown)
            tabBar()->setTabVisible(i, isShown);
    }
    m_more->setVisible(!fits);
}

void FoldingTabs::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < count(); ++i) {
        if (!tabBar()->isTabVisible(i))
            connect(m_menu->addAction(tabText(i)), &QAction::triggered, this, [this, page = widget(i)] {
                setCurrentWidget(page);
                tabBar()->setFocus(Qt::OtherFocusReason);
            });
    }
}

void FoldingTabs::resizeEvent(QResizeEvent *event)
{
    fold(); // first: the bar is laid out with what is shown
    QTabWidget::resizeEvent(event);
}

void FoldingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

void FoldingTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    fold();
}

void FoldingTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    fold();
}

} // namespace Linesman::Ui
