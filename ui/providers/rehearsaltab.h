// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/rehearsal.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Linesman::Ui {

class Banner;
class EmptyState;
class FormColumn;
class RehearsalModel;
class TableView;

/*! Plays a bulk install in an emulator of its own and shows how each location went. */
class RehearsalTab : public QWidget
{
    Q_OBJECT
public:
    /*! \a rehearsal outlives the tab. */
    explicit RehearsalTab(Installs::Rehearsal &rehearsal, QWidget *parent = nullptr);

    void run();
    Installs::RehearsalPlan plan() const;

signals:
    void finished(const QString &sentence, bool isWell);

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void check();
    void showResult(const Installs::RehearsalResult &result);

    Installs::Rehearsal &m_rehearsal;
    FormColumn *m_form = nullptr;
    QComboBox *m_count = nullptr;
    QComboBox *m_future = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_uninstall = nullptr;
    QComboBox *m_handling = nullptr;
    QLineEdit *m_events = nullptr;
    QLineEdit *m_redirect = nullptr;
    QLineEdit *m_emulator = nullptr;
    QPushButton *m_run = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RehearsalModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_findings = nullptr;
};

} // namespace Linesman::Ui
