// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/factstab.h"

#include "app/workspace/driftwatch.h"
#include "ui/providers/driftmodel.h"
#include "ui/providers/factmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FactsTab::FactsTab(Workspace::DriftWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_drift(new DriftModel(this))
    , m_facts(new FactModel(QDate::currentDate(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"factsBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeDrift());
    split->addWidget(makeFacts());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({2000, 3000}); // px, only their ratio counts
    column->addWidget(split, 1);

    connect(&m_watch, &Workspace::DriftWatch::changed, this, &FactsTab::showDrift);
    connect(&m_watch, &Workspace::DriftWatch::written, this, &FactsTab::showWritten);
    connect(&m_watch, &Workspace::DriftWatch::failed, this,
            [this](const Error &error) { m_banner->show(Tone::Bad, describe(error) + u'\n' + error.detail); });
    applyFilter();
    showDrift();
}

QWidget *FactsTab::makeDrift()
{
    auto *card = new Card(tr("What came otherwise"), this);
    card->setBodyMargins(0);
    m_evidence = makeButton(tr("Show the E&xchange"), u"driftEvidence"_s, ButtonLook::Quiet, card);
    connect(m_evidence, &QPushButton::clicked, this, &FactsTab::openEvidence);
    m_look = makeButton(tr("Look Through &History"), u"driftLook"_s, ButtonLook::Quiet, card);
    connect(m_look, &QPushButton::clicked, &m_watch, &Workspace::DriftWatch::lookThrough);
    m_export = makeButton(tr("&Export…"), u"driftExport"_s, ButtonLook::Quiet, card);
    m_export->setToolTip(tr("With the exchanges that show it, secrets masked, for whoever keeps the facts"));
    connect(m_export, &QPushButton::clicked, this, &FactsTab::chooseFile);
    for (QPushButton *button : {m_evidence, m_look, m_export})
        card->addAction(button);
    m_driftState = makeLabel({}, u"muted"_s, card);
    m_driftState->setObjectName(u"driftState"_s);
    m_driftState->setContentsMargins(Space::L, 0, Space::L, Space::S);
    card->body()->addWidget(m_driftState);
    m_driftTable = new TableView(u"driftTable"_s, tr("What came otherwise"), card);
    m_driftTable->setFrameless();
    m_driftTable->setModel(m_drift);
    m_driftTable->setItemDelegateForColumn(DriftModel::Sentence, new CellDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(DriftModel::First, new TimeDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(DriftModel::Last, new TimeDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(DriftModel::Source,
                                           new CellDelegate(m_driftTable, CellDelegate::Text::Muted));
    const std::pair<int, int> widths[]{
        {DriftModel::Sentence, 460}, {DriftModel::Times, 60}, {DriftModel::First, 150}, {DriftModel::Last, 150}};
    for (const auto &[section, width] : widths)
        m_driftTable->setColumnWidth(section, width);
    card->body()->addWidget(m_driftTable, 1);
    connect(m_driftTable, &TableView::rowSelected, this, [this](int row) { m_evidence->setEnabled(row >= 0); });
    connect(m_driftTable, &TableView::opened, this, &FactsTab::openEvidence);
    return card;
}

QWidget *FactsTab::makeFacts()
{
    auto *card = new Card(tr("Facts"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    m_search = new SearchField(tr("Search facts"), card);
    m_search->setObjectName(u"factSearch"_s);
    m_search->setAccessibleName(tr("Search facts"));
    connect(m_search, &SearchField::searched, this, &FactsTab::applyFilter);
    connect(m_search, &SearchField::downPressed, this, [this] { m_factTable->setFocus(); });
    row->addWidget(m_search, 1);
    m_area = new QComboBox(card);
    m_area->setObjectName(u"factArea"_s);
    m_area->setAccessibleName(tr("Area"));
    m_area->addItem(tr("All areas"), QString());
    const QStringList areas = m_facts->areas();
    for (const QString &area : areas)
        m_area->addItem(area, area);
    connect(m_area, &QComboBox::currentIndexChanged, this, &FactsTab::applyFilter);
    row->addWidget(m_area);
    m_onlyOld = new QCheckBox(tr("Only &old ones"), card);
    m_onlyOld->setObjectName(u"factOld"_s);
    m_onlyOld->setToolTip(tr("Those that nobody looked up for six months"));
    connect(m_onlyOld, &QCheckBox::toggled, this, &FactsTab::applyFilter);
    row->addWidget(m_onlyOld);
    m_count = makeLabel({}, u"muted"_s, card);
    m_count->setObjectName(u"factCount"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    card->body()->addLayout(row);

    auto *split = new FittingSplitter(28, card);
    split->setObjectName(u"factSplit"_s);
    m_factTable = new TableView(u"factTable"_s, tr("Facts"), split);
    m_factTable->setFrameless();
    m_factTable->setModel(m_facts);
    m_factTable->setItemDelegateForColumn(FactModel::Area, new CellDelegate(m_factTable, CellDelegate::Text::Muted));
    m_factTable->setItemDelegateForColumn(FactModel::Name, new CellDelegate(m_factTable, CellDelegate::Text::Mono));
    m_factTable->setItemDelegateForColumn(FactModel::Read, new ChipDelegate(m_factTable));
    const std::pair<int, int> widths[]{
        {FactModel::Area, 84}, {FactModel::Name, 170}, {FactModel::Value, 150}, {FactModel::Read, 90}};
    for (const auto &[section, width] : widths)
        m_factTable->setColumnWidth(section, width);
    m_factTable->horizontalHeader()->setStretchLastSection(false);
    m_factTable->horizontalHeader()->setSectionResizeMode(FactModel::What, QHeaderView::Stretch);
    m_factTable->setColumnHidden(FactModel::Source, true); // the chosen fact tells it; the header's menu brings it back
    connect(m_factTable, &TableView::rowSelected, this, &FactsTab::showFact);
    split->addWidget(m_factTable);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({3000, 1000}); // px, only their ratio counts
    card->body()->addWidget(split, 1);
    return card;
}

QWidget *FactsTab::makeDetail()
{
    auto *scroll = new ScrollColumn(u"factDetailScroll"_s, tr("The chosen fact"), this);
    scroll->setMinimumWidth(240);
    m_detail = makeLabel({}, {}, scroll->inner());
    m_detail->setObjectName(u"factDetail"_s);
    scroll->body()->addWidget(m_detail);
    m_page = makeButton(tr("Open the &Page"), u"factPage"_s, ButtonLook::Normal, scroll->inner());
    connect(m_page, &QPushButton::clicked, this, [this] {
        const int row = m_factTable->selectedRow();
        if (row >= 0)
            emit browserWanted(QUrl(m_facts->factAt(row).url));
    });
    scroll->body()->addWidget(m_page, 0, Qt::AlignLeft);
    scroll->body()->addStretch(1);
    showFact(-1);
    return scroll;
}

void FactsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDrift();
    if (!std::exchange(m_wasShown, true))
        m_watch.lookThrough();
}

void FactsTab::applyFilter()
{
    const int selected = m_factTable->selectedRow();
    const QString id = selected >= 0 ? m_facts->factAt(selected).id : QString();
    m_facts->setFilter(m_search->text(), m_area->currentData().toString(), m_onlyOld->isChecked());
    const QLocale locale;
    m_count->setText(tr("%1 of %2, %3 old")
                         .arg(locale.toString(m_facts->rowCount()), locale.toString(m_facts->count()),
                              locale.toString(m_facts->oldCount())));
    const int row = m_facts->rowOf(id);
    if (row >= 0)
        m_factTable->selectRow(row);
    else
        showFact(-1);
}

void FactsTab::showDrift()
{
    m_drift->setItems(m_watch.items());
    const bool none = m_drift->rowCount() == 0;
    QString state;
    if (none)
        state = tr("Nothing came otherwise than the facts say.") + u' ';
    state += tr("%Ln exchange(s) looked at.", nullptr, int(m_watch.looked()));
    if (m_watch.isLooking())
        state += u' ' + tr("Looking…");
    m_driftState->setText(state);
    m_driftTable->setHidden(none);
    QWidget *card = m_driftState->parentWidget(); // one sentence needs no more
    card->setMaximumHeight(none ? card->sizeHint().height() : QWIDGETSIZE_MAX);
    m_evidence->setEnabled(m_driftTable->selectedRow() >= 0);
    m_export->setEnabled(!none);
    m_look->setEnabled(!m_watch.isLooking());
}

void FactsTab::showFact(int row)
{
    m_page->setVisible(row >= 0 && !m_facts->factAt(row).url.isEmpty());
    if (row < 0) {
        m_detail->setText(tr("Choose a fact to see all of it."));
        return;
    }
    const Workspace::FactRow &fact = m_facts->factAt(row);
    QStringList parts{fact.what, fact.value};
    parts += (fact.stated.isValid() ? tr("Source: %1, %2.").arg(fact.source, fact.stated.toString(Qt::ISODate))
                                    : tr("Source: %1.").arg(fact.source)) +
             u' ' + m_facts->ageSentence(fact);
    if (!fact.before.isEmpty())
        parts += fact.until.isValid() ? tr("Until %1: %2").arg(fact.until.toString(Qt::ISODate), fact.before)
                                      : tr("Before: %1").arg(fact.before);
    if (!fact.switchId.isEmpty())
        parts += tr("The emulator can do both: switch %1.").arg(fact.switchId);
    m_detail->setText(parts.join(u"\n\n"_s));
}

void FactsTab::openEvidence()
{
    const int row = m_driftTable->selectedRow();
    if (row >= 0)
        emit destinationWanted(ShowExchange{m_drift->itemAt(row).evidence});
}

void FactsTab::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export What Came Otherwise"));
    dialog->setObjectName(u"driftFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_watch, &Workspace::DriftWatch::write);
    dialog->open();
}

void FactsTab::showWritten(const QString &file, const QString &problem)
{
    if (problem.isEmpty())
        emit statusChanged(tr("Written: %1").arg(file));
    else
        m_banner->show(Tone::Bad, tr("%1 was not written: %2").arg(file, problem));
}

} // namespace Linesman::Ui
