// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/matrixtable.h"

#include "ui/providers/matrixmodel.h"
#include "ui/widgets/delegates.h"

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
    connect(&m_matrix, &MatrixModel::modelAboutToBeReset, this, &MatrixTable::keepChoice);
    setModel(&m_matrix);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(false);
    connect(&m_matrix, &MatrixModel::modelReset, this, &MatrixTable::restoreChoice); // once the view forgot it
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
        int width = 125;
        switch (m_matrix.columnAt(section)) {
        case Column::Location:
            delegate = new CellDelegate(this);
            width = 170;
            break;
        case Column::Installed:
        case Column::Token:
        case Column::Scopes:
        case Column::Selected:
            delegate = new ChipDelegate(this);
            break;
        case Column::Verdict:
            delegate = new ChipDelegate(this);
            width = 150;
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
