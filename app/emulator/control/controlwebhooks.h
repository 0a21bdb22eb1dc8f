// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

std::vector<ControlRoute> controlWebhooks();

} // namespace Linesman::Emulator
