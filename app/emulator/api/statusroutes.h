// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Statuses that a provider reports. */
std::vector<Route> statusRoutes();

} // namespace Linesman::Emulator
