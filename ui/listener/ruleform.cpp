// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/ruleform.h"

#include "app/webhooks/rulestext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Webhooks::RuleAction;

namespace {
constexpr int AnyKind = -1;
constexpr int MostRequests = 1'000'000;
constexpr int LongestDelay = 600'000; // ms, as in a rules file
} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new FormColumn(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    m_name = addLine(u"ruleName"_s, tr("&Name"));
    addConditions();
    addAnswer();
    m_column->addStretch();
    showRows();
}

QLineEdit *RuleForm::addLine(const QString &name, const QString &label, const QString &help)
{
    auto *line = new QLineEdit(m_column);
    line->setObjectName(name);
    m_column->addRow(label, line, help);
    connect(line, &QLineEdit::textChanged, this, &RuleForm::tell);
    return line;
}

QPlainTextEdit *RuleForm::addLines(const QString &name, const QString &label, const QString &help, int lines)
{
    auto *text = new QPlainTextEdit(m_column);
    text->setObjectName(name);
    text->setFont(monoFont());
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 2 * Space::M);
    m_column->addRow(label, text, help);
    connect(text, &QPlainTextEdit::textChanged, this, &RuleForm::tell);
    return text;
}

QSpinBox *RuleForm::addCount(const QString &name, const QString &label, const QString &help)
{
    auto *count = new QSpinBox(m_column);
    count->setObjectName(name);
    count->setRange(0, MostRequests);
    count->setSpecialValueText(tr("any"));
    m_column->addRow(label, count, help);
    connect(count, &QSpinBox::valueChanged, this, &RuleForm::tell);
    return count;
}

void RuleForm::addConditions()
{
    m_column->addWide(makeLabel(tr("For requests that meet all of these"), u"strong"_s, m_column));
    m_kind = new QComboBox(m_column);
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->addItem(tr("Any"), AnyKind);
    for (const Providers::Kind kind : Providers::AllKinds)
        m_kind->addItem(Providers::kindTitle(kind), int(kind));
    m_column->addRow(tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleForm::tell);
    m_event = addLine(u"ruleEvent"_s, tr("E&vent"), tr("Such as INSTALL. Empty: any."));
    m_location = addLine(u"ruleLocation"_s, tr("&Location id"));
    m_provider = addLine(u"ruleProvider"_s, tr("&Provider id"));
    m_method = addLine(u"ruleMethod"_s, tr("Me&thod"));
    m_path = addLine(u"rulePath"_s, tr("P&ath begins with"));
    m_header = addLines(u"ruleHeader"_s, tr("&Header fields"),
                        tr("One a line, as Name: what its value holds. The name alone: any value."), 2);
    m_json = addLines(u"ruleJson"_s, tr("Values in the &body"),
                      tr("One a line, as data.items[0].id = 17. The path alone: any value."), 2);
    m_first = addCount(u"ruleFirst"_s, tr("Only the &first"), tr("Of the requests that match so far."));
    m_after = addCount(u"ruleAfter"_s, tr("Only a&fter the first"), {});
    m_every = addCount(u"ruleEvery"_s, tr("Only eve&ry nth"), {});
}

void RuleForm::addAnswer()
{
    m_end = new QComboBox(m_column);
    m_end->setObjectName(u"ruleEnd"_s);
    for (const auto &[title, end] :
         {std::pair(tr("Answer"), RuleAction::End::Answer), std::pair(tr("Hold it for me"), RuleAction::End::Hold),
          std::pair(tr("Let the sender wait, answer nothing"), RuleAction::End::Hang),
          std::pair(tr("Close the connection without an answer"), RuleAction::End::Close),
          std::pair(tr("Break off in the middle of the body"), RuleAction::End::Truncate)})
        m_end->addItem(title, int(end));
    m_column->addRow(tr("T&hen"), m_end);
    connect(m_end, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        tell();
    });
    m_status = new QSpinBox(m_column);
    m_status->setObjectName(u"ruleStatus"_s);
    m_status->setRange(200, 599);
    m_column->addRow(tr("&Status"), m_status);
    m_delay = new QSpinBox(m_column);
    m_delay->setObjectName(u"ruleDelay"_s);
    m_delay->setRange(0, LongestDelay);
    m_delay->setSuffix(tr(" ms"));
    m_column->addRow(tr("&Delay"), m_delay);
    for (QSpinBox *box : {m_status, m_delay})
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::tell);
    m_headers = addLines(u"ruleHeaders"_s, tr("Header fields of the ans&wer"), tr("One a line, as Name: value."), 2);
    m_body =
        addLines(u"ruleBody"_s, tr("B&ody"),
                 tr("May hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}."), 4);
    m_forward = addLines(u"ruleForward"_s, tr("Forward to (&URLs)"),
                         tr("One a line. The first answers, the others get the same."), 2);
    connect(m_forward, &QPlainTextEdit::textChanged, this, &RuleForm::showRows);
}

