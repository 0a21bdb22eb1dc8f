// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

// A window as somebody meets it who sees nothing of it, or has no mouse.
namespace Linesman::TestSuite {

inline bool isStopOfTab(const QWidget *widget, const QWidget &window)
{
    return widget->isVisibleTo(&window) && widget->isEnabledTo(&window) && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) && !widget->objectName().startsWith(QLatin1StringView("qt_"));
}

/*! Every control of \a window that can be focused and has no role or no name, or is not focusable for a reader. */
inline QStringList faultsForAReader(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isStopOfTab(widget, window))
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || !face->isValid() || face->role() == QAccessible::NoRole)
            faults += name + QLatin1StringView(": no role");
        else if (face->text(QAccessible::Name).isEmpty())
            faults += name + QLatin1StringView(": no name");
        else if (!face->state().focusable)
            faults += name + QLatin1StringView(": not focusable");
    }
    return faults;
}

/*! What Tab does not come to in \a window, which is active. */
inline QStringList outOfReachOfTab(const QWidget &window)
{
    QSet<const QWidget *> reached;
    const QWidget *first = nullptr;
    for (int step = 0; step < 300 && QApplication::focusWidget(); ++step) {
        QWidget *now = QApplication::focusWidget();
        if (now == first)
            break; // once round
        first = first ? first : now;
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QStringList missed;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (isStopOfTab(widget, window) && !reached.contains(widget))
            missed += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return missed;
}

} // namespace Linesman::TestSuite
