// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/oauth/session.h"
#include "app/oauth/signin.h"

#include <QObject>

#include <optional>

namespace Linesman::Workspace {

/*!
    The connection to the embedded emulator. Each start and each reset of the emulator begins anew, with other tokens:
    so it signs in again each time, also when a token died otherwise, without a browser, in every location that has the
    app, and makes the connection the current one when there is none. All other places then work without anything being
    set up.
*/
class EmulatorConnection : public QObject
{
    Q_OBJECT
public:
    /*! All outlive this object. */
    EmulatorConnection(Emulator::Emulator &emulator, OAuth::Session &session, OAuth::SignIn &signIn,
                       QObject *parent = nullptr);

    bool isSignedIn() const { return m_signedIn; }
    /*! Why the last sign-in failed. */
    const std::optional<Error> &problem() const { return m_problem; }

signals:
    void changed(); //!< signed in, failed, or the emulator stopped

private:
    void begin();
    void replaceDeadTokens();
    Task<Result<>> signInEverywhere(Emulator::EmulatorDescription ready);

    Emulator::Emulator &m_emulator;
    OAuth::Session &m_session;
    OAuth::SignIn &m_signIn;
    quint64 m_start = 0; //!< which start of the emulator a sign-in belongs to
    bool m_signedIn = false;
    std::optional<Error> m_problem;
};

} // namespace Linesman::Workspace
