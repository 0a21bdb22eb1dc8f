// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

std::vector<Route> userRoutes();

} // namespace Linesman::Emulator
