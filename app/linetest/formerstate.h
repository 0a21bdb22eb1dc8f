// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/linetest/controlclient.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Linesman::LineTest {

/*!
    What a running emulator was like before something was tried on it, and how it becomes so again: settings, switches,
    faults, installs, locations' state and selected providers, addresses, circuit breakers, and access tokens that were good
    then. What people did meanwhile stays: contacts, messages, tokens given since. The clock does not go back; tokens get
    the rest of their life that real time has left them.
*/
class FormerState
{
public:
    explicit FormerState(ControlClient &control);

    /*! Remembers how it is now. Fails as ControlClient::call(), and with BadReply. */
    Task<Result<>> note();
    void forget() { m_isNoted = false; } //!< then putBack() does nothing, as before note()
    /*!
        Asks for what differs, and for the removal of \a madeLocations. Gives what was refused, untranslated, an entry
        each; empty as a rule. Fails as ControlClient::call() when the emulator falls silent, and with BadReply.
    */
    Task<Result<QStringList>> putBack(QStringList madeLocations);

private:
    using Lives = QHash<QString, std::chrono::milliseconds>; //!< what is left of access tokens that are good, by id
    Task<Result<QJsonObject>> read(QString path);
    Task<Result<Lives>> lives(QJsonObject state);
    Task<Result<>> ask(Emulator::ControlRequest request);
    Task<Result<>> putPlacesBack(QJsonObject now, QStringList madeLocations);
    Task<Result<>> putBehaviourBack(QJsonObject now);
    Task<Result<>> putFaultsBack(QJsonObject now);
    Task<Result<>> putAddressesBack(QJsonObject now);
    Task<Result<>> putTokensBack(QJsonObject now);
    Task<Result<>> putBreakersBack();

    ControlClient &m_control;
    QJsonObject m_state;
    QJsonObject m_breakers;
    Lives m_lives;
    QElapsedTimer m_since;
    bool m_isNoted = false;
    QStringList m_refused;
};

} // namespace Linesman::LineTest
