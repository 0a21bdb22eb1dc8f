// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Messages that were made. */
std::vector<Route> messageRoutes();

} // namespace Linesman::Emulator
