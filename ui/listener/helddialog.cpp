// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/helddialog.h"

#include "app/core/text.h"
#include "app/http/text.h"
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

#include <algorithm>
#include <optional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString headerText(const Http::Headers &headers)
{
    QString text;
    for (const Http::Header &field : headers)
        text += toQString(field.name) + u": "_s + toQString(field.value) + u'\n';
    return text;
}

/*! The fields of \a text, one a line; nothing when a line is none. */
std::optional<Http::Headers> headersFrom(const QString &text)
{
    Http::Headers headers;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const std::string name = line.section(u':', 0, 0).toStdString();
        const std::string value = line.section(u':', 1).trimmed().toStdString();
        const bool hasControl =
            std::any_of(value.begin(), value.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
        if (!line.contains(u':') || !Http::isToken(name) || hasControl)
            return {};
        headers.add(name, value);
    }
    return headers;
}

QPlainTextEdit *monoText(const QString &name, const QString &text, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setObjectName(name);
    field->setFont(monoFont());
    field->setTabChangesFocus(true);
    field->setMaximumHeight(120);
    return field;
}

} // namespace

HeldDialog::HeldDialog(const Webhooks::HeldRequest &held, const QString &forwardTo, QWidget *parent)
    : QDialog(parent)
    , m_original(held.request)
{
    setObjectName(u"heldDialog"_s);
    setWindowTitle(tr("Held Request"));
    resize(680, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_answer = new QRadioButton(tr("&Answer it by hand"), this);
    m_answer->setObjectName(u"heldAnswer"_s);
    column->addWidget(m_answer);
    column->addWidget(makeAnswer());
    m_forward = new QRadioButton(tr("&Forward it and answer what the endpoint answers"), this);
    m_forward->setObjectName(u"heldForward"_s);
    column->addWidget(m_forward);
    column->addWidget(makeForward(forwardTo));
    m_problem = makeLabel({}, u"small bad"_s, this);
    m_problem->setObjectName(u"heldProblem"_s);
    column->addWidget(m_problem);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"applyHeld"_s);
    setButtonLook(m_buttons->button(QDialogButtonBox::Ok), ButtonLook::Primary);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Do It"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HeldDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    connect(m_forward, &QRadioButton::toggled, this, &HeldDialog::check);
    connect(m_url, &QLineEdit::textChanged, this, &HeldDialog::check);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &HeldDialog::check);
    (forwardTo.isEmpty() ? m_answer : m_forward)->setChecked(true);
    check();
}

QWidget *HeldDialog::makeAnswer()
{
    m_answerForm = new FormColumn(this);
    m_status = new QSpinBox(m_answerForm);
    m_status->setObjectName(u"heldStatus"_s);
    m_status->setRange(200, 599);
    m_answerForm->addRow(tr("&Status"), m_status);
    m_answerBody = monoText(u"heldAnswerBody"_s, u"{\"success\":true}"_s, m_answerForm);
    m_answerBody->setMaximumHeight(70);
    m_answerForm->addRow(tr("&Body of the answer"), m_answerBody, tr("Sent as application/json."));
    return m_answerForm;
}

QWidget *HeldDialog::makeForward(const QString &forwardTo)
{
    m_forwardForm = new FormColumn(this);
    m_url = new QLineEdit(forwardTo, m_forwardForm);
    m_url->setObjectName(u"heldUrl"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/webhooks/highlevel"_s);
    m_forwardForm->addRow(tr("&URL"), m_url, tr("Without a path it gets the path of the request."));
    m_headers = monoText(u"heldHeaders"_s, headerText(m_original.headers), m_forwardForm);
    m_headersBefore = m_headers->toPlainText(); // what it made of odd characters is no edit
    m_forwardForm->addRow(tr("&Headers"), m_headers, tr("One a line. Length, Host and Connection are made anew."));
    m_body = monoText(u"heldBody"_s, toQString(m_original.body), m_forwardForm);
    m_bodyBefore = m_body->toPlainText();
    m_forwardForm->addRow(tr("B&ody"), m_body,
                          tr("Unchanged it goes on byte for byte. After an edit the signature does not fit any more."));
    return m_forwardForm;
}

bool HeldDialog::isForwarding() const
{
    return m_forward->isChecked();
}

QString HeldDialog::url() const
{
    return m_url->text().trimmed();
}

Http::Response HeldDialog::response() const
{
    Http::Response response;
    response.status = m_status->value();
    response.body = m_answerBody->toPlainText().toStdString();
    if (!response.body.empty())
        response.headers.add("Content-Type", "application/json");
    return response;
}

Http::Request HeldDialog::request() const
{
    Http::Request request = m_original;
    if (m_headers->toPlainText() != m_headersBefore)
        request.headers = headersFrom(m_headers->toPlainText()).value_or(m_original.headers);
    if (m_body->toPlainText() != m_bodyBefore)
        request.body = m_body->toPlainText().toStdString();
    return request;
}

void HeldDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void HeldDialog::check()
{
    const bool forwards = isForwarding();
    m_answerForm->setEnabled(!forwards);
    m_forwardForm->setEnabled(forwards);
    const bool isUrl = !Webhooks::urlFault(url().toStdString());
    const bool hasFields = headersFrom(m_headers->toPlainText()).has_value();
    m_forwardForm->setError(m_url, forwards && !isUrl ? tr("Enter an http or https URL.") : QString());
    m_forwardForm->setError(m_headers, hasFields ? QString() : tr("A line is no \"Name: value\"."));
    setProblem({});
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!forwards || (isUrl && hasFields));
}

} // namespace Linesman::Ui
