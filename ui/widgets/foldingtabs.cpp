// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingtabs.h"

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Without a size while hidden: a QTabWidget reserves room for its corner widget even then. */
class MoreButton : public QToolButton
{
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override { return isHidden() ? QSize(0, 0) : QToolButton::sizeHint(); }
};
} // namespace

TabFolding::TabFolding(FoldingBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_more(new MoreButton(bar->parentWidget()))
    , m_menu(new QMenu(m_more))
{
    bar->setUsesScrollButtons(false);
    bar->setElideMode(Qt::ElideNone);
    m_more->setObjectName(u"moreTabs"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("opensMenu", true);
    m_menu->setObjectName(u"moreTabsMenu"_s);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &TabFolding::fillMenu);
}

bool TabFolding::isOffered(int tab) const
{
    return !m_bar->tabData(tab).toBool(); // its data goes with it when tabs come and go
}

void TabFolding::setOffered(int tab, bool offered)
{
    m_bar->setTabData(tab, !offered);
}

QStringList TabFolding::foldedTitles() const
{
    QStringList titles;
    for (int i = 0; i < m_bar->count(); ++i) {
        if (isOffered(i) && !m_bar->isTabVisible(i))
            titles += m_bar->tabText(i);
    }
    return titles;
}

void TabFolding::fold(int width)
{
    if (m_isFolding || m_bar->count() == 0)
        return;
    const QScopedValueRollback guard(m_isFolding, true);
    const auto widthOf = [this](int tab) {
        return isOffered(tab) ? m_bar->tabSizeHint(tab).width() : 0;
    };
    int all = 0;
    for (int i = 0; i < m_bar->count(); ++i)
        all += widthOf(i);
    const bool fits = all <= width;
    const int current = m_bar->currentIndex();
    int room = width - m_more->QToolButton::sizeHint().width() - (current >= 0 ? widthOf(current) : 0);
    bool isFull = false; // the first that does not fit ends the row: no gap is filled by a shorter one behind it
    for (int i = 0; i < m_bar->count(); ++i) {
        bool isShown = fits || i == current;
        if (!isShown && !isFull) {
            isShown = widthOf(i) <= room;
            isFull = !isShown;
            room -= isShown ? widthOf(i) : 0;
        }
        isShown = isShown && isOffered(i);
        if (m_bar->isTabVisible(i) != isShown)
            m_bar->setTabVisible(i, isShown);
    }
    m_more->setVisible(!fits);
}

void TabFolding::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_bar->count(); ++i) {
        if (!isOffered(i) || m_bar->isTabVisible(i))
            continue;
        connect(m_menu->addAction(m_bar->tabIcon(i), m_bar->tabText(i)), &QAction::triggered, this, [this, i] {
            m_bar->setTabVisible(i, true);
            m_bar->setCurrentIndex(i);
            m_bar->setFocus(Qt::OtherFocusReason);
        });
    }
}

FoldingTabs::FoldingTabs(QWidget *parent)
    : QTabWidget(parent)
{
    auto *bar = new FoldingBar(this);
    setTabBar(bar);
    setDocumentMode(true);
    m_folding = new TabFolding(bar);
    setCornerWidget(m_folding->more(), Qt::TopRightCorner);
    m_folding->more()->hide();
    connect(this, &QTabWidget::currentChanged, this, [this] { m_folding->fold(width()); });
}

void FoldingTabs::setOffered(QWidget *page, bool offered)
{
    if (const int tab = indexOf(page); tab >= 0) {
        m_folding->setOffered(tab, offered);
        m_folding->fold(width());
    }
}

void FoldingTabs::resizeEvent(QResizeEvent *event)
{
    m_folding->fold(width()); // first: the bar is laid out with what is shown
    QTabWidget::resizeEvent(event);
}

void FoldingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (m_folding && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        m_folding->fold(width());
}

void FoldingTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    m_folding->fold(width());
}

void FoldingTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    m_folding->fold(width());
}

} // namespace Linesman::Ui
