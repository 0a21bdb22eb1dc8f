// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Linesman::Ui {

/*!
    Keeps the keyboard where the person put it, for the whole program. A control that switches itself off while it works
    gets the focus back when it is on again; meanwhile nothing has it, so that no key acts on what Qt would have chosen.
    And what gets the focus is scrolled into sight: a mnemonic never lets one type into a field that is not seen.
*/
class FocusGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the application until it is destroyed. */
    explicit FocusGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);

    QPointer<QWidget> m_waiting; //!< had the focus when it was switched off
};

} // namespace Linesman::Ui
