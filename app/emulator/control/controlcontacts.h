// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*!
    Contacts as somebody at a location changes them in HighLevel's own window: no scope, no duplicate check, but the app
    hears of it.
*/
std::vector<ControlRoute> controlContacts();

} // namespace Linesman::Emulator
