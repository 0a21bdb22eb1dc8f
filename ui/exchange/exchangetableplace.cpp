// SPDX-License-Identifier: GPL-3.0-or-later
// What an ExchangeTable keeps across a reset of its model: the selection and the scroll position.
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

void ExchangeTable::watchModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ExchangeTable::keepForReset);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExchangeTable::bringBackKept);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_current != 0 && selectedRow() < 0)
            restoreSelection();
    });
    // Older exchanges beyond the cap of a sorted list arrive without a change of its rows.
    connect(m_model, &ExchangeModel::filling, this, &ExchangeTable::leaveOrderOfSought);
    connect(m_model, &ExchangeModel::filled, this, &ExchangeTable::leaveOrderOfSought);
}

void ExchangeTable::selectId(ExchangeId id)
{
    m_current = id;
    if (m_model->rowOf(id) < 0) { // not read yet: it is chosen when it comes, and nothing else until then
        m_restoring = true;
        clearSelection();
        m_restoring = false;
    }
    m_isSought = true;
    restoreSelection();
}

void ExchangeTable::remember(int row)
{
    if (m_restoring)
        return;
    // Rows that leave for a moment (a filter) take the selection with them: the id waits for them.
    const ExchangeId id = m_model->idAt(row);
    if (id != 0)
        m_current = id;
    m_isSought = false; // the person is elsewhere by now
    emit exchangeSelected(id);
}

void ExchangeTable::restoreSelection()
{
    const int row = m_model->rowOf(m_current);
    if (row < 0) {
        if (selectedRow() < 0)
            emit exchangeSelected(0);
        leaveOrderOfSought();
        return;
    }
    const bool isSought = m_isSought;
    // Not selectRow(): with Ctrl held down, for whatever reason, that would take the selection away.
    selectionModel()->setCurrentIndex(m_model->index(row, ExchangeModel::Time),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (isSought)
        scrollTo(m_model->index(row, ExchangeModel::Request), PositionAtCenter);
}

/*! Only the newest are sorted: to show an older one the list goes back to the order of time. */
void ExchangeTable::leaveOrderOfSought()
{
    if (!m_isSought || !m_model->isLeftOut(m_current))
        return;
    // Queued: the model may be in the middle of a change.
    const auto leave = [this] {
        if (m_isSought && m_model->isLeftOut(m_current))
            m_model->sortBy(-1);
    };
    QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
}

void ExchangeTable::keepForReset()
{
    m_restoring = true;
    m_kept = Kept();
    m_kept.scroll = verticalScrollBar()->value();
    m_kept.isSorted = m_model->isSorted();
    const QList<ExchangeId> selected = selectedIds();
    m_kept.selected.assign(selected.begin(), selected.end());
    std::sort(m_kept.selected.begin(), m_kept.selected.end());
    if (!m_kept.isSorted)
        return;
    const int current = selected.contains(m_current) ? m_model->rowOf(m_current) : -1;
    const int y = current >= 0 ? rowViewportPosition(current) : -1;
    const bool isInSight = y >= 0 && y < viewport()->height();
    // At the top the first row stays in sight, whichever exchange that is by then.
    const int row = isInSight ? current : m_kept.scroll > 0 ? rowAt(0) : -1;
    m_kept.anchor = m_model->idAt(row);
    m_kept.y = row >= 0 ? rowViewportPosition(row) : 0;
}

void ExchangeTable::bringBackKept()
{
    m_restoring = false;
    const Kept kept = std::exchange(m_kept, {});
    const bool isThere = m_model->rowOf(m_current) >= 0;
    const bool isShown = isThere && m_isSought; // and scrolled to
    restoreSelection();
    if (isThere && kept.selected.size() > 1 &&
        std::binary_search(kept.selected.begin(), kept.selected.end(), m_current)) {
        m_restoring = true; // the first of them by row may be another now; what is shown stays
        selectionModel()->select(rowsOf(kept.selected), QItemSelectionModel::Select);
        m_restoring = false;
    }
    if (m_model->sortColumn() >= 0 && !isShown)
        bringBackPlace(kept);
}

/*! New exchanges may land anywhere in a sorted list: it neither follows them nor jumps to the selection. */
void ExchangeTable::bringBackPlace(const Kept &kept)
{
    const bool wasSorted = kept.isSorted && m_model->isSorted();
    const int row = wasSorted && kept.anchor != 0 ? m_model->rowOf(kept.anchor) : -1;
    executeDelayedItemsLayout(); // else the scroll bar is that of before
    updateGeometries();
    if (row >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - kept.y);
    else if (wasSorted || selectedRow() < 0)
        verticalScrollBar()->setValue(kept.scroll);
}

/*! The rows of \a ids, which are in order. */
QItemSelection ExchangeTable::rowsOf(const std::vector<ExchangeId> &ids) const
{
    QItemSelection found;
    int first = -1;
    for (int row = 0; row <= m_model->rowCount(); ++row) { // one past the last row ends a range that reaches it
        const bool isOne = std::binary_search(ids.begin(), ids.end(), m_model->idAt(row));
        if (isOne && first < 0) {
            first = row;
        } else if (!isOne && first >= 0) {
            found.append(
                QItemSelectionRange(m_model->index(first, 0), m_model->index(row - 1, ExchangeModel::ColumnCount - 1)));
            first = -1;
        }
    }
    return found;
}

} // namespace Linesman::Ui
