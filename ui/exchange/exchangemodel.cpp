// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangemodel.h"

#include "app/history/slicedsearch.h"
#include "ui/exchange/exchangecolumns.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::size_t FirstRows = 2000; // are there at once

static constexpr auto WatchTime = 1s; // another process tells nobody; asking costs microseconds

ExchangeModel::ExchangeModel(History::Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_worker(std::make_shared<OpenReader>())
{
    m_pool.setMaxThreadCount(1);
    m_newer.setSingleShot(true);
    connect(&m_newer, &QTimer::timeout, this, &ExchangeModel::showNews);
    m_sortSoon.setSingleShot(true);
    connect(&m_sortSoon, &QTimer::timeout, this, &ExchangeModel::sortNow);
    m_watch.setInterval(WatchTime);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const History::Reader *mine = reader();
        const Result<qint64> version = mine ? mine->version() : Result<qint64>(m_version);
        if (version && std::exchange(m_version, *version) != *version)
            newsCame();
    });
    connect(&store, &History::Store::appended, this, &ExchangeModel::newsCame);
    connect(&store, &History::Store::changed, this, [this](const QList<qint64> &ids) {
        m_changed += ids;
        newsCame();
    });
    connect(&store, &History::Store::removed, this, [this](const QList<qint64> &ids) {
        if (isReadOnly())
            return;
        if (m_underWay > 0)
            m_gone.insert(ids.begin(), ids.end());
        drop(ids);
    });
}

ExchangeModel::~ExchangeModel()
{
    commitRemoval();
    m_pool.clear();
    m_pool.waitForDone();
}

template <typename Work, typename Done>
void ExchangeModel::run(Work work, Done done)
{
    const QString file = this->file();
    if (file.isEmpty())
        return; // not open: whoever opens it says reload()
    const int generation = m_generation;
    ++m_underWay;
    // The destructor waits for the pool, and what is posted to a dead object is dropped.
    m_pool.start([this, worker = m_worker, file, generation, work = std::move(work), done = std::move(done)] {
        auto result = [&]() -> decltype(work(*worker->reader)) {
            if (const Result<> opened = worker->open(file); !opened)
                return failure(opened.error());
            return work(*worker->reader);
        }();
        QMetaObject::invokeMethod(
            this,
            [this, generation, done, result = std::move(result)]() mutable {
                const bool isLast = --m_underWay == 0;
                if (generation != m_generation)
                    return; // asked for another filter meanwhile
                if (result) {
                    done(std::move(*result));
                } else {
                    setBusy(false);
                    emit failed(result.error());
                }
                if (isLast)
                    m_gone.clear();
            },
            Qt::QueuedConnection);
    });
}

void ExchangeModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

void ExchangeModel::showFile(const QString &file)
{
    if (file == m_otherFile)
        return;
    commitRemoval(); // of the file that is left
    beginResetModel();
    m_otherFile = file;
    m_ids.clear();
    m_sorted.clear();
    m_isSorted = false;
    m_pages.clear();
    m_loaded = false;
    m_examined = 0;
    endResetModel();
    reload();
}

