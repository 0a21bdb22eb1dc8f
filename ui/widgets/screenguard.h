// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace Linesman::Ui {

/*!
    Keeps dialogs on the screen they open on: one that is larger, or grows while it is open, is made smaller and moved
    so that its title and its buttons can be reached.
*/
class ScreenGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the application until it is destroyed. */
    explicit ScreenGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/*! \a wanted, no larger than \a screen and inside of it. */
QRect fittedInto(const QRect &wanted, const QRect &screen);

/*! What a window on the screen of \a widget may take; its frame is left room for. */
QRect roomOnScreen(const QWidget &widget);

} // namespace Linesman::Ui
