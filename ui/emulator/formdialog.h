// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/submission.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;

/*!
    A few fields to fill, with errors beside them; the button works when check() finds nothing wrong. It stays open
   until the emulator has taken what was filled in: a refusal is shown above the fields, which keep what was typed.
*/
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /*! The emulator outlives the dialog, which deletes itself when it closes. */
    FormDialog(const QString &objectName, const QString &title, const QString &button, Emulator::Emulator &emulator,
               QWidget *parent);
    FormColumn *form() const { return m_form; }
    /*! Puts the errors beside the fields and says whether all is well. Called by look() and before sending. */
    std::function<bool()> check;
    std::function<ControlRequest()> request; //!< what the button asks the emulator
    void look();                             //!< connect the fields' changes to this

signals:
    void saved(const QJsonObject &answer); //!< the emulator has taken it; just before the dialog closes

private:
    void send();
    void showBusy(bool busy);

    FormColumn *m_form = nullptr;
    QLabel *m_waiting = nullptr;
    QPushButton *m_ok = nullptr;
    Submission *m_submission = nullptr;
};

} // namespace Linesman::Ui
