// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QPushButton;

namespace Linesman::Ui {

class MainWindow;

/*! One step: where it is, what to look at there, and what to say of it. */
struct TourStep {
    Destination where;
    QString objectName; //!< the control to mark; without one the place speaks for itself
    QString title;
    QString text;
};

/*!
    A walk through the window: each step goes to its place, marks what it speaks of and says it in a card at the bottom.
    Nothing is pressed for the person, and everything goes on working meanwhile. Esc or Leave ends it; it deletes itself.
*/
class Tour : public QFrame
{
    Q_OBJECT
public:
    /*! Shows the first of \a steps, of which there is one at least. The window owns it. */
    Tour(MainWindow &window, const QList<TourStep> &steps);

    int step() const { return m_step; }

protected:
    void closeEvent(QCloseEvent *event) override; //!< leaves
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showStep(int step);
    void place();
    void leave();

    MainWindow &m_window;
    const QList<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_target;
    QWidget *m_ring = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Linesman::Ui
