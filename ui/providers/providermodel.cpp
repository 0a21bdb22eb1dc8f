// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providermodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

void ProviderModel::setProviders(const QList<Providers::KnownProvider> &providers)
{
    if (m_providers == providers)
        return;
    beginResetModel();
    m_providers = providers;
    endResetModel();
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_providers.size());
}

int ProviderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Providers::KnownProvider &provider = m_providers.at(index.row());
    if (role == ToneRole && index.column() == Kind)
        return QVariant::fromValue(Tone::Accent);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind:
        return Providers::kindTitle(provider.kind);
    case Name:
        return provider.name;
    case ProviderId:
        return provider.id.text();
    case DeliveryUrl:
        return provider.deliveryUrl.isEmpty() && role == Qt::DisplayRole ? tr("none known")
                                                                         : provider.deliveryUrl.toString();
    case Alias:
        return provider.alias;
    default:
        return {};
    }
}

QVariant ProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case ProviderId:
        return tr("Provider id");
    case DeliveryUrl:
        return tr("Delivery URL");
    case Alias:
        return tr("Alias");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
