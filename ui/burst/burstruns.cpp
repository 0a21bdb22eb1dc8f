// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/burstruns.h"

#include "ui/widgets/moments.h"

#include <QLocale>

namespace Linesman::Ui {

BurstRuns::BurstRuns(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int BurstRuns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int BurstRuns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BurstRuns::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    const Webhooks::BurstRecord &run = m_runs.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Started)
        return momentTooltip(run.startedAt);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (Column(index.column())) {
    case Started:
        return localTime(run.startedAt);
    case Delivered:
        return tr("%1 of %2").arg(locale.toString(run.report.delivered), locale.toString(run.report.planned));
    case Rate:
        return locale.toString(run.report.perSecond, 'f', 0);
    case Median:
        return durationText(run.report.times.p50);
    case P90:
        return durationText(run.report.times.p90);
    case P99:
        return durationText(run.report.times.p99);
    case Longest:
        return durationText(run.report.times.max);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BurstRuns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Started:
        return tr("Started");
    case Delivered:
        return tr("Delivered");
    case Rate:
        return tr("A second");
    case Median:
        return tr("Median");
    case P90:
        return tr("90 % under");
    case P99:
        return tr("99 % under");
    case Longest:
        return tr("Longest");
    case ColumnCount:
        break;
    }
    return {};
}

void BurstRuns::append(const Webhooks::BurstRecord &record)
{
    const int row = int(m_runs.size());
    beginInsertRows({}, row, row);
    m_runs.append(record);
    endInsertRows();
}

} // namespace Linesman::Ui
