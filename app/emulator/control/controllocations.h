// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! Locations, and what is installed in them. */
std::vector<ControlRoute> controlLocations();

} // namespace Linesman::Emulator
