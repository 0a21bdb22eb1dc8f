// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! Snapshots: kept states of the data, to go back to. */
std::vector<ControlRoute> controlSnapshots();

} // namespace Linesman::Emulator
