// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

namespace Linesman::Emulator {

class Backend;
struct RequestContext;

/*! The consent page and its form: /oauth/chooselocation and /v2/oauth/chooselocation. */
Http::Response consent(Backend &backend, RequestContext &context);

} // namespace Linesman::Emulator
