// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/staffreport.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! Each location with each provider, what is the matter and whose action it is; those with something to do first. */
class StaffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Location, Provider, Matter, Who, ColumnCount };

    explicit StaffModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setItems(const QList<Doctor::StaffItem> &items);
    const QList<Doctor::StaffItem> &items() const { return m_items; }

private:
    QList<Doctor::StaffItem> m_items;
};

} // namespace Linesman::Ui
