// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Uploads in two steps. */
std::vector<Route> twoStepUploadRoutes();

} // namespace Linesman::Emulator
