// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Linesman::Emulator {

/*! The fixture that is used when none is given, as JSON. */
std::string_view builtInFixture();

} // namespace Linesman::Emulator
