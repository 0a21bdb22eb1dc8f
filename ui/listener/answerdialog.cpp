// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/answerdialog.h"

#include "app/webhooks/capture.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AnswerDialog::AnswerDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"answerDialog"_s);
    setWindowTitle(tr("Answer of the Listener"));
    resize(560, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);

    m_rule = new QRadioButton(tr("&Answer with this"), this);
    m_rule->setObjectName(u"answerByRule"_s);
    column->addWidget(m_rule);
    m_ruleForm = new FormColumn(this);
    m_status = new QSpinBox(this);
    m_status->setObjectName(u"answerStatus"_s);
    m_status->setRange(200, 599);
    m_ruleForm->addRow(tr("&Status"), m_status,
                       tr("HighLevel takes every 2xx as delivered; 429 is the documented reason to try again."));
    m_body = new QPlainTextEdit(this);
    m_body->setObjectName(u"answerBody"_s);
    m_body->setFont(monoFont());
    m_body->setTabChangesFocus(true);
    m_body->setMaximumHeight(90);
    m_ruleForm->addRow(tr("&Body"), m_body, tr("HighLevel ignores it. Sent as application/json."));
    m_delay = new QSpinBox(this);
    m_delay->setObjectName(u"answerDelay"_s);
    m_delay->setRange(0, 600'000);
    m_delay->setSuffix(tr(" ms"));
    m_ruleForm->addRow(tr("&Delay"), m_delay, tr("How long the sender waits, after the capture was kept."));
    column->addWidget(m_ruleForm);

    m_forward = new QRadioButton(tr("&Forward to my bridge and answer what it answers"), this);
    m_forward->setObjectName(u"answerByForward"_s);
    column->addWidget(m_forward);
    m_forwardForm = new FormColumn(this);
    m_url = new QLineEdit(this);
    m_url->setObjectName(u"forwardTo"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/webhooks/highlevel"_s);
    m_forwardForm->addRow(tr("&URL"), m_url,
                          tr("Gets the same method, headers and bytes. Without a path it gets the path of each "
                             "request."));
    column->addWidget(m_forwardForm);
    column->addStretch(1);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"saveAnswer"_s);
    setButtonLook(m_buttons->button(QDialogButtonBox::Ok), ButtonLook::Primary);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    connect(m_forward, &QRadioButton::toggled, this, &AnswerDialog::check);
    connect(m_url, &QLineEdit::textChanged, this, &AnswerDialog::check);
}

void AnswerDialog::setAnswer(const Webhooks::AnswerRule &answer, const QString &forwardTo)
{
    m_status->setValue(answer.status);
    m_body->setPlainText(QString::fromStdString(answer.body));
    m_delay->setValue(int(answer.delay.count()));
    m_url->setText(forwardTo);
    (forwardTo.isEmpty() ? m_rule : m_forward)->setChecked(true);
    check();
}

Webhooks::AnswerRule AnswerDialog::answer() const
{
    Webhooks::AnswerRule rule;
    rule.status = m_status->value();
    rule.body = m_body->toPlainText().toStdString();
    rule.delay = std::chrono::milliseconds(m_delay->value());
    return rule;
}

QString AnswerDialog::forwardTo() const
{
    return m_forward->isChecked() ? m_url->text().trimmed() : QString();
}

void AnswerDialog::setForwardProblem(const QString &sentence)
{
    m_forwardForm->setError(m_url, sentence);
}

void AnswerDialog::check()
{
    const bool forwards = m_forward->isChecked();
    m_ruleForm->setEnabled(!forwards);
    m_forwardForm->setEnabled(forwards);
    const bool isUrl = !Webhooks::urlFault(m_url->text().trimmed().toStdString());
    m_forwardForm->setError(m_url, forwards && !isUrl ? tr("Enter an http or https URL.") : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!forwards || isUrl);
}

} // namespace Linesman::Ui
