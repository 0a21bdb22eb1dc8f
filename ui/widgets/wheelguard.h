// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWheelEvent;
class QWidget;

namespace Linesman::Ui {

/*!
    Keeps the wheel for scrolling, in every place of the program: it changes a value only in a control that has the
    focus, never switches tabs, and never gives the focus. An editor inside a page that scrolls takes the wheel only
    with the focus, so that scrolling does not stop at it. What is refused goes on to the scroll area around it.
*/
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the whole application as long as it lives. */
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isRefused(QWidget &widget, const QWheelEvent &wheel);
};

} // namespace Linesman::Ui
