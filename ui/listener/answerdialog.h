// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/listener.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;

/*! What the listener answers: a status and body of its own, or what the developer's bridge answers. */
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AnswerDialog(QWidget *parent);
    void setAnswer(const Webhooks::AnswerRule &answer, const QString &forwardTo);
    Webhooks::AnswerRule answer() const;
    QString forwardTo() const; //!< empty when the listener answers itself
    /*! Beside the field: why the address cannot be used. */
    void setForwardProblem(const QString &sentence);

signals:
    void applied(); //!< stays open until the page closes it

private:
    void check();

    QRadioButton *m_rule = nullptr;
    QRadioButton *m_forward = nullptr;
    FormColumn *m_ruleForm = nullptr;
    FormColumn *m_forwardForm = nullptr;
    QSpinBox *m_status = nullptr;
    QSpinBox *m_delay = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_url = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Linesman::Ui
