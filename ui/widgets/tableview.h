// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPersistentModelIndex>
#include <QTableView>

#include <utility>

class QPushButton;

namespace Linesman::Ui {

/*! Property of a table: columns that it folded by itself for want of room, each with its width (a QVariantMap). */
inline constexpr char FoldedColumns[] = "linesmanFolded";

/*!
    A list of rows with fixed height that keeps selection and scroll when rows arrive: new ones at the end are counted
   in a pill ("12 new") instead of making the list jump, unless it follows. Enter opens (opened()), Space pins, Ctrl+C
    copies the selected rows as tab separated text, Del removes. The keyboard is on a row, never on a cell. Pages follow the selection, not the current index.
*/
class TableView : public QTableView
{
    Q_OBJECT
public:
    /*! The pill is named \a objectName plus "New". */
    TableView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /*! Whether new rows come at the top, and not at the end. */
    void setNewestAtTop(bool atTop);
    /*! Whether the list stays at its new rows when some arrive. */
    void setFollowing(bool following);
    /*! The first selected row, or -1. */
    int selectedRow() const;
    void selectFirstRow();
    /*!
        For rows in no order of time: what is in sight stays where it is when the model tells of a new layout (rows
        came or went above it), and nothing is counted as new at the end.
    */
    void setKeepingPlace();
    /*! Without frame, for a table that fills a card. */
    void setFrameless();

signals:
    void opened(const QModelIndex &index);
    void pinWanted(const QModelIndexList &rows);
    void removeWanted(const QModelIndexList &rows);
    /*! The selection changed; -1 for none. */
    void rowSelected(int row);
    void followingChanged(bool following);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /*!
        Makes columns wide enough for their headings, at a large text size too, where that leaves the one that takes the
        room that is left (\a stretched; -1: the one whose header says so) some words. Narrower again once they may be.
    */
    void fitHeadings(int stretched = -1);
    int neededWidth(int stretched) const; //!< px: of all headings, and of some words in the column \a stretched
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool takesTheRest(int column, int stretched) const;
    void rowsCame(int first, int last);
    void placePill();
    void fitRows();
    void copySelection();
    void rememberPlace();
    void restorePlace();
    bool isAtEnd() const; //!< where new rows come
    void scrollToNewest();
    void keepPlaceAbove(int count);

    struct Widened {
        int from; //!< px
        int to;
    };
    QPushButton *m_pill = nullptr;
    QHash<int, Widened> m_widened;                          //!< by fitHeadings(): columns
    QList<std::pair<QPersistentModelIndex, int>> m_inSight; //!< while rows move: with its place in the viewport
    int m_new = 0;
    bool m_keepingPlace = false;
    bool m_following = false;
    bool m_newestAtTop = false;
    bool m_wasAtEnd = true;
};

} // namespace Linesman::Ui
