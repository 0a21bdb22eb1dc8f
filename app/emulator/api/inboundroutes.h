// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Records of messages and calls from outside. */
std::vector<Route> inboundRoutes();

} // namespace Linesman::Emulator
