// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/oauth/session.h"
#include "ui/widgets/behind.h"

#include <QDateTime>
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Linesman::Ui {

class StaffModel;
class TableView;

/*!
    For the people of an agency: each location with each provider, what is the matter, whose action it is, and the note to
    send them. Written as a page or a table. From what is known; Providers > Installs asks HighLevel anew.
*/
class StaffDialog : public QDialog
{
    Q_OBJECT
public:
    /*! Both outlive the dialog. */
    StaffDialog(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent = nullptr);

signals:
    void shown(); //!< what is known is in the table, or why not
    void installsWanted();

private:
    void makeButtons(QVBoxLayout &column);
    void read();
    void showMatrix(const Installs::Matrix &matrix);
    void showNote(int row);
    void copyNotes();
    void save();

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
    QString m_agency;
    QDateTime m_at;
    StaffModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_said = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    Behind m_behind;
};

} // namespace Linesman::Ui
