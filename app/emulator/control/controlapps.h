// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! Apps and their conversation providers. */
std::vector<ControlRoute> controlApps();

} // namespace Linesman::Emulator
