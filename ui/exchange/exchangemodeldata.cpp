// SPDX-License-Identifier: GPL-3.0-or-later
// What a view asks of an ExchangeModel.
#include "app/webhooks/replay.h"
#include "ui/exchange/exchangecolumns.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/draggedexchange.h"
#include "ui/widgets/moments.h"

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

const History::Reader *ExchangeModel::reader() const
{
    const QString file = this->file();
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
    const std::vector<ExchangeId> &all = shown();
    const std::vector<ExchangeId> wanted(all.begin() + std::ptrdiff_t(first),
                                         all.begin() + std::ptrdiff_t(std::min(first + PageSize, all.size())));
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
    if (row < 0 || row >= int(shown().size()))
        return std::nullopt;
    const int place = placeOf(row);
    const History::Row &found = page(place / PageSize).at(place % PageSize);
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
    return parent.isValid() ? 0 : int(shown().size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(shown().size()))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const int place = placeOf(index.row());
    const History::Row &row = page(place / PageSize).at(place % PageSize);
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
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return ExchangeColumns::headerTip(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return ExchangeColumns::title(section);
}

/*! Asks history nothing: with all of a million rows selected, a view asks for the flags of each. */
Qt::ItemFlags ExchangeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && !isReadOnly() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList ExchangeModel::mimeTypes() const
{
    return {QString::fromLatin1(ExchangeMimeType)};
}

QMimeData *ExchangeModel::mimeData(const QModelIndexList &indexes) const
{
    const std::optional<History::Row> row =
        indexes.isEmpty() || isReadOnly() ? std::nullopt : rowAt(indexes.first().row());
    return row && Webhooks::canReplay(*row) ? draggedExchange(row->id) : nullptr;
}

} // namespace Linesman::Ui
