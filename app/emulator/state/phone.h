// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! The digits of \a text alone: what HighLevel's search compares, however a number is written. */
std::string digitsOf(std::string_view text);

/*!
    \a phone as E.164 ("+15551234567"). Without a country code it is read as North American by libphonenumber; what is
    no possible number there is taken for one that lost its "+" on the way, as in a query that is not encoded. What is
    no number at all is kept as it was given, as HighLevel keeps it.
*/
std::string normalizedPhone(std::string_view phone);

} // namespace Linesman::Emulator
