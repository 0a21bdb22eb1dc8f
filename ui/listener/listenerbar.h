// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/listeners.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class StatusChip;

/*!
    Which listener the page is about, whether it holds what comes, and the tunnel that leads to it. What can be done is in
    the page's head; the bar itself says what the tunnel does, and is hidden while there is none.
*/
class ListenerBar : public QWidget
{
    Q_OBJECT
public:
    ListenerBar(Workspace::Listeners &listeners, QWidget *parent);
    Workspace::ListenerControl &current() const { return *m_current; }
    QList<QWidget *> headWidgets() const; //!< to be placed by the page, in this order

    /*! How a listener reads in lists. */
    static QString nameOf(const Workspace::ListenerControl &control);

signals:
    void currentChanged();

private:
    void fill();
    void showState();
    void showTunnel();
    void editListeners();
    void toggleTunnel();

    Workspace::Listeners &m_listeners;
    Workspace::ListenerControl *m_current;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_hold = nullptr;
    StatusChip *m_tunnelState = nullptr;
    QLabel *m_tunnelText = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_tunnel = nullptr;
};

} // namespace Linesman::Ui
