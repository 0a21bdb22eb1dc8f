// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/bulkrun.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

namespace Linesman::Ui {

/*! The rows of a run: line, contact, text as it will be sent, and how it fared. Rows are worked out when looked at. */
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, ContactColumn, TextColumn, StateColumn, ReasonColumn, ColumnCount };
    explicit BulkModel(QObject *parent = nullptr);

    void setRun(Messages::BulkRun *run); //!< null for none; outlives its use here
    /*! The first blocking problem of \a row; empty when it can be sent. */
    QString obstacle(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Messages::BulkRow &row(int number) const;
    QString stateText(int row) const;

    QPointer<Messages::BulkRun> m_run;
    mutable QCache<int, Messages::BulkRow> m_rows{500};
};

} // namespace Linesman::Ui
