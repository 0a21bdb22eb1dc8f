// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QWheelEvent>

namespace Linesman::Ui {

namespace {

bool hasFocusInside(const QWidget &widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &widget || widget.isAncestorOf(focus));
}

/*! A control whose value the wheel would change. */
bool isValueControl(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           (qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget));
}

/*! The editor that \a widget is the viewport of; null when it is none. */
QAbstractScrollArea *editorOf(const QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return nullptr;
    const bool isEditor =
        qobject_cast<QPlainTextEdit *>(area) || qobject_cast<QTextEdit *>(area) || area->inherits("QsciScintillaBase");
    return isEditor ? area : nullptr;
}

/*! Whether a page around \a widget could scroll that way. */
bool isInsideScrollingPage(const QWidget &widget, const QPoint &delta)
{
    for (const QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        const auto *page = qobject_cast<const QScrollArea *>(at);
        const QScrollBar *bar = page ? page->verticalScrollBar() : nullptr;
        if (bar &&
            ((delta.y() < 0 && bar->value() < bar->maximum()) || (delta.y() > 0 && bar->value() > bar->minimum())))
            return true;
    }
    return false;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::isRefused(QWidget &widget, const QWheelEvent &wheel)
{
    if (qobject_cast<QTabBar *>(&widget))
        return true;
    if (isValueControl(widget))
        return !hasFocusInside(widget);
    const QAbstractScrollArea *editor = editorOf(widget);
    return editor && !hasFocusInside(*editor) && isInsideScrollingPage(*editor, wheel.angleDelta());
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // Qt gives the focus before anyone sees the wheel; a control that then has it would take the next notch.
    if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (event->type() != QEvent::Wheel || !isRefused(*widget, *static_cast<QWheelEvent *>(event)))
        return false;
    event->ignore(); // Qt then offers it to the parent
    return true;
}

} // namespace Linesman::Ui
