// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/delivery.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*! The attempts that were made, the newest at the end; the first go when there are too many. */
class AttemptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Delivery, Status, Took, MessageId, Note, ColumnCount };
    static constexpr int Limit = 10'000; //!< history has them all

    explicit AttemptModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void append(const QList<Webhooks::DeliveryAttempt> &attempts);
    const Webhooks::DeliveryAttempt &at(int row) const { return m_attempts.at(row); }

private:
    QList<Webhooks::DeliveryAttempt> m_attempts;
};

} // namespace Linesman::Ui
