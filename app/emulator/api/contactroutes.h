// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Contacts, one at a time. */
std::vector<Route> contactRoutes();

} // namespace Linesman::Emulator
