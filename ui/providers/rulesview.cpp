// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/rulesview.h"

#include "app/providers/rules.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
QString supportWord(Providers::Support support)
{
    switch (support) {
    case Providers::Support::Yes:
        return RulesView::tr("yes");
    case Providers::Support::No:
        return RulesView::tr("no");
    case Providers::Support::NotStated:
        return RulesView::tr("not documented");
    }
    return {};
}
} // namespace

RulesView::RulesView(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::L);
    m_kinds = new QListWidget(this);
    m_kinds->setObjectName(u"kindList"_s);
    m_kinds->setAccessibleName(tr("Provider kinds"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // no name is cut at any text size
    m_kinds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_kinds->setMinimumWidth(170);
    const int height = std::max<int>(Space::Control, m_kinds->fontMetrics().height() + Space::S);
    for (const Kind kind : Providers::AllKinds) {
        auto *item = new QListWidgetItem(Providers::kindTitle(kind), m_kinds);
        item->setSizeHint({m_kinds->fontMetrics().horizontalAdvance(item->text()) + 2 * Space::S, height});
    }
    row->addWidget(m_kinds);
    row->addWidget(makeSeparator(Qt::Vertical, this));

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"kindRules"_s);
    scroll->setAccessibleName(tr("Rules of the chosen kind"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Space::S, 0);
    column->setSpacing(Space::S);
    m_purpose = makeLabel({}, u"strong"_s, inner);
    m_purpose->setObjectName(u"kindPurpose"_s);
    column->addWidget(m_purpose);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(Space::L);
    m_facts->setVerticalSpacing(Space::XS);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    m_source = makeLabel({}, u"small muted"_s, inner);
    m_source->setObjectName(u"kindSource"_s);
    column->addWidget(m_source);
    column->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() switches it on: the card's ground is to show
    scroll->viewport()->setAutoFillBackground(false);
    row->addWidget(scroll, 1);

    connect(m_kinds, &QListWidget::currentRowChanged, this, &RulesView::showRules);
    m_kinds->setCurrentRow(0);
}

Kind RulesView::kind() const
{
    return Providers::AllKinds.at(size_t(qMax(0, m_kinds->currentRow())));
}

void RulesView::setKind(Kind kind)
{
    m_kinds->setCurrentRow(int(kind));
}

void RulesView::addFact(const QString &name, const QString &value, const QString &note)
{
    const int row = m_facts->rowCount();
    auto *label = makeLabel(name, u"muted"_s, this);
    label->setWordWrap(false);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    auto *text = makeLabel(value, {}, this);
    m_facts->addWidget(text, row, 1);
    if (!note.isEmpty())
        m_facts->addWidget(makeLabel(note, u"small muted"_s, this), row + 1, 1);
}

void RulesView::showRules()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        delete item->widget();
    }
    const Providers::Rules &rules = Providers::rules(kind());
    m_purpose->setText(rules.purpose);

    QString portal = tr("Type %1").arg(rules.portalType);
    if (rules.hasCustomBox) {
        portal += rules.isCustom ? tr(", \"Is this a Custom Conversation Provider\" on")
                                 : tr(", \"Is this a Custom Conversation Provider\" off");
    }
    addFact(tr("In the portal"), portal,
            rules.hasAlwaysShow ? tr("\"Always show this Conversation Provider\", alias and logo may be set.")
                                : QString());
    addFact(tr("Enable it"), rules.enabling);
    const QList<Providers::InboundType> types = Providers::inboundTypes(kind());
    QString alternative;
    for (qsizetype i = 1; i < types.size(); ++i)
        alternative = tr("Or \"%1\": %2 (%3).").arg(types.at(i).type, types.at(i).note, types.at(i).source);
    addFact(tr("Inbound type"), u'"' + types.first().type + u'"', alternative);
    addFact(tr("conversationProviderId"),
            rules.needsProviderId ? tr("required on every inbound message") : tr("not needed on inbound messages"));
    addFact(tr("Deliveries"), rules.hasDeliveries ? tr("ProviderOutboundMessage of type \"%1\"").arg(rules.deliveryType)
                                                  : tr("none documented: calls are logged, not sent"));
    if (rules.takesOutboundCalls)
        addFact(tr("External calls"), tr("\"from\" (inbound) or \"to\" (outbound) must be a contact's number"));
    if (rules.takesAltId)
        addFact(tr("altId"), tr("comes back as replyToAltId when an agent replies"));
    addFact(tr("Workflows"), rules.workflows);
    addFact(tr("Bulk actions"), supportWord(rules.bulkActions));
    addFact(tr("Mobile app"), supportWord(rules.mobileApp));
    m_source->setText(tr("Source: %1.").arg(rules.source));
}

} // namespace Linesman::Ui
