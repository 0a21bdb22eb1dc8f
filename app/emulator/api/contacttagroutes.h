// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Tags, followers and campaigns of a contact. */
std::vector<Route> contactTagRoutes();

} // namespace Linesman::Emulator
