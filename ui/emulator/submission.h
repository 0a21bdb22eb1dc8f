// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/emulator/emulator.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

namespace Linesman::Ui {

class Banner;

/*! One request to the control surface: \a path without its beginning, such as "contacts". */
struct ControlRequest {
    QByteArray method = "POST";
    QString path;
    QJsonObject body;
};

/*!
    Asks the emulator for what somebody filled in and waits for its answer. The form is switched off meanwhile; when the
    emulator refuses, the form stays as it was typed and a banner says why and what to do.
*/
class Submission : public QObject
{
    Q_OBJECT
public:
    /*! \a form is switched off while the answer is awaited, \a refusal shows one. All three outlive this object. */
    Submission(Emulator::Emulator &emulator, QWidget *form, Banner *refusal, QObject *parent);

    void send(const ControlRequest &request); //!< does nothing while an answer is awaited
    bool isBusy() const { return m_busy; }

    /*! What somebody should know and do when the emulator answered with \a error. */
    static QString sentence(const Error &error);

signals:
    void busyChanged(bool busy);
    void accepted(const QJsonObject &answer);
    void refused(const QString &sentence);

private:
    void setBusy(bool busy);
    void take(const Result<QJsonObject> &answer);

    Emulator::Emulator &m_emulator;
    QWidget *m_form = nullptr;
    Banner *m_refusal = nullptr;
    QPointer<QWidget> m_focused; //!< where the person was typing
    bool m_busy = false;
};

} // namespace Linesman::Ui
