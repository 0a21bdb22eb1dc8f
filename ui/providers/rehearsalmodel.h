// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/rehearsal.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! How each location of a rehearsal went. */
class RehearsalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Location, Verdict, Reason, Event, Token, Uninstall, LocationId, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLocations(const QList<Installs::RehearsedLocation> &locations);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Installs::RehearsedLocation> m_locations;
};

} // namespace Linesman::Ui
