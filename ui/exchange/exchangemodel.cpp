// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangemodel.h"

#include "ui/exchange/exchangecolumns.h"
#include "ui/theme/icons.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto WatchTime = 1s; // another process tells nobody; asking costs microseconds

ExchangeModel::ExchangeModel(History::Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_worker(std::make_shared<OpenReader>())
{
    m_pool.setMaxThreadCount(1);
    m_newer.setSingleShot(true);
    m_newer.setInterval(0); // what comes together is asked for together
    connect(&m_newer, &QTimer::timeout, this, &ExchangeModel::fetchNewer);
    m_watch.setInterval(WatchTime);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const History::Reader *mine = reader();
        const Result<qint64> version = mine ? mine->version() : Result<qint64>(m_version);
        if (version && std::exchange(m_version, *version) != *version)
            m_newer.start();
    });
    connect(&store, &History::Store::appended, &m_newer, qOverload<>(&QTimer::start));
    connect(&store, &History::Store::changed, this, &ExchangeModel::recheck);
    connect(&store, &History::Store::removed, this, [this](const QList<qint64> &ids) {
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
    const QString file = m_store.file();
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
    if (m_store.isOpen())
        setBusy(true);
    run(
        [filter = m_filter](const History::Reader &reader) -> Result<Found> {
            const Result<ExchangeId> newest = reader.newest();
            if (!newest)
                return failure(newest.error());
            auto ids = reader.ids(filter);
            if (!ids)
                return failure(ids.error());
            return Found{std::move(*ids), *newest};
        },
        [this](Found found) { replaceAll(std::move(found)); });
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
    endResetModel();
    m_watch.start();
    m_newer.start(); // what was committed while this answer was on its way
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
    const int first = int(m_ids.size());
    beginInsertRows({}, first, first + int(found.ids.size()) - 1);
    m_ids.insert(m_ids.end(), found.ids.begin(), found.ids.end());
    forgetPages(first); // a view may have read the shorter page since beginInsertRows
    endInsertRows();
}

void ExchangeModel::recheck(const QList<qint64> &ids)
{
    if (!m_loaded)
        return;
    std::vector<ExchangeId> changed;
    for (const qint64 id : ids) {
        if (id <= m_examined) // the newer ones are asked for with fetchNewer()
            changed.push_back(id);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (changed.empty())
        return;
    const auto apply = [this, changed](const std::vector<ExchangeId> &matching) {
        QList<qint64> gone;
        for (const ExchangeId id : changed) {
            const int row = rowOf(id);
            const bool matches = std::binary_search(matching.begin(), matching.end(), id);
            if (matches && row >= 0) {
                m_pages.remove(row / PageSize);
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            } else if (matches) {
                insert(id);
            } else if (row >= 0) {
                gone += id;
            }
        }
        drop(gone);
    };
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
    const int row = int(place - m_ids.begin());
    beginInsertRows({}, row, row);
    m_ids.insert(place, id);
    forgetPages(row);
    endInsertRows();
}

void ExchangeModel::drop(const QList<qint64> &ids)
{
    QList<int> rows;
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    // From the end, in runs: each run is one change for the views.
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.last() == first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        forgetPages(first);
        endRemoveRows();
    }
}

void ExchangeModel::forgetPages(int fromRow)
{
    m_pages.removeIf([fromRow](const auto &entry) { return entry.key() >= fromRow / PageSize; });
}

void ExchangeModel::removeLater(const QList<ExchangeId> &ids)
{
    if (ids.isEmpty())
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

ExchangeId ExchangeModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : 0;
}

int ExchangeModel::rowOf(ExchangeId id) const
{
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return place != m_ids.end() && *place == id ? int(place - m_ids.begin()) : -1;
}

const History::Reader *ExchangeModel::reader() const
{
    const QString file = m_store.file();
    if (file.isEmpty()) {
        m_reader = OpenReader();
        return nullptr;
    }
    return m_reader.open(file) ? &*m_reader.reader : nullptr;
}

const QList<History::Row> &ExchangeModel::page(int number) const
{
    if (const auto known = m_pages.constFind(number); known != m_pages.constEnd())
        return *known;
    if (m_pages.size() >= PagesKept)
        m_pages.clear(); // what is in view comes back within a millisecond
    const auto first = std::size_t(number) * PageSize;
    const std::vector<ExchangeId> wanted(m_ids.begin() + std::ptrdiff_t(first),
                                         m_ids.begin() + std::ptrdiff_t(std::min(first + PageSize, m_ids.size())));
    QList<History::Row> rows;
    if (const History::Reader *mine = reader()) {
        if (const auto read = mine->rows(wanted))
            rows = *read;
    }
    // A row that another program removed leaves a gap, not a shift.
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (qsizetype(i) >= rows.size() || rows[qsizetype(i)].id != wanted[i])
            rows.insert(qsizetype(i), History::Row{});
    }
    return *m_pages.insert(number, rows);
}

std::optional<History::Row> ExchangeModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_ids.size()))
        return std::nullopt;
    const History::Row &found = page(row / PageSize).at(row % PageSize);
    return found.id != 0 ? std::optional(found) : std::nullopt;
}

Result<std::optional<Exchange>> ExchangeModel::exchange(ExchangeId id) const
{
    const History::Reader *mine = reader();
    if (!mine)
        return failure(Error::Kind::Storage, u"history is not open"_s);
    return mine->exchange(id);
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_ids.size()))
        return {};
    if (role == IdRole)
        return m_ids[std::size_t(index.row())];
    const History::Row &row = page(index.row() / PageSize).at(index.row() % PageSize);
    if (row.id == 0)
        return role == Qt::DisplayRole && index.column() == Request ? tr("Removed by another program") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return ExchangeColumns::text(row, index.column());
    case WholeRole:
        return index.column() == Request ? row.url : ExchangeColumns::text(row, index.column());
    case Qt::ToolTipRole:
        return ExchangeColumns::tooltip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Time ? localTime(row.startedAt) : ExchangeColumns::text(row, index.column());
    case Qt::DecorationRole:
        return row.pinned && index.column() == Time ? icon(u"pin"_s, IconTone::Accent) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        return ExchangeColumns::tone(row, index.column());
    case MutedRole:
        return index.column() == ChannelName || index.column() == Direction || index.column() == Duration;
    default:
        return {};
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return ExchangeColumns::title(section);
}

} // namespace Linesman::Ui
