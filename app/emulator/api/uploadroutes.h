// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"

#include <vector>

namespace Linesman::Emulator {

/*! Uploads in one step. */
std::vector<Route> uploadRoutes();

/*! A file that was uploaded, under /_files/. */
Http::Response servedFile(Backend &backend, RequestContext &context);

} // namespace Linesman::Emulator
