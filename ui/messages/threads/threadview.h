// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/threads/bubbledelegate.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

class QPushButton;

namespace Linesman::Ui {

/*!
    A list of rows of different height for ten thousand messages. QListView asks every row for its size whenever one is
    added; here a row is measured once, near where the person looks first, and the others wait their turn with a guess.
    What is read stays where it is while rows come above or below it. New rows at the end are counted in a pill ("12
    new"), unless the end is in view. Enter opens a message, Ctrl+C copies those chosen.
*/
class ThreadView : public QListView
{
    Q_OBJECT
public:
    /*! The pill is named \a objectName plus "New". */
    ThreadView(const QString &objectName, MediaStore &media, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    BubbleDelegate *bubbles() const { return m_bubbles; }
    void setViewpoint(Viewpoint viewpoint);
    void setPlaying(const NowPlaying &playing);
    bool isAtEnd() const;
    void goToEnd();
    /*! Rows from the first to the last that can be seen; empty when there are none. */
    QModelIndexList visibleRows() const;
    void fileChanged(const QString &url); //!< measures what carries it again

    void doItemsLayout() override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

signals:
    void opened(const QModelIndex &index);
    /*! A part of a bubble was pressed: a file, a play button, "Show all". */
    void partPressed(const QModelIndex &index, const Linesman::Ui::BubbleLayout::Hit &hit);
    /*! The beginning of what is here comes near: older messages are wanted. */
    void olderWanted();
    void shownRowsChanged(); //!< after scrolling came to rest

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;

private:
    void takeAnchor();
    void restoreAnchor();
    void countRows();
    void measureVisible();
    void measureSome();
    enum class Distance { Near, Far };
    bool measure(int row, Distance distance); //!< true when its height was another one
    void placeRows();
    int rowAt(int y) const; //!< of the whole list; -1 when there is none
    void placePill();
    void copySelection() const;
    void afterRowsChanged();

    BubbleDelegate *m_bubbles = nullptr;
    QPushButton *m_pill = nullptr;
    QList<int> m_heights;
    QList<int> m_tops;        //!< one more than rows
    QList<char> m_isMeasured; //!< by row
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    bool m_stick = true; //!< the end stays in view
    bool m_isSettling = false;
    int m_new = 0;
    int m_width = 0;
    QTimer m_rest;
    QTimer m_idle;
};

} // namespace Linesman::Ui
