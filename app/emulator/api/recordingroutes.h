// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Recordings of calls and their transcriptions. */
std::vector<Route> recordingRoutes();

} // namespace Linesman::Emulator