/*! An answer of one's own is neither asked for where there is none, nor where the endpoint answers. */
void RuleForm::showRows()
{
    const auto end = RuleAction::End(m_end->currentData().toInt());
    const bool isForwarded = m_isRoute || !m_forward->toPlainText().trimmed().isEmpty();
    const bool isAnswered =
        end == RuleAction::End::Answer || end == RuleAction::End::Truncate || end == RuleAction::End::Hold;
    m_column->setRowVisible(m_end, !m_isRoute);
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_headers, m_body})
        m_column->setRowVisible(field, isAnswered && !isForwarded);
    m_column->setRowVisible(m_delay, !isForwarded && end != RuleAction::End::Hang);
    m_column->setRowVisible(m_forward, m_isRoute || end == RuleAction::End::Answer || end == RuleAction::End::Hold);
}

void RuleForm::tell()
{
    if (!m_isFilling)
        emit changed();
}

void RuleForm::setCondition(const Webhooks::RuleCondition &when)
{
    m_kind->setCurrentIndex(m_kind->findData(when.kind ? int(*when.kind) : AnyKind));
    m_event->setText(when.event);
    m_location->setText(when.location);
    m_provider->setText(when.provider);
    m_method->setText(when.method);
    m_path->setText(when.path);
    m_header->setPlainText(Webhooks::headerLines(when.headers));
    m_json->setPlainText(Webhooks::memberLines(when.members));
    m_first->setValue(when.first);
    m_after->setValue(when.after);
    m_every->setValue(when.every);
}

Webhooks::RuleCondition RuleForm::condition() const
{
    Webhooks::RuleCondition when;
    if (const int kind = m_kind->currentData().toInt(); kind != AnyKind)
        when.kind = Providers::Kind(kind);
    when.event = m_event->text().trimmed();
    when.location = m_location->text().trimmed();
    when.provider = m_provider->text().trimmed();
    when.method = m_method->text().trimmed().toUpper();
    when.path = m_path->text().trimmed();
    when.headers = Webhooks::headersFromLines(m_header->toPlainText());
    when.members = Webhooks::membersFromLines(m_json->toPlainText());
    when.first = m_first->value();
    when.after = m_after->value();
    when.every = m_every->value();
    return when;
}

void RuleForm::setUrls(const std::vector<std::string> &urls)
{
    QStringList lines;
    for (const std::string &url : urls)
        lines += QString::fromStdString(url);
    m_forward->setPlainText(lines.join(u'\n'));
}

std::vector<std::string> RuleForm::urls() const
{
    std::vector<std::string> urls;
    const QStringList lines = m_forward->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            urls.push_back(line.trimmed().toStdString());
    }
    return urls;
}

void RuleForm::setRule(const Webhooks::ConditionalRule &rule)
{
    m_isFilling = true;
    m_isRoute = false;
    m_name->setText(rule.name);
    setCondition(rule.when);
    m_end->setCurrentIndex(m_end->findData(int(rule.then.end)));
    m_status->setValue(rule.then.status);
    m_delay->setValue(int(rule.then.delay.count()));
    QList<std::pair<QString, QString>> headers;
    for (const auto &[name, value] : rule.then.headers)
        headers.emplaceBack(QString::fromStdString(name), QString::fromStdString(value));
    m_headers->setPlainText(Webhooks::headerLines(headers));
    m_body->setPlainText(QString::fromStdString(rule.then.body));
    setUrls(rule.then.forwardTo);
    showRows();
    m_isFilling = false;
}

Webhooks::ConditionalRule RuleForm::rule() const
{
    Webhooks::ConditionalRule rule;
    rule.name = m_name->text().trimmed();
    rule.when = condition();
    rule.then.end = RuleAction::End(m_end->currentData().toInt());
    rule.then.status = m_status->value();
    rule.then.delay = std::chrono::milliseconds(m_delay->value());
    const QList<std::pair<QString, QString>> headers = Webhooks::headersFromLines(m_headers->toPlainText());
    for (const auto &[name, value] : headers)
        rule.then.headers.emplace_back(name.toStdString(), value.toStdString());
    rule.then.body = m_body->toPlainText().toStdString();
    rule.then.forwardTo = urls();
    return rule;
}

void RuleForm::setRoute(const Webhooks::Route &route)
{
    m_isFilling = true;
    m_isRoute = true;
    m_name->setText(route.name);
    setCondition(route.when);
    setUrls(route.to);
    showRows();
    m_isFilling = false;
}

Webhooks::Route RuleForm::route() const
{
    return {m_name->text().trimmed(), condition(), urls()};
}

} // namespace Linesman::Ui
