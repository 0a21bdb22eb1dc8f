// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Contacts of a business. The businesses themselves have endpoints of their own, which are not served. */
std::vector<Route> businessRoutes();

} // namespace Linesman::Emulator
