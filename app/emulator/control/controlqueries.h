// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! The read-only routes: health, state, keys, deliveries, messages. */
std::vector<ControlRoute> controlQueries();

} // namespace Linesman::Emulator
