// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace Linesman::Ui {

/*! The newest exchanges of history, the newest on top; reads again when rows are committed. */
class RecentTraffic : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Way, What, Target, Answer, Took, ColumnCount };

    explicit RecentTraffic(History::Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    ExchangeId idOf(int row) const;

signals:
    /*! Reading failed; an empty text when it works again. */
    void failed(const QString &sentence);

private:
    void read();

    QString m_file;
    std::optional<History::Reader> m_reader;
    QList<History::Row> m_rows;
};

} // namespace Linesman::Ui
