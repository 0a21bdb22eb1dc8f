// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace Linesman::Ui {

class FormColumn;

/*! Which program makes the listener reachable from the Internet. */
class TunnelDialog : public QDialog
{
    Q_OBJECT
public:
    TunnelDialog(const QString &command, QWidget *parent);
    QString command() const; //!< \sa Webhooks::tunnelCommand()
    void setProblem(const QString &sentence);

signals:
    void applied(); //!< stays open until the page closes it

private:
    QRadioButton *addProgram(const QString &program, const QString &text);
    void check();

    QRadioButton *m_cloudflared = nullptr;
    QRadioButton *m_ngrok = nullptr;
    QRadioButton *m_own = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_command = nullptr;
    QLineEdit *m_address = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Linesman::Ui
