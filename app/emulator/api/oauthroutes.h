// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Tokens, and where the app is installed. */
std::vector<Route> oauthRoutes();

} // namespace Linesman::Emulator
