// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/matrixtable.h"

#include "ui/providers/matrixmodel.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"

#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

MatrixTable::MatrixTable(MatrixModel &matrix, QWidget *parent)
    : TableView(u"installTable"_s, tr("Installs by location"), parent)
    , m_matrix(matrix)
{
    setFrameless();
    setProperty(OwnOrder, true); // the model sorts
    connect(&m_matrix, &MatrixModel::modelAboutToBeReset, this, &MatrixTable::keepChoice);
    setModel(&m_matrix);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(false);
    freezeFirstColumn();
    connect(&m_matrix, &MatrixModel::modelReset, this, &MatrixTable::restoreChoice); // once both views forgot it
}

void MatrixTable::freezeFirstColumn()
{
    m_frozen = new QTableView(this);
    m_frozen->setObjectName(u"installTableLocations"_s);
    m_frozen->setAccessibleName(tr("Locations"));
    m_frozen->setModel(&m_matrix);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setFocusPolicy(Qt::ClickFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setShowGrid(false);
    m_frozen->setWordWrap(false);
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_frozen->setItemDelegate(new CellDelegate(m_frozen));
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(verticalScrollMode());
    m_frozen->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &MatrixTable::placeFrozen);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MatrixTable::placeFrozen);
    connect(&m_matrix, &MatrixModel::modelReset, this, &MatrixTable::placeFrozen);
}

void MatrixTable::placeFrozen()
{
    // While nothing is scrolled away the column itself is there, with its header to sort by.
    const bool isAway = horizontalScrollBar()->value() > 0;
    m_frozen->setVisible(isAway);
    if (!isAway)
        return;
    for (int section = 0; section < m_matrix.columnCount(); ++section)
        m_frozen->setColumnHidden(section, section != 0);
    m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), columnWidth(0) + 1,
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (m_frozen)
        placeFrozen();
}

void MatrixTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    TableView::scrollTo(index, hint);
    if (!m_frozen)
        return;
    // What is under the locations is not in sight.
    const int hidden = m_frozen->isVisible() && index.column() > 0 ? columnWidth(0) - visualRect(index).left() : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

QList<LocationId> MatrixTable::chosenLocations() const
{
    QList<LocationId> ids;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        const LocationId id = m_matrix.rowAt(index.row()).location.id;
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void MatrixTable::keepChoice()
{
    m_chosen.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        Chosen chosen{range.left(), range.right(), {}};
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.locations.append(m_matrix.rowAt(row).location.id);
        m_chosen.append(chosen);
    }
    const QModelIndex current = currentIndex();
    m_current = current.isValid() ? m_matrix.rowAt(current.row()).location.id : LocationId();
    m_currentColumn = current.column();
    m_scroll = verticalScrollBar()->value();
}

void MatrixTable::restoreChoice()
{
    QHash<LocationId, int> rowOf;
    for (int row = 0; row < m_matrix.rowCount(); ++row)
        rowOf.insert(m_matrix.rowAt(row).location.id, row);
    const int last = m_matrix.columnCount() - 1;
    QItemSelection selection;
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        if (chosen.right > last)
            continue;
        int from = -1; // rows that follow each other are one range: thousands of ranges would take seconds
        int to = -1;
        const auto close = [&] {
            if (from >= 0)
                selection.append({m_matrix.index(from, chosen.left), m_matrix.index(to, chosen.right)});
        };
        for (const LocationId &location : chosen.locations) {
            const int row = rowOf.value(location, -1);
            if (row < 0)
                continue;
            if (from < 0 || row != to + 1) {
                close();
                from = row;
            }
            to = row;
        }
        close();
    }
    QItemSelectionModel *model = selectionModel();
    if (const int row = rowOf.value(m_current, -1); row >= 0)
        model->setCurrentIndex(m_matrix.index(row, qMin(m_currentColumn, last)), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_scroll);
}

void MatrixTable::fitColumns()
{
    using Column = MatrixModel::Column;
    for (int section = 0; section < m_matrix.columnCount(); ++section) {
        QStyledItemDelegate *delegate = nullptr;
        int width = 100;
        switch (m_matrix.columnAt(section)) {
        case Column::Location:
            delegate = new CellDelegate(this);
            width = 160;
            break;
        case Column::Installed:
        case Column::Token:
        case Column::Scopes:
        case Column::Selected:
            delegate = new ChipDelegate(this);
            break;
        case Column::Verdict:
            delegate = new ChipDelegate(this);
            width = 116; // five of them without scrolling at 1280
            break;
        case Column::LastDelivery:
        case Column::LastInbound:
        case Column::InstalledAt:
            delegate = new TimeDelegate(this);
            width = 150;
            break;
        case Column::LastStatus:
            delegate = new CellDelegate(this, CellDelegate::Text::Muted);
            break;
        case Column::Reason:
            delegate = new CellDelegate(this, CellDelegate::Text::Muted);
            width = 320;
            break;
        case Column::Version:
        case Column::LocationId:
            delegate = new IdDelegate(this);
            width = 190;
            break;
        }
        delete itemDelegateForColumn(section);
        setItemDelegateForColumn(section, delegate);
        setColumnWidth(section, width);
    }
}

} // namespace Linesman::Ui
