// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/knownprovider.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*! The providers of a connection. */
class ProviderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, ProviderId, DeliveryUrl, Alias, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProviders(const QList<Providers::KnownProvider> &providers);
    const Providers::KnownProvider &providerAt(int row) const { return m_providers.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Providers::KnownProvider> m_providers;
};

} // namespace Linesman::Ui
