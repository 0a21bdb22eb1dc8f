// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/listener.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;

/*! What becomes of one held request: an answer by hand, or it goes on to an endpoint, edited or as it came. */
class HeldDialog : public QDialog
{
    Q_OBJECT
public:
    HeldDialog(const Webhooks::HeldRequest &held, const QString &forwardTo, QWidget *parent);

    bool isForwarding() const;
    Http::Response response() const;
    /*! With its own bytes where nothing was edited. */
    Http::Request request() const;
    QString url() const;
    void setProblem(const QString &sentence);

signals:
    void applied(); //!< stays open until the page closes it

private:
    QWidget *makeAnswer();
    QWidget *makeForward(const QString &forwardTo);
    void check();

    const Http::Request m_original;
    QRadioButton *m_answer = nullptr;
    QRadioButton *m_forward = nullptr;
    FormColumn *m_answerForm = nullptr;
    FormColumn *m_forwardForm = nullptr;
    QSpinBox *m_status = nullptr;
    QPlainTextEdit *m_answerBody = nullptr;
    QLineEdit *m_url = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QString m_headersBefore;
    QString m_bodyBefore;
};

} // namespace Linesman::Ui
