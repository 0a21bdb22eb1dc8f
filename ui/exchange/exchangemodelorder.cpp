// SPDX-License-Identifier: GPL-3.0-or-later
// In which order an ExchangeModel lists what it holds, and where in it a row stands.
#include "ui/exchange/exchangemodel.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace Linesman::Ui {

using namespace std::chrono_literals;

namespace {
constexpr auto BetweenSorts = 1s; // while exchanges come in
constexpr std::size_t FewRows = 100;
} // namespace

ExchangeId ExchangeModel::idAt(int row) const
{
    return row >= 0 && row < int(shown().size()) ? shown()[std::size_t(placeOf(row))] : 0;
}

int ExchangeModel::placeOfId(ExchangeId id) const
{
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return place != m_ids.end() && *place == id ? int(place - m_ids.begin()) : -1;
}

int ExchangeModel::rowOf(ExchangeId id) const
{
    if (m_isSorted) {
        const auto place = std::find(m_sorted.begin(), m_sorted.end(), id);
        return place != m_sorted.end() ? int(place - m_sorted.begin()) : -1;
    }
    const int place = placeOfId(id);
    return place < 0 ? -1 : placeOf(place); // the way back is the same
}

bool ExchangeModel::isLeftOut(ExchangeId id) const
{
    const int place = placeOfId(id);
    return isCapped() && place >= 0 && std::size_t(place) < m_ids.size() - m_mostSorted;
}

void ExchangeModel::setNewestFirst(bool newestFirst)
{
    if (m_newestFirst == newestFirst)
        return;
    beginResetModel();
    m_newestFirst = newestFirst;
    endResetModel();
}

void ExchangeModel::sortBy(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_isOrderShown = false;
    if (column >= 0) {
        m_sortSoon.start(0);
        return;
    }
    m_sortSoon.stop();
    beginResetModel();
    m_isSorted = false;
    m_sorted.clear();
    m_pages.clear();
    endResetModel();
    setBusy(false);
    emit orderChanged();
}

void ExchangeModel::sortSoon()
{
    if (m_sortColumn >= 0 && !m_sortSoon.isActive())
        m_sortSoon.start(m_isSorted ? BetweenSorts : 0s);
}

std::vector<ExchangeId> ExchangeModel::idsToSort() const
{
    const std::size_t most = std::min(m_ids.size(), m_mostSorted);
    return std::vector<ExchangeId>(m_ids.end() - std::ptrdiff_t(most), m_ids.end());
}

void ExchangeModel::takeSorted(std::vector<ExchangeId> ids)
{
    std::erase_if(ids, [this](ExchangeId id) { return placeOfId(id) < 0; }); // gone meanwhile
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    if (!m_isSorted || ids != m_sorted) {
        beginResetModel();
        m_sorted = std::move(ids);
        m_isSorted = true;
        m_pages.clear();
        endResetModel();
    }
    setBusy(false);
    if (!std::exchange(m_isOrderShown, true))
        emit orderChanged();
}

void ExchangeModel::drop(const QList<qint64> &ids)
{
    if (m_isSorted) {
        dropSorted(ids);
        return;
    }
    QList<int> places;
    for (const qint64 id : ids) {
        if (const int place = placeOfId(id); place >= 0)
            places += place;
    }
    std::sort(places.begin(), places.end());
    // From the end, in runs: each run is one change for the views.
    while (!places.isEmpty()) {
        const int last = places.takeLast();
        int first = last;
        while (!places.isEmpty() && places.last() == first - 1)
            first = places.takeLast();
        beginRemoveRows({}, placeOf(m_newestFirst ? last : first), placeOf(m_newestFirst ? first : last));
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        forgetPages(first);
        endRemoveRows();
    }
}

void ExchangeModel::dropSorted(const QList<qint64> &ids)
{
    const std::set<ExchangeId> gone(ids.begin(), ids.end());
    const auto isGone = [&gone](ExchangeId id) {
        return gone.contains(id);
    };
    std::erase_if(m_ids, isGone);
    if (gone.size() > FewRows) {
        beginResetModel();
        std::erase_if(m_sorted, isGone);
        m_pages.clear();
        endResetModel();
    } else {
        for (int row = int(m_sorted.size()) - 1; row >= 0; --row) {
            if (!isGone(m_sorted[std::size_t(row)]))
                continue;
            beginRemoveRows({}, row, row);
            m_sorted.erase(m_sorted.begin() + row);
            forgetPages(row);
            endRemoveRows();
        }
    }
    sortSoon(); // an older one may have a place now
}

} // namespace Linesman::Ui
