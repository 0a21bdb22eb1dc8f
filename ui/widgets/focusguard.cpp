// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusguard.h"

#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>

namespace Linesman::Ui {

namespace {
/*! Scrolls every page around \a widget so that it is seen; what is seen already stays where it is. */
void bringIntoSight(QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at && !widget.isWindow(); at = at->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(at);
        if (!page || !page->widget() || !page->widget()->isAncestorOf(&widget))
            continue;
        const QRect place(widget.mapTo(page->viewport(), QPoint()), widget.size());
        if (!page->viewport()->rect().intersects(place))
            page->ensureWidgetVisible(&widget);
    }
}

/*!
    The place that \a widget is in, while it is shown; null for what is in none, in one that was left, or in a dialog of
    one: closing that returns the focus to where it was.
*/
Page *shownPlaceOf(const QWidget *widget)
{
    if (widget->isWindow())
        return nullptr;
    for (QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(at))
            return page->isVisible() ? page : nullptr;
        if (at->isWindow())
            return nullptr;
    }
    return nullptr;
}
} // namespace

FocusGuard::FocusGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusGuard::follow);
}

void FocusGuard::follow(QWidget *before, QWidget *now)
{
    // Qt hands the focus on when it switches a widget off: a button that works is not done with it.
    const auto *button = qobject_cast<QAbstractButton *>(before);
    if (button && !button->isEnabled() && button->isVisible() && now && now->window() == before->window()) {
        m_waiting = before;
        now->clearFocus();
        return;
    }
    // It does so too when it hides one, often out of the place and into the head.
    Page *place = before && !before->isVisible() ? shownPlaceOf(before) : nullptr;
    if (place && now && now->window() == place->window() && !place->isAncestorOf(now) && now != place) {
        QWidget *first = place->firstFocus();
        const bool canHaveIt = first && first->isVisible() && first->isEnabled();
        (canHaveIt ? first : place)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (now)
        m_waiting = nullptr; // the person went elsewhere
    if (now && now->isVisible())
        bringIntoSight(*now);
}

bool FocusGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && watched == m_waiting && m_waiting->isEnabled()) {
        QWidget *again = m_waiting;
        m_waiting = nullptr;
        if (!QApplication::focusWidget() && again->isVisible())
            again->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

} // namespace Linesman::Ui
