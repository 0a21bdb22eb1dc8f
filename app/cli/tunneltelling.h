// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/webhooks/tunnel.h"

namespace Linesman::Cli {

/*! Tells what becomes of \a tunnel, as lines for people or as JSON, and keeps its address in \a settings. All outlive it. */
void tellTunnel(Webhooks::Tunnel &tunnel, const Webhooks::Listener &listener, Settings &settings, bool json);

} // namespace Linesman::Cli
