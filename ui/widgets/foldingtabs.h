// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QMenu;
class QToolButton;

namespace Linesman::Ui {

/*!
    Tabs without scroll buttons: those that have no room are in a menu "More" at the right, where each can be seen by
    name; one that is chosen there takes its place among the others. The current one is always shown. Whoever uses it
    does not hide tabs himself.
*/
class FoldingTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit FoldingTabs(QWidget *parent = nullptr);

    /*! What has no room now, in the order of the tabs. */
    QStringList foldedTitles() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void fold();
    void fillMenu();

    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    bool m_isFolding = false;
};

} // namespace Linesman::Ui
