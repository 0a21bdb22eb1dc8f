// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/addresscard.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AddressCard::AddressCard(QWidget *parent)
    : Card({}, parent)
{
    body()->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    // Below each other where an address would be cut: at a large text size.
    m_row = new StackingRow(this, StackingRow::Room::Needed);
    m_row->row()->setSpacing(Space::XL);
    const auto add = [&](const QString &label, CopyField *field, const QString &help) {
        auto *form = new FormColumn(this);
        form->addRow(label, field, help);
        field->setWhole();
        m_row->row()->addWidget(form, 2, Qt::AlignTop); // one label beside the other, however long the help is
        field->setToolTip(help);
        m_rows.append(Row{form, field, help});
    };
    m_deliveryUrl = new CopyField(u"deliveryUrl"_s, tr("Delivery URL"), CopyField::Content::Plain, this);
    add(tr("&Delivery URL"), m_deliveryUrl,
        tr("Portal: your app, Conversation Providers, Delivery URL. Messages to deliver come here."));
    m_eventsUrl = new CopyField(u"eventsUrl"_s, tr("App webhook URL"), CopyField::Content::Plain, this);
    add(tr("App &webhook URL"), m_eventsUrl,
        tr("Portal: your app, Webhooks. INSTALL and message reports come here; for watching only."));
    auto *box = new QWidget(m_row);
    auto *answer = new QVBoxLayout(box);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(Space::XS);
    auto *said = new QHBoxLayout;
    said->setSpacing(Space::S);
    auto *label = makeLabel(tr("Answer"), u"label"_s, this);
    label->setWordWrap(false);
    said->addWidget(label, 0, Qt::AlignTop);
    m_answer = makeLabel({}, u"muted"_s, this);
    m_answer->setObjectName(u"answerSummary"_s);
    said->addWidget(m_answer, 1);
    answer->addLayout(said);
    auto *change = makeButton(tr("&Change…"), u"changeAnswer"_s, ButtonLook::Normal, this);
    connect(change, &QPushButton::clicked, this, &AddressCard::answerWanted);
    auto *rules = makeButton(tr("&Rules…"), u"changeRules"_s, ButtonLook::Normal, this);
    connect(rules, &QPushButton::clicked, this, &AddressCard::rulesWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(change);
    buttons->addWidget(rules);
    buttons->addStretch(1);
    answer->addLayout(buttons);
    answer->addStretch(1);
    m_row->row()->addWidget(box, 1);
    body()->addWidget(m_row);
}

void AddressCard::setBase(const QString &base)
{
    m_deliveryUrl->setText(base + u"/delivery"_s);
    m_eventsUrl->setText(base + u"/events"_s);
}

void AddressCard::setCompact(bool compact)
{
    m_isCompact = compact;
    showHelp();
}

/*! The help is the tooltip of the field as well. Whether there is room for it follows from the width alone. */
void AddressCard::showHelp()
{
    if (!m_row)
        return;
    const QMargins edges = body()->contentsMargins();
    const bool isShort = m_isCompact || m_row->row()->isStackedIn(width() - edges.left() - edges.right());
    for (const Row &row : std::as_const(m_rows))
        row.form->setHelp(row.field, isShort ? QString() : row.help);
}

void AddressCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showHelp();
}

void AddressCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showHelp();
}

void AddressCard::setAnswer(const QString &sentence)
{
    m_answer->setText(sentence);
}

QString AddressCard::answer() const
{
    return m_answer->text();
}

} // namespace Linesman::Ui
