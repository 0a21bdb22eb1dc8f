// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Messages to send. */
std::vector<Route> sendRoutes();

} // namespace Linesman::Emulator
