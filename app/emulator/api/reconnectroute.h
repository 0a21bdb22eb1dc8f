// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! POST /oauth/reconnect, which a help article still shows and HighLevel answers as removed: see switch reconnect. */
std::vector<Route> reconnectRoutes();

} // namespace Linesman::Emulator
