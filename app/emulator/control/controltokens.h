// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! Access tokens and private integration tokens. */
std::vector<ControlRoute> controlTokens();

} // namespace Linesman::Emulator
