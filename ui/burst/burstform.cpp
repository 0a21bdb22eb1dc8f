// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/burstform.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
constexpr int CellsARow = 4;
} // namespace

BurstForm::BurstForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::M);
    m_grid->setVerticalSpacing(Space::XS);
    for (int column = 0; column < CellsARow; ++column)
        m_grid->setColumnStretch(column, 1);
    m_count = addNumber(u"burstCount"_s, tr("Deliveries"), 1, 100'000, 1000);
    m_concurrency = addNumber(u"burstConcurrency"_s, tr("At once"), 1, 1000, 16);
    m_rate = new QDoubleSpinBox(this);
    m_rate->setObjectName(u"burstRate"_s);
    m_rate->setRange(0, 100'000);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("No limit"));
    add(tr("At most a second"), m_rate);
    m_ramp = new QDoubleSpinBox(this);
    m_ramp->setObjectName(u"burstRamp"_s);
    m_ramp->setRange(0, 3600);
    m_ramp->setDecimals(1);
    m_ramp->setSuffix(tr(" s"));
    m_ramp->setSpecialValueText(tr("At once"));
    m_ramp->setToolTip(tr("So long does it take until the rate is reached."));
    add(tr("Ramp"), m_ramp);
    for (const Kind kind : Providers::AllKinds) {
        if (!Webhooks::whyNoDelivery(kind).isEmpty())
            continue;
        auto *parts = addNumber(u"burst"_s + Providers::kindName(kind), Providers::kindTitle(kind), 0, 100, 0);
        parts->setSuffix(tr(" parts"));
        parts->setToolTip(tr("Its share of the burst. With 0 everywhere all deliveries are of the kind in the form."));
        m_parts.append({kind, parts});
    }
    m_duplicates = addNumber(u"burstDuplicates"_s, tr("Sent twice"), 0, 90, 0);
    m_duplicates->setSuffix(tr(" %"));
    m_reordered = addNumber(u"burstReordered"_s, tr("Out of order"), 0, 100, 0);
    m_reordered->setSuffix(tr(" %"));
    m_reordered->setToolTip(tr("So many of each ten deliveries in a row come shuffled."));
    m_dropped = addNumber(u"burstDropped"_s, tr("Answer lost"), 0, 100, 0);
    m_dropped->setSuffix(tr(" %"));
    m_dropped->setToolTip(
        tr("This share of connections is cut once their requests are sent: your endpoint has them, the sender "
           "does not know it."));
    m_delayed = addNumber(u"burstDelayed"_s, tr("Held up"), 0, 100, 0);
    m_delayed->setSuffix(tr(" %"));
    m_delayed->setToolTip(tr("So many go out up to five seconds late; the others go on meanwhile."));
    m_seed = addNumber(u"burstSeed"_s, tr("Seed"), 0, 1'000'000'000, 1);
    m_seed->setToolTip(tr("The same seed gives the same burst: people, texts, ids, and order."));
    m_tally = new QLineEdit(this);
    m_tally->setObjectName(u"burstTally"_s);
    m_tally->setPlaceholderText(tr("https://… (optional)"));
    m_tally->setToolTip(tr("Asked afterwards (GET) for a JSON list of the messageIds that your endpoint handled: it "
                           "shows what was lost, and what was handled twice."));
    add(tr("Address of your tally"), m_tally);
}

QSpinBox *BurstForm::addNumber(const QString &name, const QString &label, int least, int most, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    add(label, box);
    return box;
}

void BurstForm::add(const QString &label, QWidget *field, int span)
{
    auto *text = new QLabel(label, this);
    setRole(text, u"label"_s);
    text->setBuddy(field);
    field->setAccessibleName(label);
    const int row = m_cells / CellsARow * 2;
    const int column = m_cells % CellsARow;
    m_grid->addWidget(text, row, column, 1, span);
    m_grid->addWidget(field, row + 1, column, 1, span);
    m_cells += span;
}

void BurstForm::fill(Webhooks::DeliveryPlan &plan) const
{
    plan.count = m_count->value();
    plan.concurrency = m_concurrency->value();
    plan.perSecond = m_rate->value();
    plan.ramp = std::chrono::milliseconds(std::lround(m_ramp->value() * 1000));
}

Webhooks::BurstShape BurstForm::shape(const Webhooks::OutboundForm &sample) const
{
    Webhooks::BurstShape shape;
    shape.seed = std::uint64_t(m_seed->value());
    shape.duplicatePercent = m_duplicates->value();
    shape.reorderPercent = m_reordered->value();
    shape.dropPercent = m_dropped->value();
    shape.delayPercent = m_delayed->value();
    shape.count = m_count->value();
    for (const auto &[kind, parts] : m_parts) {
        if (parts->value() == 0)
            continue;
        Webhooks::OutboundForm form = sample.kind == kind ? sample : Webhooks::sampleForm(kind, sample.profile);
        form.locationId = sample.locationId;
        form.userId = sample.userId;
        shape.mix.append({form, parts->value()});
    }
    if (shape.mix.isEmpty())
        shape.mix.append({sample, 1});
    return shape;
}

QString BurstForm::tallyUrl() const
{
    return m_tally->text().trimmed();
}

} // namespace Linesman::Ui
