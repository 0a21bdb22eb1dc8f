// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! The clock of the emulator, and the way back to the start. */
std::vector<ControlRoute> controlClock();

} // namespace Linesman::Emulator
