// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/linkreport.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Verdict = OAuth::LinkPart::Verdict;

namespace {
Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return Tone::Good;
    case Verdict::Doubt:
        return Tone::Warn;
    case Verdict::Bad:
        return Tone::Bad;
    case Verdict::Note:
        break;
    }
    return Tone::Neutral;
}

QString wordOf(const OAuth::LinkPart &part)
{
    switch (part.verdict) {
    case Verdict::Good:
        return LinkReport::tr("good");
    case Verdict::Doubt:
        return LinkReport::tr("look");
    case Verdict::Bad:
        return LinkReport::tr("wrong");
    case Verdict::Note:
        break;
    }
    return LinkReport::tr("note");
}
} // namespace

LinkReport::LinkReport(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    m_summary = makeLabel({}, u"label"_s, this);
    m_summary->setObjectName(u"linkSummary"_s);
    column->addWidget(m_summary);
    m_model = new QStandardItemModel(0, 3, this);
    m_model->setHorizontalHeaderLabels({tr("Part"), tr("Verdict"), tr("Value")});
    m_table = new TableView(u"linkTable"_s, tr("Parts of the install link"), this);
    m_table->setFollowing(true); // all rows show: none is new
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(2, new CellDelegate(m_table, CellDelegate::Text::MonoMuted, Qt::ElideMiddle));
    for (const int whole : {0, 1})
        m_table->horizontalHeader()->setSectionResizeMode(whole, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table);
    m_text = makeLabel({}, u"small muted"_s, this);
    m_text->setObjectName(u"linkPartText"_s);
    column->addWidget(m_text);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        const bool isAny = row >= 0 && row < m_parts.size();
        const OAuth::LinkPart part = isAny ? m_parts.at(row) : OAuth::LinkPart();
        m_text->setText(part.finding.isEmpty() ? part.text : tr("%1: %2").arg(part.finding, part.text));
        m_text->setVisible(!m_text->text().isEmpty());
    });
    hide();
}

void LinkReport::setLink(const QString &link)
{
    m_model->removeRows(0, m_model->rowCount());
    m_parts.clear();
    const Result<QList<OAuth::LinkPart>> parts = OAuth::readLink(link);
    setVisible(parts.has_value());
    if (!parts)
        return;
    m_parts = *parts;
    int wrong = 0;
    int worst = -1;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const OAuth::LinkPart &part = m_parts.at(i);
        const bool isOdd = part.verdict == Verdict::Bad || part.verdict == Verdict::Doubt;
        wrong += isOdd ? 1 : 0;
        if (isOdd && (worst < 0 || (part.verdict == Verdict::Bad && m_parts.at(worst).verdict != Verdict::Bad)))
            worst = int(i);
        auto *name = new QStandardItem(part.name);
        auto *verdict = new QStandardItem(wordOf(part));
        verdict->setData(QVariant::fromValue(toneOf(part.verdict)), ToneRole);
        auto *value = new QStandardItem(part.value.isEmpty() ? tr("missing") : part.value);
        for (QStandardItem *item : {name, verdict, value}) {
            item->setEditable(false);
            item->setToolTip(part.finding.isEmpty() ? part.text : tr("%1: %2").arg(part.finding, part.text));
        }
        m_model->appendRow({name, verdict, value});
    }
    m_summary->setText(wrong == 0 ? tr("The link was read: nothing speaks against it.")
                                  : tr("The link was read: %n part(s) to look at.", nullptr, wrong));
    m_table->setFixedHeight(int(m_parts.size()) * CellDelegate::rowHeight(m_table->fontMetrics()) +
                            m_table->horizontalHeader()->sizeHint().height() + 4);
    m_table->clearSelection();
    if (worst >= 0) {
        m_table->selectRow(worst);
    } else {
        m_text->hide();
    }
}

} // namespace Linesman::Ui
