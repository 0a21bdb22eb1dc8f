// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/rowtable.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"

#include <QCollator>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Linesman::Ui {

namespace {
/*! Below, at or above 0; numbers by their value, which not every locale's order of texts knows. */
int compare(const QCollator &collator, const QString &left, const QString &right)
{
    bool isNumber = false;
    bool isOther = false;
    const double a = QLocale().toDouble(left, &isNumber);
    const double b = QLocale().toDouble(right, &isOther);
    if (isNumber && isOther)
        return a < b ? -1 : a > b ? 1 : 0;
    return collator.compare(left, right);
}
} // namespace

RowModel::RowModel(const QStringList &headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TableCell cell = m_rows.at(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case ToneRole:
        return cell.tone ? QVariant::fromValue(*cell.tone) : QVariant();
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool RowModel::setRows(const QList<TableRow> &rows)
{
    const bool sameKeys = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const TableRow &a, const TableRow &b) { return a.key == b.key; });
    if (!sameKeys) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return true;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    return false;
}

RowTable::RowTable(const QString &objectName, const QString &accessibleName, const QStringList &headers,
                   QWidget *parent)
    : TableView(objectName, accessibleName, parent)
{
    setProperty(OwnOrder, true);
    m_rows = new RowModel(headers, this);
    setModel(m_rows);
    setFrameless();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RowTable::sortBy);
}

void RowTable::sortBy(int column)
{
    if (m_sortColumn != column) {
        m_sortColumn = column;
        m_sortOrder = Qt::AscendingOrder;
    } else if (m_sortOrder == Qt::AscendingOrder) {
        m_sortOrder = Qt::DescendingOrder;
    } else {
        m_sortColumn = -1;
    }
    horizontalHeader()->setSortIndicatorShown(m_sortColumn >= 0);
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    showRows();
}

QList<TableRow> RowTable::sorted() const
{
    if (m_sortColumn < 0)
        return m_told;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto orderOf = [this](const TableRow &row) {
        const TableCell cell = row.cells.value(m_sortColumn);
        return cell.order.isEmpty() ? cell.text : cell.order;
    };
    QList<TableRow> rows = m_told;
    std::stable_sort(rows.begin(), rows.end(), [&](const TableRow &a, const TableRow &b) {
        const int order = compare(collator, orderOf(a), orderOf(b));
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    return rows;
}

void RowTable::setCells(int column, Cells cells)
{
    switch (cells) {
    case Cells::Text:
        setItemDelegateForColumn(column, new CellDelegate(this));
        break;
    case Cells::Id:
        setItemDelegateForColumn(column, new IdDelegate(this));
        break;
    case Cells::Chip:
        setItemDelegateForColumn(column, new ChipDelegate(this));
        break;
    case Cells::Mono:
        setItemDelegateForColumn(column, new CellDelegate(this, CellDelegate::Text::Mono));
        break;
    }
}

void RowTable::setStretched(int column)
{
    // At least some letters wide: in a narrow window the table scrolls sideways instead.
    horizontalHeader()->setMinimumSectionSize(50);
    m_stretched = column;
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (m_stretched < 0)
        return;
    foldSpare();
    fitHeadings(m_stretched);
    int others = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        others += column == m_stretched ? 0 : columnWidth(column);
    setColumnWidth(m_stretched, std::max(140, viewport()->width() - others));
}

void RowTable::setSpare(const QList<int> &columns)
{
    m_spare = columns;
}

/*! Folds as many as must be, and brings the others back. */
void RowTable::foldSpare()
{
    QVariantMap folded = property(FoldedColumns).toMap();
    for (const QString &column : folded.keys())
        setColumnHidden(column.toInt(), false);
    folded.clear();
    for (auto column = m_spare.crbegin(); column != m_spare.crend() && neededWidth(m_stretched) > viewport()->width();
         ++column) {
        if (isColumnHidden(*column))
            continue; // by the person
        folded.insert(QString::number(*column), columnWidth(*column));
        setColumnHidden(*column, true);
    }
    setProperty(FoldedColumns, folded);
}

void RowTable::setWidth(int column, int width)
{
    setColumnWidth(column, width);
}

void RowTable::setRows(const QList<TableRow> &told)
{
    m_told = told;
    showRows();
}

void RowTable::showRows()
{
    const QStringList selected = selectedKeys();
    const int scrolled = verticalScrollBar()->value();
    const QList<TableRow> rows = sorted();
    if (!m_rows->setRows(rows))
        return;
    QItemSelection selection;
    for (int row = 0; row < rows.size(); ++row) {
        if (selected.contains(rows.at(row).key))
            selection.select(m_rows->index(row, 0), m_rows->index(row, m_rows->columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(scrolled);
    emit rowSelected(selectedRow());
}

void RowTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !m_rows->rows().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tokens().muted);
    const int inset = Space::XL;
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

QStringList RowTable::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys += m_rows->rows().at(index.row()).key;
    return keys;
}

QList<QJsonObject> RowTable::selectedValues() const
{
    QList<QJsonObject> values;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        values += m_rows->rows().at(index.row()).value;
    return values;
}

QJsonObject RowTable::selectedValue() const
{
    const int row = selectedRow();
    return row < 0 ? QJsonObject() : m_rows->rows().at(row).value;
}

bool RowTable::selectKey(const QString &key)
{
    for (int row = 0; row < m_rows->rows().size(); ++row) {
        if (m_rows->rows().at(row).key == key) {
            selectRow(row);
            scrollTo(m_rows->index(row, 0));
            return true;
        }
    }
    return false;
}

} // namespace Linesman::Ui
