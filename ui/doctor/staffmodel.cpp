// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/staffmodel.h"

#include "app/core/showntext.h"
#include "ui/widgets/delegates.h"

namespace Linesman::Ui {

StaffModel::StaffModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const Doctor::StaffItem &item = m_items.at(index.row());
    if (role == ToneRole && index.column() == State)
        return QVariant::fromValue(item.isFine ? Tone::Good : item.isKnown ? Tone::Bad : Tone::Warn);
    if (role == Qt::ToolTipRole && index.column() == Matter)
        return item.state;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case State:
        return item.isFine ? tr("fine") : item.isKnown ? tr("to do") : tr("not known");
    case Location:
        return shownLine(item.location.isEmpty() ? item.locationId : item.location);
    case Provider:
        return shownLine(item.provider);
    case Matter:
        return item.state;
    case Who:
        return item.who;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Location:
        return tr("Location");
    case Provider:
        return tr("Provider");
    case Matter:
        return tr("What is the matter");
    case Who:
        return tr("Who");
    case ColumnCount:
        break;
    }
    return {};
}

void StaffModel::setItems(const QList<Doctor::StaffItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

} // namespace Linesman::Ui
