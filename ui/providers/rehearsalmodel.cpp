// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/rehearsalmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::RehearsedLocation;

void RehearsalModel::setLocations(const QList<RehearsedLocation> &locations)
{
    beginResetModel();
    m_locations = locations;
    endResetModel();
}

int RehearsalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_locations.size());
}

int RehearsalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RehearsalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RehearsedLocation &location = m_locations.at(index.row());
    if (role == ToneRole) {
        if (index.column() == Verdict)
            return QVariant::fromValue(location.isPassed ? Tone::Good : Tone::Bad);
        if (index.column() == Token)
            return QVariant::fromValue(location.hasToken ? Tone::Good : Tone::Bad);
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return location.reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Location:
        return location.isFuture ? tr("%1 (later)").arg(location.name) : location.name;
    case Verdict:
        return location.isPassed ? tr("passed") : location.findingId;
    case Event:
        return location.eventStatus == 0 ? tr("not answered") : QString::number(location.eventStatus);
    case Token:
        return location.hasToken ? tr("got") : tr("none");
    case Uninstall:
        return !location.isDropped ? QString() : *location.isDropped ? tr("dropped") : tr("kept");
    case Reason:
        return location.reason;
    case LocationId:
        return location.id.text();
    default:
        return {};
    }
}

QVariant RehearsalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Location:
        return tr("Location");
    case Verdict:
        return tr("Verdict");
    case Event:
        return tr("INSTALL");
    case Token:
        return tr("Token");
    case Uninstall:
        return tr("After uninstall");
    case Reason:
        return tr("Reason");
    case LocationId:
        return tr("Location id");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
