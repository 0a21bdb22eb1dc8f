// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/readinessreport.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! What was looked at, what failed first. */
class ReadinessModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Area, Title, Happened, ColumnCount };

    explicit ReadinessModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setItems(QList<Readiness::Item> items);
    const Readiness::Item &at(int row) const { return m_items.at(row); }

private:
    QList<Readiness::Item> m_items;
};

} // namespace Linesman::Ui
