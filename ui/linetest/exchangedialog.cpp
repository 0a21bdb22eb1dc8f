// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/exchangedialog.h"

#include "app/linetest/result.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *stacked(CodeView *head, CodeView *body, QWidget *parent)
{
    auto *column = new QSplitter(Qt::Vertical, parent);
    column->addWidget(head);
    column->addWidget(body);
    column->setStretchFactor(0, 1);
    column->setStretchFactor(1, 2);
    column->setChildrenCollapsible(false);
    return column;
}

} // namespace

ExchangeDialog::ExchangeDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"exchangeDialog"_s);
    resize(980, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::M);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"exchangeChoice"_s);
    m_choice->setAccessibleName(tr("Exchange"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExchangeDialog::showExchange);
    column->addWidget(m_choice);
    m_summary = makeLabel({}, u"muted"_s, this);
    column->addWidget(m_summary);
    m_requestHead = new CodeView(u"exchangeRequestHead"_s, tr("Request head"), this);
    m_requestHead->setTitle(tr("Request"));
    m_requestBody = new CodeView(u"exchangeRequestBody"_s, tr("Request body"), this);
    m_requestBody->setTitle(tr("Body"));
    m_requestBody->setPlaceholder(tr("No body."));
    m_answerHead = new CodeView(u"exchangeAnswerHead"_s, tr("Answer head"), this);
    m_answerHead->setTitle(tr("Answer"));
    m_answerHead->setPlaceholder(tr("No answer came."));
    m_answerBody = new CodeView(u"exchangeAnswerBody"_s, tr("Answer body"), this);
    m_answerBody->setTitle(tr("Body"));
    m_answerBody->setPlaceholder(tr("No body."));
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(stacked(m_requestHead, m_requestBody, sides));
    sides->addWidget(stacked(m_answerHead, m_answerBody, sides));
    sides->setChildrenCollapsible(false);
    column->addWidget(sides, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ExchangeDialog::showExchanges(const QString &title, const QList<Exchange> &exchanges)
{
    setWindowTitle(title);
    m_exchanges = exchanges;
    m_choice->clear();
    for (const Exchange &exchange : exchanges) {
        const QString outcome = exchange.status > 0 ? QString::number(exchange.status) : tr("no answer");
        m_choice->addItem(u"%1 %2  \u2192  %3"_s.arg(exchange.method, exchange.url, outcome));
    }
    m_choice->setVisible(exchanges.size() > 1);
    showExchange(0);
}

void ExchangeDialog::showExchange(int index)
{
    if (index < 0 || index >= int(m_exchanges.size()))
        return;
    const Exchange &exchange = m_exchanges.at(index);
    const QString who = exchange.channel == Exchange::Channel::EmulatorHook ? tr("The emulator called the bridge")
                        : exchange.channel == Exchange::Channel::Emulator   ? tr("The bridge called the emulator")
                                                                            : tr("Linesman called");
    m_summary->setText(exchange.error.isEmpty()
                           ? tr("%1: %2 %3").arg(who, exchange.method, exchange.url)
                           : tr("%1: %2 %3 (%4)").arg(who, exchange.method, exchange.url, exchange.error));
    m_requestHead->setBytes(exchange.requestHead, CodeView::Format::HttpHead);
    m_requestBody->setBytes(exchange.requestBody);
    m_answerHead->setBytes(exchange.responseHead, CodeView::Format::HttpHead);
    m_answerBody->setBytes(exchange.responseBody);
}

} // namespace Linesman::Ui
