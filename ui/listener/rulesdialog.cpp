// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/rulesdialog.h"

#include "app/webhooks/answerrules.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeeditor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char Example[] = R"({
  "rules": [
    {
      "name": "busy twice, then fine",
      "when": { "kind": "sms-default", "first": 2 },
      "answer": { "status": 503, "delayMs": 200, "body": { "error": "busy", "id": "{{body.messageId}}" } }
    }
  ]
}
)";
} // namespace

RulesDialog::RulesDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules for the Answer"));
    resize(720, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    auto *help = makeLabel(
        tr("The first rule whose conditions hold answers; when none does, what is set under Answer. Conditions: kind, "
           "event, location, provider, method, path, header, json, first, after, every. Answer: status, headers, body, "
           "delayMs, end (answer, hang, close, truncate, hold), forward (a URL or a list). routes [name, when, to] send "
           "what no rule answered to every endpoint whose conditions hold. Texts may hold {{body.PATH}}, {{header.NAME}}, "
           "{{query.NAME}}, {{method}}, {{path}} and {{now}}."),
        u"muted"_s, this);
    help->setWordWrap(true);
    column->addWidget(help);
    m_text = new CodeEditor(u"rules"_s, tr("Rules"), CodeEditor::Language::Json, this);
    column->addWidget(m_text, 1);
    m_problem = makeLabel({}, u"small bad"_s, this);
    m_problem->setObjectName(u"rulesProblem"_s);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"saveRules"_s);
    QPushButton *remove = m_buttons->addButton(tr("&No Rules"), QDialogButtonBox::ResetRole);
    remove->setObjectName(u"clearRules"_s);
    connect(remove, &QPushButton::clicked, this, [this] { m_text->setText(u"{\n  \"rules\": []\n}\n"_s); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    connect(m_text, &CodeEditor::textChanged, this, &RulesDialog::check);
}

void RulesDialog::setRules(const QString &text)
{
    m_text->setText(text.isEmpty() ? QString::fromLatin1(Example) : text);
    check();
}

QString RulesDialog::rules() const
{
    const auto read = Webhooks::rulesFromJson(m_text->text().toUtf8());
    return read && read->isEmpty() ? QString() : m_text->text();
}

void RulesDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RulesDialog::check()
{
    const auto read = Webhooks::rulesFromJson(m_text->text().toUtf8());
    // What is not JSON the editor says itself, with line and column.
    setProblem(read || !m_text->isValid() ? QString() : read.error().detail);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(read.has_value());
}

} // namespace Linesman::Ui
