// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace Linesman::Ui {

/*! What is asked before something is lost. */
struct Question {
    QString objectName; //!< "resetQuestion"; its button is then called "resetConfirmed"
    QString title;
    QString text;
    QString more; //!< a second, quieter sentence; may be empty
    QString button;
};

/*!
    Asks \a question and runs \a confirmed after its button was pressed. Cancel has the focus and answers Enter and Esc:
    what cannot be undone never happens by a key that was meant for something else.
*/
QMessageBox *ask(QWidget *parent, const Question &question, std::function<void()> confirmed);

} // namespace Linesman::Ui
