// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"
#include "ui/widgets/tone.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <optional>

namespace Linesman::Ui {

struct TableCell {
    QString text;
    std::optional<Tone> tone = {}; //!< for a chip's column
    QString tip = {};              //!< empty: the text
    QString order = {};            //!< what the column is sorted by; empty: the text, with numbers by their value
    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    QString key; //!< by which the selection is kept
    QList<TableCell> cells;
    QJsonObject value; //!< what the row stands for
    bool operator==(const TableRow &) const = default;
};

/*! Rows that are told anew as a whole. */
class RowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RowModel(const QStringList &headers, QObject *parent);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const QList<TableRow> &rows() const { return m_rows; }
    /*! Changes cells in place while the keys stay; true when everything was told anew. */
    bool setRows(const QList<TableRow> &rows);

private:
    QStringList m_headers;
    QList<TableRow> m_rows;
};

/*!
    A table of such rows that keeps its selection, by key, and its scroll. A press on a header sorts by it, another turns
    the order round, a third shows the rows as they were told.
*/
class RowTable : public TableView
{
    Q_OBJECT
public:
    enum class Cells { Text, Id, Chip, Mono };
    RowTable(const QString &objectName, const QString &accessibleName, const QStringList &headers, QWidget *parent);

    /*! How column \a column looks; \a stretch lets it take the room that is left. */
    void setCells(int column, Cells cells);
    void setStretched(int column);
    void setWidth(int column, int width);
    /*! Columns that fold, the last first, where not every heading has room: what they say is told elsewhere, too. */
    void setSpare(const QList<int> &columns);
    /*! What stands in the middle while there are no rows. */
    void setEmptyText(const QString &text) { m_emptyText = text; }
    void setRows(const QList<TableRow> &told);
    QStringList selectedKeys() const;
    QList<QJsonObject> selectedValues() const;
    QJsonObject selectedValue() const;  //!< of the first selected row; empty for none
    bool selectKey(const QString &key); //!< false when there is no such row

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sortBy(int column);
    QList<TableRow> sorted() const;
    void showRows();
    void foldSpare();

    QList<TableRow> m_told; //!< in the order that they were told in
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_emptyText;
    int m_stretched = -1;
    QList<int> m_spare;
    RowModel *m_rows = nullptr;
};

} // namespace Linesman::Ui
