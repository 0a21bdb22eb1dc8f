// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace Linesman::Ui {

/*!
    A list of rows of different height for ten thousand of them. QListView asks every row for its size whenever one is
    added; here a row is measured once, near where the person looks first, and the others wait their turn with a guess.
    What is read stays where it is while rows come above or below it, and the end stays in view once it is.
*/
class MeasuredList : public QListView
{
    Q_OBJECT
public:
    explicit MeasuredList(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    bool isAtEnd() const;
    void goToEnd();
    /*! Rows from the first to the last that can be seen; empty when there are none. */
    QModelIndexList visibleRows() const;

    void doItemsLayout() override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

signals:
    void shownRowsChanged(); //!< after scrolling came to rest

protected:
    enum class Distance { Near, Far };
    /*! Far rows are measured in advance: what is costly to know of them may be left for later. */
    virtual int measuredHeight(const QModelIndex &index, int width, Distance distance) const = 0;
    /*! Whether the row stays the same when others come before it, so that the view can hold on to it. */
    virtual bool isSteady(const QModelIndex &index) const = 0;
    virtual void forgetRow(const QModelIndex &index) = 0; //!< it looks otherwise now
    virtual void forgetRows() = 0;                        //!< all of them do

    int rowCount() const { return int(m_heights.size()); }
    int rowAt(int y) const; //!< of the whole list; -1 when there is none
    int topOf(int row) const { return m_tops[row]; }
    int endOfRows() const { return m_tops.isEmpty() ? 0 : m_tops.last(); }
    void remeasure(int row);
    void remeasureAll();
    void takeAnchor(); //!< before rows change: what is read now stays where it is

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;

    virtual void scrolled(int dy) { Q_UNUSED(dy); } //!< by the person, not by a change of rows
    bool isStuckToEnd() const { return m_stick; }

private:
    void restoreAnchor();
    void countRows();
    void measureVisible();
    void measureSome();
    bool measure(int row, Distance distance); //!< true when its height was another one
    void placeRows();

    QList<int> m_heights;
    QList<int> m_tops;        //!< one more than rows
    QList<char> m_isMeasured; //!< by row
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    bool m_stick = true; //!< the end stays in view
    bool m_isSettling = false;
    int m_width = 0;
    QTimer m_restTimer;
    QTimer m_idleTimer;
};

} // namespace Linesman::Ui
