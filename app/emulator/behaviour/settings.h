// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

namespace Linesman::Emulator {

/*! Settings that several parts share and that can change at run time. */
struct Settings {
    Millis raceWindow = 0;    //!< time after its creation in which a message's status cannot be changed
    bool testValues = true;   //!< whether the values of testvalues.h provoke their outcomes
    Millis tokenLifetime = 0; //!< of access tokens; 0: HighLevel's

    /*! How many seconds an access token lasts that lasts \a usual with HighLevel. */
    Millis accessSeconds(Millis usual) const { return tokenLifetime > 0 ? (tokenLifetime + 999) / 1000 : usual; }
};

} // namespace Linesman::Emulator
