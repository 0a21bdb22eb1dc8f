// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! The ASCII digits of \a text, in order. */
std::string digitsOf(std::string_view text);
/*! "+15551234567" for what can be told to be a number, else as given. Ten digits are taken as North American. */
std::string normalizedPhone(std::string_view phone);

} // namespace Linesman::Emulator