void ExchangeModel::setFilter(const History::Filter &filter)
{
    if (m_loaded && filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void ExchangeModel::reload()
{
    ++m_generation; // answers to what was asked before are dropped
    m_filling = false;
    m_ownReads = 0;
    if (!file().isEmpty())
        setBusy(true);
    const std::size_t most = m_filter == History::Filter{} ? SIZE_MAX : FirstRows; // all of them need no looking
    run(
        [filter = m_filter, most](const History::Reader &reader) -> Result<Found> {
            const Result<ExchangeId> newest = reader.newest();
            if (!newest)
                return failure(newest.error());
            auto ids = reader.ids(filter, 0, most);
            if (!ids)
                return failure(ids.error());
            return Found{std::move(*ids), *newest};
        },
        [this](Found found) {
            const bool isPart = m_filter != History::Filter{};
            m_filling = isPart; // before the views hear of the rows
            replaceAll(std::move(found));
            if (isPart)
                fillBehind();
        });
}

/*! What is older than the first rows; and how many the filter leaves out as own reads. */
void ExchangeModel::fillBehind()
{
    const ExchangeId before = m_ids.size() < FirstRows ? 0 : m_ids.front();
    m_filledPercent = 0;
    if (before == 0 && !History::SlicedSearch::leavesOutOwnReads(m_filter)) {
        prepend({});
        endFilling();
        return;
    }
    fillSlice(std::make_shared<History::SlicedSearch>(m_filter, before));
}

/*! One after the other: what is asked meanwhile comes between. */
void ExchangeModel::fillSlice(const std::shared_ptr<History::SlicedSearch> &search)
{
    run(
        [search](const History::Reader &reader) -> Result<Found> {
            Result<History::SlicedSearch::Slice> slice = search->next(reader);
            if (!slice)
                return failure(slice.error());
            return Found{std::move(slice->ids), 0, slice->ownReads};
        },
        [this, search](Found found) {
            prepend(std::move(found));
            m_filledPercent = search->percent();
            if (search->isDone()) {
                endFilling();
                return;
            }
            emit filling(m_filledPercent);
            fillSlice(search);
        });
}

void ExchangeModel::endFilling()
{
    m_filling = false;
    emit filled();
}

void ExchangeModel::prepend(Found found)
{
    m_ownReads += found.ownReads;
    std::erase_if(found.ids, [this](ExchangeId id) { return m_hidden.contains(id) || m_gone.contains(id); });
    const bool isApart = m_ids.empty() || found.ids.empty() || found.ids.back() < m_ids.front();
    if (m_isSorted && !found.ids.empty()) {
        std::vector<ExchangeId> all;
        std::set_union(m_ids.begin(), m_ids.end(), found.ids.begin(), found.ids.end(), std::back_inserter(all));
        m_ids = std::move(all);
    } else if (!found.ids.empty() && isApart) {
        const int row = m_newestFirst ? int(m_ids.size()) : 0;
        beginInsertRows({}, row, row + int(found.ids.size()) - 1);
        m_ids.insert(m_ids.begin(), found.ids.begin(), found.ids.end());
        m_pages.clear();
        endInsertRows();
    } else if (!found.ids.empty()) { // an older one changed meanwhile and is there already
        beginResetModel();
        std::vector<ExchangeId> all;
        std::set_union(m_ids.begin(), m_ids.end(), found.ids.begin(), found.ids.end(), std::back_inserter(all));
        m_ids = std::move(all);
        m_pages.clear();
        endResetModel();
    }
    sortSoon();
}

void ExchangeModel::fetchNewer()
{
    if (!m_loaded)
        return; // the first answer is under way and will have them
    run(
        [filter = m_filter, after = m_examined](const History::Reader &reader) -> Result<Found> {
            const Result<ExchangeId> newest = reader.newest();
            if (!newest)
                return failure(newest.error());
            auto ids = reader.ids(filter, after);
            if (!ids)
                return failure(ids.error());
            return Found{std::move(*ids), *newest};
        },
        [this](Found found) { append(std::move(found)); });
}

void ExchangeModel::replaceAll(Found found)
{
    std::erase_if(found.ids, [this](ExchangeId id) { return m_hidden.contains(id) || m_gone.contains(id); });
    beginResetModel();
    m_ids = std::move(found.ids);
    m_examined = std::max(found.examined, m_ids.empty() ? 0 : m_ids.back());
    m_pages.clear();
    m_loaded = true;
    m_isSorted = false; // until it is sorted
    m_sorted.clear();
    endResetModel();
    sortSoon();
    m_watch.start();
    newsCame(); // what was committed while this answer was on its way
    setBusy(false);
}

void ExchangeModel::append(Found found)
{
    m_examined = std::max(m_examined, found.examined);
    // Two questions may have been under way at once: take only what is new.
    const ExchangeId last = m_ids.empty() ? 0 : m_ids.back();
    std::erase_if(found.ids,
                  [this, last](ExchangeId id) { return id <= last || m_hidden.contains(id) || m_gone.contains(id); });
    if (found.ids.empty())
        return;
    m_examined = std::max(m_examined, found.ids.back());
    sortSoon();
    if (m_isSorted) {
        m_ids.insert(m_ids.end(), found.ids.begin(), found.ids.end());
        return;
    }
    const int first = int(m_ids.size());
    const int row = m_newestFirst ? 0 : first;
    beginInsertRows({}, row, row + int(found.ids.size()) - 1);
    m_ids.insert(m_ids.end(), found.ids.begin(), found.ids.end());
    forgetPages(first); // a view may have read the shorter page since beginInsertRows
    endInsertRows();
}

void ExchangeModel::sortNow()
{
    if (m_sortColumn < 0 || !m_loaded)
        return;
    if (m_isSorted && m_isOrderShown && m_underWay > 0) { // what changes all the time is not sorted all the time
        sortSoon();
        return;
    }
    if (!m_isSorted)
        setBusy(true);
    run([file = file(), ids = idsToSort(), column = m_sortColumn](
            const History::Reader &) { return History::ordered(file, ids, ExchangeColumns::orderKey(column)); },
        [this, column = m_sortColumn](std::vector<ExchangeId> ids) {
            if (column == m_sortColumn)
                takeSorted(std::move(ids));
        });
}

void ExchangeModel::recheck(const QList<qint64> &ids)
{
    if (!m_loaded || isReadOnly())
        return;
    std::vector<ExchangeId> changed;
    // The newer ones are asked for with fetchNewer().
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(changed), [this](qint64 id) { return id <= m_examined; });
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (changed.empty())
        return;
    const auto apply = [this, changed](const std::vector<ExchangeId> &matching) {
        QList<qint64> gone;
        for (const ExchangeId id : changed) {
            const bool isThere = placeOfId(id) >= 0;
            const bool matches = std::binary_search(matching.begin(), matching.end(), id);
            if (matches && !isThere)
                insert(id);
            else if (!matches && isThere)
                gone += id;
        }
        drop(gone);
    };
    sortSoon();
    for (const ExchangeId id : changed) { // at once; whether the filter still wants them is found out behind
        if (const int row = rowOf(id); row >= 0) {
            m_pages.remove(placeOf(row) / PageSize);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (m_filter == History::Filter{})
        apply(changed);
    else
        run([filter = m_filter, changed](const History::Reader &reader) { return reader.matching(filter, changed); },
            apply);
}

void ExchangeModel::insert(ExchangeId id)
{
    if (m_hidden.contains(id))
        return;
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (m_isSorted) {
        m_ids.insert(place, id);
        sortSoon();
        return;
    }
    const int at = int(place - m_ids.begin());
    const int row = m_newestFirst ? int(m_ids.size()) - at : at;
    beginInsertRows({}, row, row);
    m_ids.insert(place, id);
    forgetPages(at);
    endInsertRows();
}

void ExchangeModel::forgetPages(int fromRow)
{
    m_pages.removeIf([fromRow](const auto &entry) { return entry.key() >= fromRow / PageSize; });
}

void ExchangeModel::removeLater(const QList<ExchangeId> &ids)
{
    if (ids.isEmpty() || isReadOnly())
        return;
    m_removals.append(ids);
    m_hidden.insert(ids.begin(), ids.end());
    drop(ids);
    emit removalPending(int(m_hidden.size()));
}

void ExchangeModel::undoRemoval()
{
    if (m_removals.isEmpty())
        return;
    const QList<ExchangeId> back = m_removals.takeLast();
    for (const ExchangeId id : back)
        m_hidden.erase(id);
    emit removalPending(int(m_hidden.size()));
    recheck(back); // the filter may be another by now
}

void ExchangeModel::commitRemoval()
{
    if (m_hidden.empty())
        return;
    m_store.remove(QList<ExchangeId>(m_hidden.begin(), m_hidden.end()));
    m_hidden.clear(); // an answer under way may bring them back until Store::removed() comes
    m_removals.clear();
    emit removalPending(0);
}

} // namespace Linesman::Ui
