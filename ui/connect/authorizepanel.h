// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/oauth/remedy.h"
#include "app/oauth/signin.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class CopyField;
class StatusChip;

/*! Sends the person to the consent page and takes the callback: by loopback, through a tunnel, or pasted. */
class AuthorizePanel : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorizePanel(OAuth::SignIn &signIn, QWidget *parent = nullptr);

    void setPossible(bool possible, const QString &reason); //!< \a reason says what is missing
    void showError(const Error &error);
    void clearError();
    void focusButton();

signals:
    void remedyWanted(Linesman::OAuth::Remedy remedy);
    void authorizeWanted();
    void browserWanted(const QUrl &page);

private:
    void makeWaiting();
    void showStage();

    OAuth::SignIn &m_signIn;
    QPushButton *m_authorize = nullptr;
    QPushButton *m_cancel = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_sentence = nullptr;
    QWidget *m_waiting = nullptr;
    CopyField *m_page = nullptr;
    CopyField *m_receiver = nullptr;
    QLineEdit *m_pasted = nullptr;
    QPushButton *m_use = nullptr;
    QLabel *m_pasteError = nullptr;
    Banner *m_decision = nullptr;
    Banner *m_error = nullptr;
    OAuth::Remedy m_remedy = OAuth::Remedy::None;
    bool m_possible = false;
    QString m_reason;
};

} // namespace Linesman::Ui
