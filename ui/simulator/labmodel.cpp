// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/labmodel.h"

#include "app/core/pulse.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using Webhooks::Expectation;

LabModel::LabModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int LabModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int LabModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_results.size())
        return {};
    const Webhooks::VariantResult &result = m_results.at(index.row());
    if (role == ToneRole && index.column() == State)
        return QVariant::fromValue(result.isUntested ? Tone::Warn : result.isAsExpected() ? Tone::Good : Tone::Bad);
    if (role == Qt::ToolTipRole && index.column() == State && result.isUntested)
        return busyText();
    if (role == Qt::ToolTipRole && index.column() == VariantTitle)
        return variantWhy(result.variant);
    if (role == SortRole && index.column() == Took)
        return qint64(result.duration.count());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case State:
        if (result.isUntested)
            return tr("not tested");
        return result.isAsExpected() ? tr("as it should") : tr("not so");
    case VariantTitle:
        return variantTitle(result.variant);
    case Expected:
        switch (expectationOf(result.variant)) {
        case Expectation::Accepted:
            return tr("accepted");
        case Expectation::Refused:
            return tr("refused");
        case Expectation::Either:
            break;
        }
        return tr("either");
    case Answer:
        return result.status > 0 ? tr("%1, %2").arg(QString::number(result.status), outcomeTitle(result.outcome()))
                                 : outcomeTitle(result.outcome());
    case Took:
        return durationText(result.duration);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("Result");
    case VariantTitle:
        return tr("Variant");
    case Expected:
        return tr("Should be");
    case Answer:
        return tr("Answer");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

void LabModel::clear()
{
    beginResetModel();
    m_results.clear();
    endResetModel();
}

void LabModel::append(const Webhooks::VariantResult &result)
{
    const int row = int(m_results.size());
    beginInsertRows({}, row, row);
    m_results.append(result);
    endInsertRows();
}

int LabModel::firstUnexpected() const
{
    for (int row = 0; row < int(m_results.size()); ++row) {
        if (!m_results.at(row).isAsExpected())
            return row;
    }
    return -1;
}

} // namespace Linesman::Ui
