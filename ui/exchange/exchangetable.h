// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/store.h"
#include "ui/widgets/tableview.h"

#include <QItemSelection>
#include <QList>
#include <QString>
#include <QVariant>

#include <vector>

namespace Linesman::Ui {

class ExchangeModel;

/*! Draws ExchangeText::request() in any list: method and address, as much of it as tells rows apart. */
QAbstractItemDelegate *makeRequestDelegate(QObject *parent);

/*!
    A list of exchanges with columns, delegates, context menu and keys: Enter opens, Space pins, Ctrl+C copies, Del
    removes (the page shows how to take it back, see ExchangeModel::removalPending), Ctrl+Shift+C copies as cURL. The
    selection is remembered by id and comes back when the filter shows the exchange again. Sorted by a column, the list
    follows no new ones: what is in sight stays there.
*/
class ExchangeTable : public TableView
{
    Q_OBJECT
public:
    ExchangeTable(const QString &objectName, const QString &accessibleName, ExchangeModel *model,
                  QWidget *parent = nullptr);

    QList<ExchangeId> selectedIds() const;
    /*!
        Scrolls there; later, when the model has it, if it has not yet. A list sorted by a column is one by time again
        when \a id is not among the newest, which alone are sorted.
    */
    void selectId(ExchangeId id);
    /*! Shows only the columns that fit \a width well: beside an open exchange a list is narrow. */
    void fitColumns(int width);
    /*! Never shows these columns (of ExchangeModel::Column), which would say the same in every row. */
    void leaveOut(const QList<int> &columns);
    /*! By time, and in which direction; as a press on the header of the time does. */
    void setNewestFirst(bool newestFirst);
    /*! What stands behind a count while only the newest are sorted; else nothing. */
    QString orderNote() const;

public slots:
    void copyAsCurl();
    void togglePinned();
    void removeSelected();

signals:
    /*! The exchange to show: the first selected; 0 for none. */
    void exchangeSelected(Linesman::ExchangeId id);
    /*! What \a id has otherwise than \a other; 0 for the previous of its kind. */
    void comparisonWanted(Linesman::ExchangeId id, Linesman::ExchangeId other);
    void newestFirstChanged(bool newestFirst);
    void traceWanted(Linesman::ExchangeId id);
    void simulatorWanted(Linesman::ExchangeId id); //!< with this webhook

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /*! What the view would lose when the model starts anew. */
    struct Kept {
        std::vector<ExchangeId> selected; //!< in order
        ExchangeId anchor = 0;            //!< stays where it is in a sorted list; 0: the scroll bar does
        int y = 0;                        //!< of the anchor, in the viewport
        int scroll = 0;
        bool isSorted = false;
    };

    void watchModel();
    void keepForReset();
    void bringBackKept();
    void bringBackPlace(const Kept &kept);
    void leaveOrderOfSought();
    QItemSelection rowsOf(const std::vector<ExchangeId> &ids) const;
    void remember(int row);
    void restoreSelection();
    void copyCell(int column);
    void sortBy(int column);
    void showOrder();
    QVariant failedAnswer(const Exchange &row) const;

    ExchangeModel *m_model;
    ExchangeId m_current = 0;
    QList<int> m_leftOut;
    Kept m_kept; //!< while the model starts anew
    bool m_restoring = false;
    bool m_isSought = false; //!< m_current is scrolled to when it comes
};

} // namespace Linesman::Ui
