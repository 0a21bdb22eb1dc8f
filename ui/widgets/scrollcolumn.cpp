// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

ScrollColumn::ScrollColumn(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // see fitBar()
    auto *inner = new QWidget(this);
    inner->setProperty("scrolled", true);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Space::M);
    setWidget(inner);
}

QSize ScrollColumn::sizeHint() const
{
    const QSize inner = widget()->sizeHint();
    return {inner.width() + 16, inner.height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    // As wide as what is inside, since there is no bar to scroll sideways; any height.
    return {widget()->minimumSizeHint().width() + 16, 80};
}

/*!
    A QScrollArea that decides by itself keeps a bar that only the room that it takes makes necessary: what folds in the
    width beside the bar is higher than in the width without it.
*/
void ScrollColumn::fitBar()
{
    const QSize room = contentsRect().size();
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int width = std::max(room.width(), least.width());
    const int besideBar = m_body->contentsMargins().right(); // asked for as if there were none
    const int height = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width + besideBar) : least.height();
    const bool hasBar = height > room.height();
    m_body->setContentsMargins(0, 0, hasBar ? Space::XS : 0, 0);
    setVerticalScrollBarPolicy(hasBar ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    fitBar();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fitBar(); // what was decided while it was hidden is carried out only now
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitBar();
    return QScrollArea::eventFilter(watched, event);
}

void scrollIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(at)) {
                page->ensureWidgetVisible(widget, 0, Space::M);
                return;
            }
        }
    });
}

} // namespace Linesman::Ui
