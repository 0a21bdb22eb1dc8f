// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! How the emulator behaves: profile, settings, retries, and the log of what it did. */
std::vector<ControlRoute> controlBehaviour();

} // namespace Linesman::Emulator
