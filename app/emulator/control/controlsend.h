// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/call.h"

namespace Linesman::Emulator {

/*! POST /_emulator/send: a person (or a workflow, a bulk action) sends a message, as if in HighLevel's own window. */
Http::Response sendAsUser(Engine &engine, Call &call);

} // namespace Linesman::Emulator
