// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/oauth/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;
class LinkReport;

/*! The app: which HighLevel, its client id, version and secret. A function of a Connection, but for the secret. */
class AppForm : public QWidget
{
    Q_OBJECT
public:
    explicit AppForm(QWidget *parent = nullptr);

    /*! Changes only what this form shows. */
    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    void showProblems(const QList<Problem> &problems);
    enum class SecretState { Unknown, Missing, Kept, KeptForSession };
    void setSecretState(SecretState state);
    QString typedSecret() const;
    void clearSecret();
    void focusInstallLink();
    void chooseCaFile(); //!< asks for it

signals:
    void edited();
    void installLinkPasted(const QString &link);
    void secretEntered(); //!< typedSecret() is to be kept

private:
    void connectFields();
    void makeCaRow();
    void makeSecretRow();
    void showTarget();

    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_link = nullptr;
    LinkReport *m_report = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_target = nullptr;
    QLineEdit *m_api = nullptr;
    QLineEdit *m_pages = nullptr;
    QLineEdit *m_ca = nullptr;
    QPushButton *m_browse = nullptr;
    QWidget *m_caRow = nullptr;
    QComboBox *m_path = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_versionId = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_secretRow = nullptr;
    bool m_isEmulator = false;
};

} // namespace Linesman::Ui
