// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"

#include <vector>

namespace Linesman::Emulator {

/*! POST /_emulator/send: a person (or a workflow, a bulk action) sends a message, as if in HighLevel's own window. */
std::vector<ControlRoute> controlSend();

} // namespace Linesman::Emulator
