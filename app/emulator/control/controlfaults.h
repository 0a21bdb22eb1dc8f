// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! Faults that requests to the API meet. */
std::vector<ControlRoute> controlFaults();

} // namespace Linesman::Emulator
