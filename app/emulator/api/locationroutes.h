// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Locations and the marketplace. */
std::vector<Route> locationRoutes();

} // namespace Linesman::Emulator
