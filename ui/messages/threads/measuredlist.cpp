// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/measuredlist.h"

#include "ui/theme/tokens.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace std::chrono_literals;

namespace {
constexpr int GuessedHeight = 72; // px of a row that nobody has measured
constexpr auto Rest = 120ms;      // without scrolling, before the rows in view are told of
constexpr qint64 IdleSlice = 4;   // ms; a frame has 16
} // namespace

MeasuredList::MeasuredList(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(Rest);
    connect(&m_restTimer, &QTimer::timeout, this, &MeasuredList::shownRowsChanged);
    m_idleTimer.setInterval(0);
    connect(&m_idleTimer, &QTimer::timeout, this, &MeasuredList::measureSome);
}

void MeasuredList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &MeasuredList::takeAnchor);
    reset();
}

bool MeasuredList::isAtEnd() const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() >= bar->maximum() - Space::XL;
}

void MeasuredList::goToEnd()
{
    m_stick = true;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void MeasuredList::remeasure(int row)
{
    m_isMeasured[row] = 0;
    forgetRow(model()->index(row, 0));
}

void MeasuredList::remeasureAll()
{
    m_isMeasured.fill(0);
}

int MeasuredList::rowAt(int y) const
{
    if (m_heights.isEmpty() || y < 0 || y >= m_tops.last())
        return -1;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return int(after - m_tops.cbegin()) - 1;
}

QModelIndexList MeasuredList::visibleRows() const
{
    QModelIndexList rows;
    if (m_heights.isEmpty())
        return rows;
    const int first = qMax(0, rowAt(verticalOffset()));
    for (int row = first; row < m_heights.size() && m_tops[row] < verticalOffset() + viewport()->height(); ++row)
        rows.append(model()->index(row, 0));
    return rows;
}

void MeasuredList::takeAnchor()
{
    if (m_isSettling)
        return;
    m_stick = isAtEnd();
    const int row = rowAt(verticalOffset());
    for (int at = qMax(0, row); at < m_heights.size(); ++at) {
        const QModelIndex index = model()->index(at, 0);
        if (!isSteady(index))
            continue;
        m_anchor = index;
        m_anchorOffset = m_tops[at] - verticalOffset();
        return;
    }
}

void MeasuredList::restoreAnchor()
{
    QScrollBar *bar = verticalScrollBar();
    m_isSettling = true;
    if (m_stick)
        bar->setValue(bar->maximum());
    else if (m_anchor.isValid() && m_anchor.row() < m_heights.size())
        bar->setValue(m_tops[m_anchor.row()] - m_anchorOffset);
    m_isSettling = false;
}

void MeasuredList::placeRows()
{
    m_tops.resize(m_heights.size() + 1);
    int top = Space::S;
    for (qsizetype row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = top;
        top += m_heights[row];
    }
    m_tops.last() = top;
}

void MeasuredList::countRows()
{
    const int count = model() ? model()->rowCount() : 0;
    if (m_heights.size() != count) {
        m_heights.fill(GuessedHeight, count);
        m_isMeasured.fill(0, count);
    }
}

bool MeasuredList::measure(int row, Distance distance)
{
    if (m_isMeasured[row])
        return false;
    const int height = measuredHeight(model()->index(row, 0), viewport()->width(), distance);
    const bool isOther = m_heights[row] != height;
    m_heights[row] = height;
    m_isMeasured[row] = 1;
    return isOther;
}

void MeasuredList::measureVisible()
{
    // Rows that grow or shrink bring others into view: a few rounds settle it.
    for (int round = 0; round < 8; ++round) {
        bool isOther = false;
        const int first = qMax(0, rowAt(qMax(0, verticalOffset() - viewport()->height() / 2)));
        const int end = verticalOffset() + viewport()->height() * 3 / 2;
        for (int row = first; row < m_heights.size() && m_tops[row] < end; ++row)
            isOther = measure(row, Distance::Near) || isOther;
        if (!isOther)
            return;
        placeRows();
        updateGeometries();
        restoreAnchor();
    }
}

void MeasuredList::measureSome()
{
    QElapsedTimer timer;
    timer.start();
    takeAnchor();
    bool isOther = false;
    bool isLeft = false;
    // From what is read upwards, then the rest: what comes next is measured first.
    const int count = int(m_heights.size());
    const int from = qMax(0, rowAt(verticalOffset()));
    for (int step = 0; step < count; ++step) {
        const int row = (from - step + count) % count;
        if (m_isMeasured[row])
            continue;
        if (timer.elapsed() >= IdleSlice) {
            isLeft = true;
            break;
        }
        isOther = measure(row, Distance::Far) || isOther;
    }
    if (!isLeft)
        m_idleTimer.stop();
    if (isOther) {
        placeRows();
        updateGeometries();
        restoreAnchor();
        viewport()->update();
    }
}

void MeasuredList::doItemsLayout()
{
    if (!model())
        return;
    if (m_width != viewport()->width()) {
        m_width = viewport()->width();
        m_isMeasured.fill(0);
    }
    countRows();
    placeRows();
    QAbstractItemView::doItemsLayout(); // not QListView's: it would ask every row for its size
    restoreAnchor();
    measureVisible();
    if (m_isMeasured.contains(0))
        m_idleTimer.start();
    m_restTimer.start();
}

void MeasuredList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    const int total = m_tops.isEmpty() ? 0 : m_tops.last() + Space::S;
    const bool wasSettling = m_isSettling;
    m_isSettling = true; // a range that shrinks moves the value: not the person's doing
    bar->setRange(0, qMax(0, total - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(Space::XL);
    m_isSettling = wasSettling;
}

QRect MeasuredList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return {0, m_tops[index.row()] - verticalOffset(), viewport()->width(), m_heights[index.row()]};
}

void MeasuredList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    m_stick = false;
    const QRect rect = visualRect(index);
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        bar->setValue(bar->value() + rect.top());
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= room))
        bar->setValue(bar->value() + qMin(rect.top(), rect.bottom() - room + 1));
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - room / 2);
}

