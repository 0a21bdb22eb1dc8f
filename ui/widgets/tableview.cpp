// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

TableView::TableView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Space::Row);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight); // else a title is cut within a letter
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setItemDelegate(new CellDelegate(this));
    m_pill = makeButton({}, objectName + "New"_L1, ButtonLook::Primary, this);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        scrollToNewest();
        m_new = 0;
        placePill();
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_new > 0 && isAtEnd()) {
            m_new = 0;
            placePill();
        }
    });
    fitRows();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    if (newModel) // before the view hears of it
        connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::rememberPlace);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    if (!property(OwnOrder).toBool())
        HeaderSort::offer(*this);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::restorePlace);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_wasAtEnd = isAtEnd(); });
    connect(newModel, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        m_new = 0;
        placePill();
        if (m_following)
            scrollToNewest();
    });
}

void TableView::setNewestAtTop(bool atTop)
{
    m_newestAtTop = atTop;
    m_new = 0;
    placePill();
}

void TableView::scrollToNewest()
{
    m_newestAtTop ? scrollToTop() : scrollToBottom();
}

/*! What is in sight stays where it is when \a count rows came above it. */
void TableView::keepPlaceAbove(int count)
{
    const int place = verticalScrollBar()->value() + count * verticalHeader()->defaultSectionSize();
    executeDelayedItemsLayout(); // else the scroll bar is that of before
    updateGeometries();
    verticalScrollBar()->setValue(place);
}

void TableView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following) {
        m_new = 0;
        placePill();
        scrollToNewest();
    }
    emit followingChanged(following);
}

int TableView::selectedRow() const
{
    if (!selectionModel())
        return -1;
    const QModelIndexList rows = selectionModel()->selectedRows();
    int first = -1;
    for (const QModelIndex &index : rows) {
        if (first < 0 || index.row() < first)
            first = index.row();
    }
    return first;
}

void TableView::selectFirstRow()
{
    if (model() && model()->rowCount() > 0)
        selectRow(0);
}

void TableView::setFrameless()
{
    setLook(this, "frameless", true);
}

void TableView::setKeepingPlace()
{
    m_keepingPlace = true;
}

void TableView::rememberPlace()
{
    m_inSight.clear();
    for (int row = rowAt(0); m_keepingPlace && row >= 0 && row < model()->rowCount(); ++row) {
        const int y = rowViewportPosition(row);
        if (y >= viewport()->height())
            break;
        const bool isSelected = selectionModel()->isRowSelected(row);
        // The selected one holds the place best: it is what somebody looks at.
        m_inSight.insert(isSelected ? 0 : m_inSight.size(), {QPersistentModelIndex(model()->index(row, 0)), y});
    }
}

void TableView::restorePlace()
{
    for (const auto &[index, y] : std::exchange(m_inSight, {})) {
        if (!index.isValid())
            continue;
        executeDelayedItemsLayout(); // else the scroll bar is that of before
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(index.row()) - y);
        return;
    }
}

bool TableView::isAtEnd() const
{
    if (m_newestAtTop)
        return verticalScrollBar()->value() <= 2;
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void TableView::rowsCame(int first, int last)
{
    if (m_following) {
        scrollToNewest();
        return;
    }
    if (first == 0 && last < model()->rowCount() - 1 && !m_keepingPlace)
        keepPlaceAbove(last + 1);
    const bool atEnd = m_newestAtTop ? first == 0 : last == model()->rowCount() - 1;
    const int visibleRows = viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize());
    if (!atEnd || m_keepingPlace || !isVisible() || model()->rowCount() <= visibleRows)
        return;
    m_new += last - first + 1;
    placePill();
}

void TableView::placePill()
{
    m_pill->setVisible(m_new > 0);
    if (m_new == 0)
        return;
    m_pill->setText(tr("%n new", nullptr, m_new));
    m_pill->setAccessibleName(tr("Show %n new row(s)", nullptr, m_new));
    m_pill->adjustSize();
    const int top = horizontalHeader()->height() + Space::L;
    m_pill->move((width() - m_pill->width()) / 2, m_newestAtTop ? top : height() - m_pill->height() - Space::L);
    m_pill->raise();
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
}

void TableView::copySelection()
{
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            const QVariant value = model()->index(row.row(), column).data();
            cells += value.userType() == QMetaType::QDateTime ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs)
                                                              : value.toString();
        }
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !rows.isEmpty()) {
        emit opened(rows.first());
    } else if (event->key() == Qt::Key_Space && !rows.isEmpty()) {
        emit pinWanted(rows);
    } else if (event->key() == Qt::Key_Delete && !rows.isEmpty()) {
        emit removeWanted(rows);
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the place decides what goes back
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placePill();
    fitHeadings();
}

void TableView::fitHeadings(int stretched)
{
    QHeaderView &header = *horizontalHeader();
    for (auto column = m_widened.cbegin(); column != m_widened.cend(); ++column) {
        if (column.key() < header.count() && columnWidth(column.key()) == column->to)
            setColumnWidth(column.key(), column->from); // nobody pulled it since
    }
    m_widened.clear();
    if (neededWidth(stretched) > viewport()->width())
        return;
    for (int column = 0; column < header.count(); ++column) {
        const int width = columnWidth(column);
        const int least = header.sectionSizeHint(column);
        if (width >= least || isColumnHidden(column) || takesTheRest(column, stretched) ||
            header.sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        m_widened.insert(column, Widened{width, least});
        setColumnWidth(column, least);
    }
}

bool TableView::takesTheRest(int column, int stretched) const
{
    const QHeaderView &header = *horizontalHeader();
    return column == stretched || header.sectionResizeMode(column) == QHeaderView::Stretch ||
           (header.stretchLastSection() && header.visualIndex(column) == header.count() - 1);
}

int TableView::neededWidth(int stretched) const
{
    const QHeaderView &header = *horizontalHeader();
    int all = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int least = header.sectionSizeHint(column);
        const bool isRest = takesTheRest(column, stretched);
        all += std::max(least, isRest ? std::max(140, 12 * fontMetrics().averageCharWidth()) : columnWidth(column));
    }
    return all;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitHeadings();
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is around whole rows
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || selectionBehavior() != SelectRows)
        return;
    const int width = qMin(viewport()->width(), horizontalHeader()->length());
    const QRect row(0, rowViewportPosition(current.row()), width, rowHeight(current.row()));
    QPainter painter(viewport());
    painter.setPen(QPen(tokens().accent, 1));
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit rowSelected(selectedRow());
}

} // namespace Linesman::Ui
