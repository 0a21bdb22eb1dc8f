// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readinessmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

#include <algorithm>

namespace Linesman::Ui {

namespace {

Tone toneOf(Readiness::State state)
{
    switch (state) {
    case Readiness::State::Passed:
        return Tone::Good;
    case Readiness::State::Warned:
        return Tone::Warn;
    case Readiness::State::Failed:
        return Tone::Bad;
    case Readiness::State::Skipped:
        break;
    }
    return Tone::Neutral;
}

/*! What needs somebody comes first. */
int rank(const Readiness::Item &item)
{
    switch (item.state) {
    case Readiness::State::Failed:
        return 0;
    case Readiness::State::Warned:
        return 1;
    case Readiness::State::Skipped:
        return 2;
    case Readiness::State::Passed:
        break;
    }
    return 3;
}

} // namespace

ReadinessModel::ReadinessModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const Readiness::Item &item = m_items.at(index.row());
    if (role == ToneRole && index.column() == State)
        return QVariant::fromValue(toneOf(item.state));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case State:
        return stateTitle(item.state);
    case Area:
        return areaTitle(item.area);
    case Title:
        return item.title;
    case Happened:
        return item.happened;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("Result");
    case Area:
        return tr("Part");
    case Title:
        return tr("Check");
    case Happened:
        return tr("What was seen");
    case ColumnCount:
        break;
    }
    return {};
}

void ReadinessModel::setItems(QList<Readiness::Item> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Readiness::Item &one, const Readiness::Item &other) { return rank(one) < rank(other); });
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

} // namespace Linesman::Ui
