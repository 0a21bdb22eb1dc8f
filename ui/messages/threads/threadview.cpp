// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadview.h"

#include "ui/messages/threads/threadmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int GuessedHeight = 72; // px of a row that nobody has measured
constexpr auto Rest = 120ms;      // without scrolling, before e-mails in view are asked for
constexpr qint64 IdleSlice = 4;   // ms; a frame has 16
} // namespace

ThreadView::ThreadView(const QString &objectName, MediaStore &media, QWidget *parent)
    : QListView(parent)
    , m_bubbles(new BubbleDelegate(media, this))
{
    setObjectName(objectName);
    setItemDelegate(m_bubbles);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_pill = makeButton({}, objectName + "New"_L1, ButtonLook::Primary, this);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &ThreadView::goToEnd);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &ThreadView::shownRowsChanged);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &ThreadView::measureSome);
}

void ThreadView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ThreadView::takeAnchor);
    reset();
}

void ThreadView::setViewpoint(Viewpoint viewpoint)
{
    m_bubbles->setViewpoint(viewpoint);
    m_isMeasured.fill(0);
    doItemsLayout();
}

void ThreadView::setPlaying(const NowPlaying &playing)
{
    m_bubbles->setPlaying(playing);
    viewport()->update();
}

bool ThreadView::isAtEnd() const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() >= bar->maximum() - Space::XL;
}

void ThreadView::goToEnd()
{
    m_stick = true;
    m_new = 0;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

int ThreadView::rowAt(int y) const
{
    if (m_heights.isEmpty() || y < 0 || y >= m_tops.last())
        return -1;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return int(after - m_tops.cbegin()) - 1;
}

QModelIndexList ThreadView::visibleRows() const
{
    QModelIndexList rows;
    if (m_heights.isEmpty())
        return rows;
    const int first = qMax(0, rowAt(verticalOffset()));
    for (int row = first; row < m_heights.size() && m_tops[row] < verticalOffset() + viewport()->height(); ++row)
        rows.append(model()->index(row, 0));
    return rows;
}

void ThreadView::takeAnchor()
{
    if (m_isSettling)
        return;
    m_stick = isAtEnd();
    const int row = rowAt(verticalOffset());
    for (int at = qMax(0, row); at < m_heights.size(); ++at) {
        const QModelIndex index = model()->index(at, 0);
        if (index.data(ThreadModel::IsDayRole).toBool())
            continue; // it may go when older messages of its day come
        m_anchor = index;
        m_anchorOffset = m_tops[at] - verticalOffset();
        return;
    }
}

void ThreadView::restoreAnchor()
{
    QScrollBar *bar = verticalScrollBar();
    m_isSettling = true;
    if (m_stick)
        bar->setValue(bar->maximum());
    else if (m_anchor.isValid() && m_anchor.row() < m_heights.size())
        bar->setValue(m_tops[m_anchor.row()] - m_anchorOffset);
    m_isSettling = false;
}

void ThreadView::placeRows()
{
    m_tops.resize(m_heights.size() + 1);
    int top = Space::S;
    for (qsizetype row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = top;
        top += m_heights[row];
    }
    m_tops.last() = top;
}

void ThreadView::countRows()
{
    const int count = model() ? model()->rowCount() : 0;
    if (m_heights.size() != count) {
        m_heights.fill(GuessedHeight, count);
        m_isMeasured.fill(0, count);
    }
}

bool ThreadView::measure(int row, Distance distance)
{
    if (m_isMeasured[row])
        return false;
    const int height = m_bubbles->heightOf(model()->index(row, 0), viewport()->width(), distance == Distance::Near);
    const bool isOther = m_heights[row] != height;
    m_heights[row] = height;
    m_isMeasured[row] = 1;
    return isOther;
}

void ThreadView::measureVisible()
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

void ThreadView::measureSome()
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
        m_idle.stop();
    if (isOther) {
        placeRows();
        updateGeometries();
        restoreAnchor();
        viewport()->update();
    }
}

void ThreadView::doItemsLayout()
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
        m_idle.start();
    m_rest.start();
    placePill();
}

void ThreadView::updateGeometries()
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

QRect ThreadView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return {0, m_tops[index.row()] - verticalOffset(), viewport()->width(), m_heights[index.row()]};
}

void ThreadView::scrollTo(const QModelIndex &index, ScrollHint hint)
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

QModelIndex ThreadView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 || !model() ? QModelIndex() : model()->index(row, 0);
}

int ThreadView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ThreadView::reset()
{
    QListView::reset();
    m_bubbles->forgetAll();
    m_heights.clear();
    m_isMeasured.clear();
    m_anchor = QPersistentModelIndex();
    m_stick = true;
    m_new = 0;
    doItemsLayout();
}

void ThreadView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool isAtTail = end == model()->rowCount() - 1 && !m_heights.isEmpty();
    if (start <= m_heights.size()) {
        m_heights.insert(start, end - start + 1, GuessedHeight);
        m_isMeasured.insert(start, end - start + 1, 0);
        placeRows(); // measured when they come near, or when there is time: a page at once would hold up a frame
    }
    if (isAtTail && !m_stick)
        m_new += end - start + 1;
    QListView::rowsInserted(parent, start, end);
    afterRowsChanged();
}

