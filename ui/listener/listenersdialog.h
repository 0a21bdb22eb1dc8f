// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/listeners.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Linesman::Ui {

class Banner;
class FormColumn;

/*! All listeners: added, removed, started and stopped, and where each listens. */
class ListenersDialog : public QDialog
{
    Q_OBJECT
public:
    ListenersDialog(Workspace::Listeners &listeners, const Workspace::ListenerControl &shown, QWidget *parent);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void fill();
    void showChosen();
    void showTls();
    void add();
    void remove();
    bool save();
    void toggle();
    void useNextPort();
    Workspace::ListenerControl *chosen() const;
    Workspace::ListenerPlace draft() const;

    Workspace::Listeners &m_listeners;
    Workspace::ListenerControl *m_shown = nullptr; //!< whose place the form has
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_save = nullptr;
    Banner *m_problem = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_addresses = nullptr;
    QComboBox *m_tls = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
};

} // namespace Linesman::Ui
