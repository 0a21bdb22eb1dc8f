// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/submission.h"

#include "ui/widgets/banner.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Submission::Submission(Emulator::Emulator &emulator, QWidget *form, Banner *refusal, QObject *parent)
    : QObject(parent)
    , m_emulator(emulator)
    , m_form(form)
    , m_refusal(refusal)
{
}

void Submission::send(const ControlRequest &request)
{
    if (m_busy)
        return;
    m_refusal->hide();
    setBusy(true);
    deliver(m_emulator.control(Emulator::Control::at(request.method, request.path, request.body)), this,
            [this](const Result<QJsonObject> &answer) { take(answer); });
}

void Submission::take(const Result<QJsonObject> &answer)
{
    setBusy(false);
    if (answer) {
        emit accepted(*answer);
        return;
    }
    const QString text = sentence(answer.error());
    m_refusal->show(Tone::Bad, text);
    emit refused(text);
}

void Submission::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focused = m_form->window()->focusWidget();
    m_form->setEnabled(!busy);
    emit busyChanged(busy);
    if (!busy && m_focused && m_focused->isEnabled()) // what was switched off had lost it
        m_focused->setFocus();
}

QString Submission::sentence(const Error &error)
{
    QString said = error.message;
    while (said.endsWith(u'.'))
        said.chop(1);
    if (error.kind == Error::Kind::Cancelled || error.httpStatus == 503)
        return tr("The emulator has stopped. Start it again, then repeat this.");
    if (said.isEmpty())
        return describe(error);
    if (error.httpStatus == 404)
        return tr("The emulator has it no more: %1. Close this and look at the list again.").arg(said);
    return tr("The emulator refused this: %1. Nothing was changed: correct it and try again.").arg(said);
}

} // namespace Linesman::Ui
