// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackinglayout.h"

#include "ui/theme/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace Linesman::Ui {

namespace {
int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/*! The hint of such an item has no width. */
bool takesAnyWidth(QLayoutItem &item)
{
    return item.widget() && item.widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}
} // namespace

StackingLayout::StackingLayout(Room room, QWidget *parent)
    : QLayout(parent)
    , m_room(room)
{
    setContentsMargins(0, 0, 0, 0);
    QLayout::setSpacing(Space::S);
}

StackingLayout::~StackingLayout()
{
    for (const Part &part : std::as_const(m_parts))
        delete part.item;
}

void StackingLayout::addWidget(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    insertWidget(count(), widget, stretch);
    m_parts.last().item->setAlignment(alignment);
}

void StackingLayout::insertWidget(int index, QWidget *widget, int stretch)
{
    addChildWidget(widget);
    m_parts.insert(index, Part{new QWidgetItem(widget), stretch});
    invalidate();
}

void StackingLayout::addStretch()
{
    m_parts.append(Part{new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum), 1});
    invalidate();
}

void StackingLayout::setIndent(int pixels)
{
    m_indent = pixels;
    invalidate();
}

void StackingLayout::addItem(QLayoutItem *item)
{
    m_parts.append(Part{item, 0});
    invalidate();
}

int StackingLayout::count() const
{
    return int(m_parts.size());
}

QLayoutItem *StackingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts.at(index).item : nullptr;
}

QLayoutItem *StackingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_parts.takeAt(index).item;
    invalidate();
    return item;
}

Qt::Orientations StackingLayout::expandingDirections() const
{
    const bool isWide = std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.stretch > 0; });
    return isWide ? Qt::Horizontal : Qt::Orientations();
}

/*! Widgets that are not hidden, and the room between them. */
QList<StackingLayout::Part> StackingLayout::shown() const
{
    QList<Part> parts;
    for (const Part &part : m_parts) {
        if (part.item->spacerItem() || !part.item->isEmpty())
            parts += part;
    }
    return parts;
}

int StackingLayout::wantedWidth(const Part &part) const
{
    const int least = part.item->minimumSize().width();
    if (m_room == Room::Needed)
        return least;
    const QSize liked = takesAnyWidth(*part.item) ? part.item->widget()->sizeHint() : part.item->sizeHint();
    return std::max(least, liked.width());
}

int StackingLayout::gaps(const QList<Part> &parts) const
{
    const auto spaced =
        std::count_if(parts.begin(), parts.end(), [](const Part &part) { return !part.item->spacerItem(); });
    return std::max(0, int(spaced) - 1) * spacing();
}

int StackingLayout::neededWidth(const QList<Part> &parts) const
{
    const auto add = [this](int sum, const Part &part) {
        return sum + wantedWidth(part);
    };
    return std::accumulate(parts.begin(), parts.end(), gaps(parts), add);
}

int StackingLayout::marginsWidth() const
{
    return contentsMargins().left() + contentsMargins().right();
}

int StackingLayout::marginsHeight() const
{
    return contentsMargins().top() + contentsMargins().bottom();
}

bool StackingLayout::isStackedIn(int width) const
{
    return neededWidth(shown()) > width - marginsWidth();
}

/*! Of each part in a row: what it wants, and its share of what is left, so that those with a stretch are as it says. */
QList<int> StackingLayout::widthsIn(int width, const QList<Part> &parts) const
{
    QList<int> widths;
    for (const Part &part : parts)
        widths += wantedWidth(part);
    QList<qsizetype> open; // get their share of what the others leave
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).stretch > 0)
            open += i;
    }
    while (!open.isEmpty()) {
        int room = width - gaps(parts);
        int shares = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isOpen = open.contains(i);
            room -= isOpen ? 0 : widths.at(i);
            shares += isOpen ? parts.at(i).stretch : 0;
        }
        const auto share = [&](qsizetype i) {
            return room * parts.at(i).stretch / shares;
        };
        const auto wide = std::find_if(open.begin(), open.end(), [&](qsizetype i) { return widths.at(i) > share(i); });
        if (wide != open.end()) {
            open.erase(wide); // it wants more than its share: the others get less
            continue;
        }
        for (const qsizetype i : std::as_const(open)) {
            const int part = share(i);
            shares -= parts.at(i).stretch;
            room -= part;
            widths[i] = part;
        }
        break;
    }
    return widths;
}

bool StackingLayout::hasHeightForWidth() const
{
    return true;
}

int StackingLayout::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    const QList<Part> parts = shown();
    const int inner = width - marginsWidth();
    int height = 0;
    if (neededWidth(parts) > inner) {
        bool isFirst = true;
        for (const Part &part : parts) {
            if (part.item->spacerItem())
                continue;
            height += heightOf(*part.item, isFirst ? inner : inner - m_indent) + (isFirst ? 0 : spacing());
            isFirst = false;
        }
    } else {
        const QList<int> widths = widthsIn(inner, parts);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (!parts.at(i).item->spacerItem())
                height = std::max(height, heightOf(*parts.at(i).item, widths.at(i)));
        }
    }
    height += marginsHeight();
    m_heights.insert(width, height);
    return height;
}

/*! As wide as its widest: the others go below it. As high as a row: see heightForWidth(). */
QSize StackingLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const Part &part : shown()) {
        const QSize least = part.item->minimumSize();
        width = std::max(width, takesAnyWidth(*part.item) ? least.width() : wantedWidth(part));
        height = std::max(height, m_room == Room::Liked ? part.item->sizeHint().height() : least.height());
    }
    return {width + marginsWidth(), height + marginsHeight()};
}

QSize StackingLayout::sizeHint() const
{
    const QList<Part> parts = shown();
    QSize size(gaps(parts), 0);
    for (const Part &part : parts) {
        const QSize liked = part.item->sizeHint();
        size.rwidth() += std::max(liked.width(), wantedWidth(part));
        size.rheight() = std::max(size.height(), liked.height());
    }
    return {size.width() + marginsWidth(), size.height() + marginsHeight()};
}

void StackingLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Part> parts = shown();
    if (neededWidth(parts) > inner.width())
        placeBelow(inner, parts);
    else
        placeInRow(inner, parts);
}

void StackingLayout::placeInRow(const QRect &rect, const QList<Part> &parts)
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<int> widths = widthsIn(rect.width(), parts);
    int left = rect.left();
    bool isFirst = true;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).item->spacerItem()) {
            left += isFirst ? 0 : spacing();
            isFirst = false;
        }
        const QRect place(left, rect.top(), widths.at(i), rect.height());
        parts.at(i).item->setGeometry(QStyle::visualRect(direction, rect, place));
        left += widths.at(i);
    }
}

void StackingLayout::placeBelow(const QRect &rect, const QList<Part> &parts)
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    bool isFirst = true;
    for (const Part &part : parts) {
        if (part.item->spacerItem())
            continue;
        const int indent = isFirst ? 0 : m_indent;
        const int height = heightOf(*part.item, rect.width() - indent);
        const QRect place(rect.left() + indent, top, rect.width() - indent, height);
        part.item->setGeometry(QStyle::visualRect(direction, rect, place));
        top += height + spacing();
        isFirst = false;
    }
}

void StackingLayout::invalidate()
{
    m_heights.clear();
    QLayout::invalidate();
}

} // namespace Linesman::Ui
