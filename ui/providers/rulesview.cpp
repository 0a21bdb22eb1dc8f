// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/rulesview.h"

#include "app/providers/rules.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

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
    m_kinds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (const Kind kind : Providers::AllKinds)
        new QListWidgetItem(Providers::kindTitle(kind), m_kinds);
    fitKinds();
    row->addWidget(m_kinds);
    row->addWidget(makeSeparator(Qt::Vertical, this));

    auto *scroll = new ScrollColumn(u"kindRules"_s, tr("Rules of the chosen kind"), this);
    scroll->body()->setSpacing(Space::S);
    m_purpose = makeLabel({}, u"strong"_s, scroll->inner());
    m_purpose->setObjectName(u"kindPurpose"_s);
    scroll->body()->addWidget(m_purpose);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(Space::XS);
    scroll->body()->addLayout(m_facts);
    m_source = makeLabel({}, u"small muted"_s, scroll->inner());
    m_source->setObjectName(u"kindSource"_s);
    scroll->body()->addWidget(m_source);
    scroll->body()->addStretch(1);
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
    auto *row = new StackingRow(this, StackingRow::Room::Needed); // the name above its value, where both have no room
    auto *label = makeLabel(name, u"muted"_s, row);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_names.append(label);
    row->row()->addWidget(label);
    auto *said = new QWidget(row);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    column->addWidget(makeLabel(value, {}, said));
    if (!note.isEmpty())
        column->addWidget(makeLabel(note, u"small muted"_s, said));
    row->row()->addWidget(said, 1);
    m_facts->addWidget(row);
}

/*! All names are as wide as the widest. */
void RulesView::alignValues()
{
    int width = 0;
    for (QLabel *name : std::as_const(m_names)) {
        name->setMinimumWidth(0);
        width = std::max(width, name->sizeHint().width());
    }
    for (QLabel *name : std::as_const(m_names))
        name->setMinimumWidth(width + Space::S);
}

/*! No name is cut at any text size, nor where the list has a bar. */
void RulesView::fitKinds()
{
    int width = 0;
    const int height = std::max<int>(Space::Control, m_kinds->fontMetrics().height() + Space::S);
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *item = m_kinds->item(row);
        item->setSizeHint({m_kinds->fontMetrics().horizontalAdvance(item->text()) + 2 * Space::S, height});
        width = std::max(width, item->sizeHint().width());
    }
    const int bar = m_kinds->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_kinds);
    m_kinds->setFixedWidth(std::max(170, width + bar + 2 * Space::S));
}

void RulesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitKinds();
    alignValues();
}

void RulesView::showRules()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        delete item->widget();
    }
    m_names.clear();
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
    alignValues();
}

} // namespace Linesman::Ui
