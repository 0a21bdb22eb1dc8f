// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/linetest/controlclient.h"

#include <QString>

namespace Linesman::LineTest {

/*! The emulator that answers at an address. */
struct EmulatorIdentity {
    QString version;       //!< of its Linesman; empty: an earlier one, which did not tell
    bool isOfOurs() const; //!< the version of this program
    bool operator==(const EmulatorIdentity &) const = default;
};

/*!
    Asks who answers at \a control's address before anything is changed there. Brings no token: a stranger must not get
    it, and an emulator says who it is without. Fails as ControlClient::call(), and with BadReply when something else
    answers; the detail says what.
*/
Task<Result<EmulatorIdentity>> identifyEmulator(ControlClient *control);

} // namespace Linesman::LineTest
