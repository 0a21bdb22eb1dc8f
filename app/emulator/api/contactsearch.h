// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Lists of contacts. */
std::vector<Route> contactSearchRoutes();

} // namespace Linesman::Emulator
