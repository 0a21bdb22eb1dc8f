// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QFrame;
class QWidget;

namespace Linesman::Ui {

/*! Short notes at the bottom right of a window that tell the end of long work; they go by themselves unless touched.
    A failure with a button stays until it is used or dismissed. */
class NotificationArea : public QObject
{
    Q_OBJECT
public:
    explicit NotificationArea(QWidget *window);

    /*! \a action runs when the button \a button is pressed; no button when it is empty. One that says the same as one
        that is still shown takes its place. */
    void show(Tone tone, const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    /*! Takes away what says \a sentence: it is no longer so. */
    void withdraw(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_window;
    QList<QPointer<QFrame>> m_shown;
};

} // namespace Linesman::Ui
