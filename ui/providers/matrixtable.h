// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "ui/widgets/tableview.h"

#include <QList>

namespace Linesman::Ui {

class MatrixModel;

/*!
    The installs matrix. What was chosen, and where one looks, stays when it is put together anew; the locations stay in
    sight however far one scrolls to the side.
*/
class MatrixTable : public TableView
{
    Q_OBJECT
public:
    MatrixTable(MatrixModel &matrix, QWidget *parent); //!< the model outlives the table

    QList<LocationId> chosenLocations() const;
    void fitColumns(); //!< after the model has other columns
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void freezeFirstColumn();
    void placeFrozen();
    struct Chosen {
        int left; //!< columns
        int right;
        QList<LocationId> locations;
    };
    void keepChoice();
    void restoreChoice();

    MatrixModel &m_matrix;
    QTableView *m_frozen = nullptr; //!< the locations, over the others while these are scrolled away
    QList<Chosen> m_chosen;         //!< kept over a reset
    LocationId m_current;
    int m_currentColumn = 0;
    int m_scroll = 0;
};

} // namespace Linesman::Ui
