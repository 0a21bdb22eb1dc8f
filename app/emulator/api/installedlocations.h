// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

namespace Linesman::Emulator {

class Backend;
struct RequestContext;

/*! Where the app is installed, and where it could be: as v3 or as before, see C12. */
Http::Response installedLocations(Backend &backend, RequestContext &context);

} // namespace Linesman::Emulator
