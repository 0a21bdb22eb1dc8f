// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackingrow.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Linesman::Ui {

StackingRow::StackingRow(QWidget *parent, Room room)
    : QWidget(parent)
    , m_room(room)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::S);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // the sum of the widths must not hold the row open
}

/*! Of what is not hidden. */
QList<QSize> StackingRow::sizes() const
{
    QList<QSize> all;
    for (int i = 0; i < m_row->count(); ++i) {
        const QLayoutItem *item = m_row->itemAt(i);
        if (item->widget() && !item->isEmpty())
            all += m_room == Room::Liked ? item->sizeHint() : item->minimumSize();
    }
    return all;
}

QSize StackingRow::minimumSizeHint() const
{
    int width = 0;
    for (const QSize &size : sizes())
        width = std::max(width, size.width());
    return {width, m_room == Room::Liked ? sizeHint().height() : m_row->minimumSize().height()};
}

void StackingRow::fit()
{
    const QList<QSize> all = sizes();
    int needed = std::max(0, int(all.size()) - 1) * m_row->spacing();
    for (const QSize &size : all)
        needed += size.width();
    const auto fitting = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == fitting)
        return;
    m_row->setDirection(fitting);
    updateGeometry();
}

void StackingRow::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

bool StackingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace Linesman::Ui