void ThreadView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
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

void ThreadView::afterRowsChanged()
{
    doItemsLayout();
}

void ThreadView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    takeAnchor();
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.size(); ++row) {
        m_isMeasured[row] = 0;
        m_bubbles->forget(model()->index(row, 0).data(ThreadModel::MessageIdRole).toString());
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // QListView's lays everything out again
    doItemsLayout();
    viewport()->update();
}

void ThreadView::fileChanged(const QString &url)
{
    takeAnchor();
    for (int row = 0; row < m_heights.size(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(ThreadModel::AttachmentsRole).toStringList().contains(url))
            continue;
        m_isMeasured[row] = 0;
        m_bubbles->forget(index.data(ThreadModel::MessageIdRole).toString());
    }
    doItemsLayout();
    viewport()->update();
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int top = event->rect().top() + verticalOffset();
    const int bottom = event->rect().bottom() + verticalOffset();
    for (int row = qMax(0, rowAt(top)); row < m_heights.size() && m_tops[row] <= bottom; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        m_bubbles->paint(&painter, option, index);
    }
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    takeAnchor();
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void ThreadView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_bubbles->forgetAll();
        m_isMeasured.fill(0);
        scheduleDelayedItemsLayout();
    }
}

void ThreadView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
    if (m_isSettling)
        return;
    takeAnchor();
    measureVisible();
    if (isAtEnd() && m_new > 0) {
        m_new = 0;
        placePill();
    }
    if (verticalOffset() < 2 * viewport()->height() && dy != 0)
        emit olderWanted();
    m_rest.start();
}

void ThreadView::wheelEvent(QWheelEvent *event)
{
    QAbstractItemView::wheelEvent(event);
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
               event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !index.isValid())
        return;
    const BubbleLayout::Hit hit =
        m_bubbles->hit(index, viewport()->width(), event->position().toPoint() - visualRect(index).topLeft());
    if (hit.part != BubbleLayout::Part::None && hit.part != BubbleLayout::Part::Bubble)
        emit partPressed(index, hit);
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const BubbleLayout::Hit hit =
        index.isValid()
            ? m_bubbles->hit(index, viewport()->width(), event->position().toPoint() - visualRect(index).topLeft())
            : BubbleLayout::Hit();
    const bool isLink = hit.part != BubbleLayout::Part::None && hit.part != BubbleLayout::Part::Bubble;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QModelIndex ThreadView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = int(m_heights.size()) - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : last;
    const auto paged = [this, row](int distance) {
        const int at = rowAt(qBound(m_tops.first(), m_tops[row] + distance, m_tops.last() - 1));
        return at < 0 ? row : at;
    };
    int wanted = row;
    int step = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        wanted = row - 1;
        step = -1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        wanted = currentIndex().isValid() ? row + 1 : row;
        break;
    case MoveHome:
        wanted = 0;
        break;
    case MoveEnd:
        wanted = last;
        step = -1;
        break;
    case MovePageUp:
        wanted = paged(-viewport()->height());
        step = -1;
        break;
    case MovePageDown:
        wanted = paged(viewport()->height());
        break;
    }
    while (wanted >= 0 && wanted <= last && model()->index(wanted, 0).data(ThreadModel::IsDayRole).toBool())
        wanted += step; // a day is no message
    return wanted < 0 || wanted > last ? currentIndex() : model()->index(wanted, 0);
}

void ThreadView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect normal = rect.normalized();
    const int first = rowAt(normal.top() + verticalOffset());
    const int last = rowAt(qMin(normal.bottom() + verticalOffset(), m_tops.isEmpty() ? 0 : m_tops.last() - 1));
    QItemSelection selection;
    if (first >= 0 && last >= first)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion ThreadView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            region += visualRect(model()->index(row, 0)) & viewport()->rect();
    }
    return region;
}

void ThreadView::placePill()
{
    m_pill->setVisible(m_new > 0);
    if (m_new == 0)
        return;
    m_pill->setText(tr("%n new", nullptr, m_new));
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - Space::M);
    m_pill->raise();
}

void ThreadView::copySelection() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(chosen)) {
        if (index.data(ThreadModel::IsDayRole).toBool())
            continue;
        const QString text = index.data(ThreadModel::BodyRole).toString();
        if (chosen.size() == 1) {
            texts << text;
            continue;
        }
        const QDateTime moment = index.data(ThreadModel::MomentRole).toDateTime().toLocalTime();
        texts << u"[%1] %2 %3: %4"_s.arg(QLocale().toString(moment, QLocale::ShortFormat),
                                         index.data(ThreadModel::IsOutboundRole).toBool() ? u"→"_s : u"←"_s,
                                         index.data(ThreadModel::ChannelRole).toString(), text);
    }
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace Linesman::Ui