QModelIndex MeasuredList::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 || !model() ? QModelIndex() : model()->index(row, 0);
}

int MeasuredList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void MeasuredList::reset()
{
    QListView::reset();
    forgetRows();
    m_heights.clear();
    m_isMeasured.clear();
    m_anchor = QPersistentModelIndex();
    m_stick = true;
    doItemsLayout();
}

void MeasuredList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (start <= m_heights.size()) {
        m_heights.insert(start, end - start + 1, GuessedHeight);
        m_isMeasured.insert(start, end - start + 1, 0);
        placeRows(); // measured when they come near, or when there is time: a page at once would hold up a frame
    }
    QListView::rowsInserted(parent, start, end);
    doItemsLayout();
}

void MeasuredList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    takeAnchor();
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (end < m_heights.size()) {
        m_heights.remove(start, end - start + 1);
        m_isMeasured.remove(start, end - start + 1);
        placeRows();
    }
    // The model still has the rows: the layout follows when they are gone.
}

void MeasuredList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    takeAnchor();
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.size(); ++row)
        remeasure(row);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // QListView's lays everything out again
    doItemsLayout();
    viewport()->update();
}

void MeasuredList::resizeEvent(QResizeEvent *event)
{
    takeAnchor();
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void MeasuredList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        forgetRows();
        remeasureAll();
        scheduleDelayedItemsLayout();
    }
}

void MeasuredList::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
    if (m_isSettling)
        return;
    takeAnchor();
    measureVisible();
    scrolled(dy);
    m_restTimer.start();
}

void MeasuredList::wheelEvent(QWheelEvent *event)
{
    QAbstractItemView::wheelEvent(event);
}

void MeasuredList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect normal = rect.normalized();
    const int first = rowAt(normal.top() + verticalOffset());
    const int last = rowAt(qMin(normal.bottom() + verticalOffset(), m_tops.isEmpty() ? 0 : m_tops.last() - 1));
    QItemSelection selection;
    if (first >= 0 && last >= first)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion MeasuredList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            region += visualRect(model()->index(row, 0)) & viewport()->rect();
    }
    return region;
}

} // namespace Linesman::Ui
