// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drills/drillmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tone.h"

#include <utility>

namespace Linesman::Ui {

namespace {

Tone toneOfDrill(Drills::DrillVerdict verdict)
{
    switch (verdict) {
    case Drills::DrillVerdict::Passed:
        return Tone::Good;
    case Drills::DrillVerdict::Failed:
        return Tone::Bad;
    case Drills::DrillVerdict::Cancelled:
        return Tone::Warn;
    case Drills::DrillVerdict::Skipped:
        break;
    }
    return Tone::Neutral;
}

} // namespace

DrillModel::DrillModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Drills::Drill &drill : Drills::builtInDrills())
        m_rows.append({drill, std::nullopt});
}

int DrillModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DrillModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrillModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isRunning = row.drill.name == m_running && !m_running.isEmpty();
    if (role == ToneRole && index.column() == State)
        return QVariant::fromValue(isRunning    ? Tone::Busy
                                   : row.result ? toneOfDrill(row.result->verdict)
                                                : Tone::Neutral);
    if (role == Qt::ToolTipRole && index.column() == Title)
        return row.drill.why;
    if (role == SortRole && index.column() == Took && row.result)
        return qint64(row.result->duration.count());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case State:
        if (isRunning)
            return tr("playing");
        return row.result ? Drills::verdictTitle(row.result->verdict) : QString();
    case Title:
        return row.drill.title;
    case Took:
        return row.result && row.result->duration.count() > 0 ? durationText(row.result->duration) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DrillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("Result");
    case Title:
        return tr("Drill");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

int DrillModel::rowOf(const QString &name) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).drill.name == name)
            return row;
    }
    return -1;
}

void DrillModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int DrillModel::add(const Drills::Drill &drill)
{
    const int known = rowOf(drill.name);
    if (known >= 0) {
        m_rows[known] = {drill, std::nullopt};
        tell(known);
        return known;
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({drill, std::nullopt});
    endInsertRows();
    return row;
}

QList<Drills::Drill> DrillModel::drills() const
{
    QList<Drills::Drill> all;
    for (const Row &row : m_rows)
        all.append(row.drill);
    return all;
}

void DrillModel::setRunning(const QString &name)
{
    const QString before = std::exchange(m_running, name);
    tell(rowOf(before));
    tell(rowOf(name));
}

void DrillModel::setResult(const Drills::DrillResult &result)
{
    const int row = rowOf(result.name);
    if (row < 0)
        return;
    m_rows[row].result = result;
    tell(row);
}

void DrillModel::clearResults(const QList<Drills::Drill> &drills)
{
    for (const Drills::Drill &drill : drills) {
        const int row = rowOf(drill.name);
        if (row >= 0)
            m_rows[row].result.reset();
        tell(row);
    }
}

void DrillModel::tell(int row)
{
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace Linesman::Ui
