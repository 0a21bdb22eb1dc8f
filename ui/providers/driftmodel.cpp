// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/driftmodel.h"

#include "app/core/showntext.h"
#include "app/facts/facts.h"

#include <QLocale>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Workspace::DriftItem;

void DriftModel::setItems(const QList<DriftItem> &items)
{
    const auto before = std::min(m_items.size(), items.size());
    const auto last = int(items.size()) - 1;
    if (before < items.size()) {
        beginInsertRows({}, int(before), last);
        m_items = items;
        endInsertRows();
    } else {
        m_items = items;
    }
    if (before > 0)
        emit dataChanged(index(0, 0), index(int(before) - 1, ColumnCount - 1));
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DriftItem &item = m_items.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Sentence)
        return shownLine(item.sentence(), 400);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sentence:
        return shownLine(item.sentence(), 400);
    case Times:
        return QLocale().toString(item.count);
    case First:
        return item.first;
    case Last:
        return item.last;
    case Source:
        return Facts::sourceOf(item.fact());
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sentence:
        return tr("What came otherwise");
    case Times:
        return tr("Times");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    case Source:
        return tr("Against");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
