// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/capabilitymodel.h"

#include "app/providers/enabling.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Support;

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Providers::AllFeatures.size());
}

int CapabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(Providers::AllKinds.size());
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Providers::Feature feature = Providers::AllFeatures.at(size_t(index.row()));
    if (index.column() == 0)
        return role == Qt::DisplayRole ? Providers::featureTitle(feature) : QVariant();
    const Providers::Kind kind = Providers::AllKinds.at(size_t(index.column() - 1));
    const Providers::Capability capability = Providers::capability(kind, feature);
    if (role == ToneRole)
        return QVariant::fromValue(capability.support == Support::Yes  ? Tone::Good
                                   : capability.support == Support::No ? Tone::Bad
                                                                       : Tone::Neutral);
    if (role == Qt::DisplayRole)
        return capability.support == Support::Yes  ? tr("yes")
               : capability.support == Support::No ? tr("no")
                                                   : tr("not stated");
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return capability.note.isEmpty() ? tr("Source: %1.").arg(capability.source)
                                         : tr("%1. Source: %2.").arg(capability.note, capability.source);
    return {};
}

QVariant CapabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Feature") : Providers::kindTitle(Providers::AllKinds.at(size_t(section - 1)));
}

} // namespace Linesman::Ui
