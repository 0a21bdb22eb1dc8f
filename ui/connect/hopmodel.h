// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/highlevel/transport.h"
#include "app/oauth/signin.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*! The OAuth exchanges of this session, newest last; their secrets are masked already. */
class HopModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, What, Answer, Took, ColumnCount };

    HopModel(HighLevel::Transport &transport, OAuth::SignIn &signIn, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Exchange &exchangeAt(int row) const { return m_hops.at(row); }

private:
    void append(const Exchange &exchange);
    QList<Exchange> m_hops;
};

} // namespace Linesman::Ui
