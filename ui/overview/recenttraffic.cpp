// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recenttraffic.h"

#include "ui/exchange/exchangetext.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t Rows = 50;
} // namespace

RecentTraffic::RecentTraffic(History::Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_file(store.file())
{
    connect(&store, &History::Store::appended, this, &RecentTraffic::read);
    connect(&store, &History::Store::changed, this, &RecentTraffic::read);
    connect(&store, &History::Store::removed, this, &RecentTraffic::read);
    read();
}

void RecentTraffic::read()
{
    if (!m_reader) {
        Result<History::Reader> reader = History::Reader::open(m_file);
        if (!reader) {
            emit failed(describe(reader.error()));
            return;
        }
        m_reader = std::move(*reader);
    }
    const Result<std::vector<ExchangeId>> ids = m_reader->ids({}, 0, Rows);
    if (!ids) {
        emit failed(describe(ids.error()));
        return;
    }
    Result<QList<History::Row>> rows = m_reader->rows(*ids);
    if (!rows) {
        emit failed(describe(rows.error()));
        return;
    }
    std::reverse(rows->begin(), rows->end());
    emit failed({});
    // The rows that stay keep their places: a view keeps its selection and scroll.
    const ExchangeId newest = m_rows.isEmpty() ? 0 : m_rows.first().id;
    const auto fresh = std::find_if(rows->begin(), rows->end(), [newest](const auto &row) { return row.id <= newest; });
    const int added = int(fresh - rows->begin());
    if (m_rows.isEmpty() || added == rows->size()) {
        beginResetModel();
        m_rows = std::move(*rows);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        for (int i = added - 1; i >= 0; --i)
            m_rows.prepend((*rows)[i]);
        endInsertRows();
    }
    if (m_rows.size() > rows->size()) {
        beginRemoveRows({}, int(rows->size()), int(m_rows.size()) - 1);
        m_rows.resize(rows->size());
        endRemoveRows();
    }
    m_rows = std::move(*rows);
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int RecentTraffic::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecentTraffic::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentTraffic::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const History::Row &row = m_rows[index.row()];
    if (role == ToneRole && index.column() == Answer)
        return QVariant::fromValue(ExchangeText::statusTone(row));
    if (role == Qt::ToolTipRole && index.column() == Target)
        return row.url;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case At:
        return row.startedAt;
    case Way:
        switch (row.channel) {
        case Exchange::Channel::Capture:
            return tr("Received");
        case Exchange::Channel::Delivery:
            return tr("Sent");
        case Exchange::Channel::Api:
            return tr("API call");
        case Exchange::Channel::Emulator:
            return tr("To emulator");
        case Exchange::Channel::EmulatorHook:
            return tr("From emulator");
        case Exchange::Channel::OAuth:
            return tr("Sign-in");
        }
        return {};
    case What:
        return ExchangeText::event(row);
    case Target:
        return ExchangeText::request(row);
    case Answer:
        return ExchangeText::status(row);
    case Took:
        return row.duration.count() > 0 ? durationText(row.duration) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RecentTraffic::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At:
        return tr("Time");
    case Way:
        return tr("Way");
    case What:
        return tr("What");
    case Target:
        return tr("Request");
    case Answer:
        return tr("Answer");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

ExchangeId RecentTraffic::idOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : 0;
}

} // namespace Linesman::Ui
