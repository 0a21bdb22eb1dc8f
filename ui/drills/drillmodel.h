// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drill.h"
#include "app/drills/drillresult.h"

#include <QAbstractTableModel>

#include <optional>

namespace Linesman::Ui {

/*! The drills that can be played, and what each showed the last time. */
class DrillModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Took, ColumnCount };

    explicit DrillModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /*! Takes the place of one that has its name. The row. */
    int add(const Drills::Drill &drill);
    void remove(int row);
    const Drills::Drill &drill(int row) const { return m_rows.at(row).drill; }
    const std::optional<Drills::DrillResult> &result(int row) const { return m_rows.at(row).result; }
    QList<Drills::Drill> drills() const;
    int rowOf(const QString &name) const; //!< -1 for none

    void setRunning(const QString &name); //!< the one that is played now; empty for none
    void setResult(const Drills::DrillResult &result);
    void clearResults(const QList<Drills::Drill> &drills);

private:
    struct Row {
        Drills::Drill drill;
        std::optional<Drills::DrillResult> result;
    };
    void tell(int row);

    QList<Row> m_rows;
    QString m_running;
};

} // namespace Linesman::Ui
