// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingsplitter.h"

#include "ui/theme/tokens.h"

#include <QEvent>

#include <algorithm>

namespace Linesman::Ui {

FittingSplitter::FittingSplitter(int characters, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_characters(characters)
{
    setChildrenCollapsible(false);
    setHandleWidth(Space::M);
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
    return std::max(
        {pane.minimumSizeHint().width(), pane.minimumWidth(), m_characters * fontMetrics().averageCharWidth()});
}

QSize FittingSplitter::sizeHint() const
{
    return {QSplitter::sizeHint().width(), minimumSizeHint().height()};
}

QSize FittingSplitter::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *pane : shown())
        width = std::max({width, pane->minimumSizeHint().width(), pane->minimumWidth()});
    return {width, QSplitter::minimumSizeHint().height()};
}

void FittingSplitter::fit()
{
    const QList<QWidget *> panes = shown();
    int needed = std::max(0, int(panes.size()) - 1) * handleWidth();
    for (const QWidget *pane : panes)
        needed += leastWidthOf(*pane);
    const Qt::Orientation fitting = needed <= width() ? Qt::Horizontal : Qt::Vertical;
    if (orientation() != fitting)
        setOrientation(fitting);
}

void FittingSplitter::resizeEvent(QResizeEvent *event)
{
    fit();
    QSplitter::resizeEvent(event);
}

bool FittingSplitter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QSplitter::event(event);
}

} // namespace Linesman::Ui
