// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

using Millis = std::int64_t; //!< since 1970-01-01 UTC, on the emulator's clock

std::string isoTime(Millis moment); //!< 2026-11-22T09:00:00.000Z
/*! ISO 8601 with a date, or date and time; without a zone it is UTC. Nothing for other text and before 1970. */
std::optional<Millis> timeFromIso(std::string_view text);

} // namespace Linesman::Emulator
