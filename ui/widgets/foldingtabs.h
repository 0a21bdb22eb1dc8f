// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

class QMenu;
class QToolButton;

namespace Linesman::Ui {

/*! A tab bar that may be narrower than its tabs: TabFolding sees to those that have no room. */
class FoldingBar : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;
    QSize minimumSizeHint() const override { return {0, QTabBar::minimumSizeHint().height()}; }
};

/*!
    Tabs without scroll buttons: those that have no room are in a menu "More" beside the bar, where each can be seen by
    name; one that is chosen there takes its place among the others. The current one is always shown.
*/
class TabFolding : public QObject
{
    Q_OBJECT
public:
    /*! Makes the button, which the owner of \a bar places at its right. */
    explicit TabFolding(FoldingBar *bar);

    QToolButton *more() const { return m_more; }
    /*! Shows what fits into \a width pixels, that of the button included. */
    void fold(int width);
    void setOffered(int tab, bool offered); //!< whether it is there at all; fold() afterwards
    QStringList foldedTitles() const;       //!< in the order of the tabs

private:
    bool isOffered(int tab) const;
    void fillMenu();

    FoldingBar *m_bar;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    bool m_isFolding = false;
};

/*! A QTabWidget with TabFolding. */
class FoldingTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit FoldingTabs(QWidget *parent = nullptr);

    void setOffered(QWidget *page, bool offered); //!< instead of setTabVisible()
    QStringList foldedTitles() const { return m_folding->foldedTitles(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    TabFolding *m_folding = nullptr;
};

} // namespace Linesman::Ui
