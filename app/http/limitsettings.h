// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/http/server.h"

namespace Linesman::Http {

// What servers accept at most, as the person chose it. A server takes them when it starts.
inline constexpr Setting<int> HeaderBytesSetting{QLatin1StringView("limits/headerBytes"), 16 * 1024};
inline constexpr Setting<int> HeaderFieldsSetting{QLatin1StringView("limits/headerFields"), 100};
inline constexpr Setting<int> BodyBytesSetting{QLatin1StringView("limits/bodyBytes"), 10 * 1024 * 1024};
inline constexpr Setting<int> ConnectionsSetting{QLatin1StringView("limits/connections"), 256};
inline constexpr Setting<int> RequestRateSetting{QLatin1StringView("limits/requestRate"), 1000}; //!< a second; 0: any
inline constexpr Setting<int> HeaderTimeSetting{QLatin1StringView("limits/headerTime"), 10'000}; //!< ms
inline constexpr Setting<int> BodyTimeSetting{QLatin1StringView("limits/bodyTime"), 30'000};     //!< ms
inline constexpr Setting<int> IdleTimeSetting{QLatin1StringView("limits/idleTime"), 15'000};     //!< ms
inline constexpr Setting<int> WriteTimeSetting{QLatin1StringView("limits/writeTime"), 10'000};   //!< ms
inline constexpr Setting<int> PatienceSetting{QLatin1StringView("limits/patience"), 1'000};      //!< ms
inline constexpr Setting<int> BodiesInMemorySetting{QLatin1StringView("limits/bodiesInMemory"), 64 * 1024 * 1024};

/*! The limits of \a settings; a value out of range falls back to the safe one. Window's thread. */
Limits limitsFrom(const Settings &settings);

} // namespace Linesman::Http
