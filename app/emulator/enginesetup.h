// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/backendsetup.h"

#include <string>

namespace Linesman::Emulator {

/*! The starting point of an engine. */
struct EngineSetup {
    BackendSetup backend;
    std::string controlToken; //!< opens the control surface to other machines, and is asked of everybody
};

} // namespace Linesman::Emulator
