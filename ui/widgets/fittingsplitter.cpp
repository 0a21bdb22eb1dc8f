// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingsplitter.h"

#include "ui/theme/tokens.h"

#include <QEvent>

#include <algorithm>

namespace Linesman::Ui {

namespace {
QSize leastSizeOf(const QWidget &pane)
{
    return pane.minimumSizeHint().expandedTo(pane.minimumSize());
}
} // namespace

FittingSplitter::FittingSplitter(int characters, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_characters(characters)
{
    setChildrenCollapsible(false);
    setHandleWidth(Space::M);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // its own: else turned over with each turn
}

QList<QWidget *> FittingSplitter::shown() const
{
    QList<QWidget *> panes;
    for (int i = 0; i < count(); ++i) {
        if (!widget(i)->isHidden())
            panes += widget(i);
    }
    return panes;
}

int FittingSplitter::leastWidthOf(const QWidget &pane) const
{
    return std::max(leastSizeOf(pane).width(), m_characters * fontMetrics().averageCharWidth());
}

QSize FittingSplitter::sizeHint() const
{
    int width = std::max(0, int(shown().size()) - 1) * handleWidth();
    for (const QWidget *pane : shown())
        width += pane->sizeHint().width();
    return {width, minimumSizeHint().height()};
}

QSize FittingSplitter::minimumSizeHint() const
{
    QSize size(0, 0);
    for (const QWidget *pane : shown())
        size = size.expandedTo(leastSizeOf(*pane));
    return size;
}

bool FittingSplitter::hasHeightForWidth() const
{
    return true;
}

int FittingSplitter::heightForWidth(int width) const
{
    if (fittingIn(width) == Qt::Horizontal)
        return minimumSizeHint().height();
    const QList<QWidget *> panes = shown();
    int height = std::max(0, int(panes.size()) - 1) * handleWidth();
    for (const QWidget *pane : panes)
        height += leastSizeOf(*pane).height();
    return height;
}

Qt::Orientation FittingSplitter::fittingIn(int width) const
{
    const QList<QWidget *> panes = shown();
    int needed = std::max(0, int(panes.size()) - 1) * handleWidth();
    for (const QWidget *pane : panes)
        needed += leastWidthOf(*pane);
    return needed <= width ? Qt::Horizontal : Qt::Vertical;
}

void FittingSplitter::fit()
{
    if (const Qt::Orientation fitting = fittingIn(width()); orientation() != fitting)
        setOrientation(fitting);
}

void FittingSplitter::resizeEvent(QResizeEvent *event)
{
    fit();
    QSplitter::resizeEvent(event);
}

bool FittingSplitter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry(); // a pane needs another height
    }
    return QSplitter::event(event);
}

} // namespace Linesman::Ui
