// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/drift.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! What HighLevel did otherwise than the facts say, in the order in which it was found. */
class DriftModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Times, First, Last, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /*! Rows come at the end and never go: what is selected stays selected. */
    void setItems(const QList<Workspace::DriftItem> &items);
    const Workspace::DriftItem &itemAt(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Workspace::DriftItem> m_items;
};

} // namespace Linesman::Ui
