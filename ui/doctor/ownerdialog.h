// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/messages/ownership.h"
#include "app/oauth/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

/*! Whose provider sent a message, and who may update it; HighLevel is asked for the message. */
class OwnerDialog : public QDialog
{
    Q_OBJECT
public:
    /*! Both outlive the dialog. */
    OwnerDialog(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent = nullptr);
    void setMessage(const QString &id);

signals:
    void told(); //!< the answer is shown, or why there is none
    void historyWanted(const QString &messageId);

private:
    void allow();
    void ask();
    void showOwner(const HighLevel::Message &message, const QList<Providers::KnownProvider> &ours);

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
    QLineEdit *m_message = nullptr;
    QComboBox *m_location = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_history = nullptr;
    bool m_isAsking = false;
};

} // namespace Linesman::Ui
