// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadview.h"

#include "ui/messages/threads/threadmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ThreadView::ThreadView(const QString &objectName, MediaStore &media, QWidget *parent)
    : MeasuredList(parent)
    , m_bubbles(new BubbleDelegate(media, this))
{
    setObjectName(objectName);
    setItemDelegate(m_bubbles);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_pill = makeButton({}, objectName + "New"_L1, ButtonLook::Primary, this);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &ThreadView::goToEnd);
}

int ThreadView::measuredHeight(const QModelIndex &index, int width, Distance distance) const
{
    return m_bubbles->heightOf(index, width, distance == Distance::Near);
}

bool ThreadView::isSteady(const QModelIndex &index) const
{
    return !index.data(ThreadModel::IsDayRole).toBool(); // a day may go when older messages of it come
}

void ThreadView::forgetRow(const QModelIndex &index)
{
    m_bubbles->forget(index.data(ThreadModel::MessageIdRole).toString());
}

void ThreadView::forgetRows()
{
    m_bubbles->forgetAll();
}

void ThreadView::setViewpoint(Viewpoint viewpoint)
{
    m_bubbles->setViewpoint(viewpoint);
    remeasureAll();
    doItemsLayout();
}

void ThreadView::setPlaying(const NowPlaying &playing)
{
    m_bubbles->setPlaying(playing);
    viewport()->update();
}

void ThreadView::goToEnd()
{
    m_new = 0;
    MeasuredList::goToEnd();
}

void ThreadView::doItemsLayout()
{
    MeasuredList::doItemsLayout();
    placePill();
}

void ThreadView::reset()
{
    m_new = 0;
    MeasuredList::reset();
}

void ThreadView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool isAtTail = end == model()->rowCount() - 1 && rowCount() > 0;
    if (isAtTail && !isStuckToEnd())
        m_new += end - start + 1;
    MeasuredList::rowsInserted(parent, start, end);
}

void ThreadView::scrolled(int dy)
{
    if (isAtEnd() && m_new > 0) {
        m_new = 0;
        placePill();
    }
    if (verticalOffset() < 2 * viewport()->height() && dy != 0)
        emit olderWanted();
}

void ThreadView::fileChanged(const QString &url)
{
    takeAnchor();
    for (int row = 0; row < rowCount(); ++row) {
        if (model()->index(row, 0).data(ThreadModel::AttachmentsRole).toStringList().contains(url))
            remeasure(row);
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
    for (int row = qMax(0, rowAt(top)); row < rowCount() && topOf(row) <= bottom; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        m_bubbles->paint(&painter, option, index);
    }
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
    MeasuredList::mouseReleaseEvent(event);
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
    MeasuredList::mouseMoveEvent(event);
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
    const int last = rowCount() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : last;
    const auto paged = [this, row](int distance) {
        const int at = rowAt(qBound(topOf(0), topOf(row) + distance, endOfRows() - 1));
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
