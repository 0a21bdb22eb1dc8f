// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/burst.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*! Bursts that were sent or opened from files, to be held against each other. */
class BurstRuns : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Started, Delivered, Rate, Median, P90, P99, Longest, ColumnCount };

    explicit BurstRuns(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void append(const Webhooks::BurstRecord &record);
    const Webhooks::BurstRecord &at(int row) const { return m_runs.at(row); }

private:
    QList<Webhooks::BurstRecord> m_runs;
};

} // namespace Linesman::Ui
