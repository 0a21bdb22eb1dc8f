// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/findingdetail.h"

#include "ui/doctor/doctorwords.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype ShownSpots = 500; // of a finding in thousands of locations

ExchangeId newestExchange(const Doctor::Entry &entry)
{
    for (const Doctor::Spot &spot : entry.spots) {
        if (!spot.sight.exchanges.isEmpty())
            return spot.sight.exchanges.constLast();
    }
    return 0;
}
} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    const auto add = [this, column](const QString &name, const QString &roles) {
        QLabel *label = makeLabel({}, roles, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        return label;
    };
    m_title = add(u"findingTitle"_s, u"heading"_s);
    m_meaning = add(u"findingMeaning"_s, {});
    m_next = add(u"findingNext"_s, u"strong"_s);
    m_source = add(u"findingSource"_s, u"small muted"_s);
    m_spots = new QPlainTextEdit(this);
    m_spots->setObjectName(u"findingSpots"_s);
    m_spots->setAccessibleName(tr("Where it was seen"));
    m_spots->setReadOnly(true);
    m_spots->setTabChangesFocus(true);
    column->addWidget(m_spots, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_open = makeButton(tr("&Open"), u"openMendingPlace"_s, ButtonLook::Normal, this);
    m_exchange = makeButton(tr("Show the E&xchange"), u"openFindingExchange"_s, ButtonLook::Normal, this);
    m_page = makeButton(tr("Open &Source"), u"openFindingSource"_s, ButtonLook::Quiet, this);
    m_mute = makeButton(tr("&Mute…"), u"muteFinding"_s, ButtonLook::Quiet, this);
    for (QPushButton *button : {m_open, m_exchange, m_page, m_mute})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] { emit destinationWanted(mendingPlace(*m_entry)); });
    connect(m_exchange, &QPushButton::clicked, this, &FindingDetail::goToExchange);
    connect(m_page, &QPushButton::clicked, this, [this] { emit sourceWanted(QUrl(m_entry->url)); });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        const QString id = m_entry->finding.id;
        m_entry->isMuted() ? emit unmuteWanted(id) : emit muteWanted(id);
    });
    setEntry({});
}

void FindingDetail::goToExchange()
{
    if (const ExchangeId id = newestExchange(*m_entry); id != 0)
        emit destinationWanted(ShowExchange{id});
}

void FindingDetail::setEntry(const std::optional<Doctor::Entry> &entry)
{
    m_entry = entry;
    setVisible(entry.has_value());
    if (!entry)
        return;
    const Finding &finding = entry->finding;
    m_title->setText(u"%1  %2"_s.arg(finding.id, finding.title));
    m_meaning->setText(finding.meaning);
    m_next->setText(finding.nextStep);
    m_source->setText(tr("Source: %1").arg(finding.source));
    QStringList lines;
    for (qsizetype i = 0; i < qMin(entry->spots.size(), ShownSpots); ++i)
        lines.append(spotText(entry->spots.at(i)));
    if (entry->spots.size() > ShownSpots)
        lines.append(tr("and %n more", nullptr, int(entry->spots.size() - ShownSpots)));
    m_spots->setPlainText(lines.join(u'\n'));
    m_open->setText(mendingButton(*entry));
    m_open->setAccessibleName(mendingButton(*entry).remove(u'&'));
    m_exchange->setVisible(newestExchange(*entry) != 0);
    m_page->setVisible(!entry->url.isEmpty());
    m_mute->setText(entry->isMuted() ? tr("Tell A&gain") : tr("&Mute…"));
}

} // namespace Linesman::Ui
