// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QString>

namespace Linesman::History {

/*! How much is kept: what is over goes, the oldest first, and never what is pinned. 0 for no limit. */
struct Limits {
    qint64 bytes = 0; //!< of the file, without its free pages
    qint64 exchanges = 0;
    int days = 0; //!< since an exchange started
    bool operator==(const Limits &) const = default;
};

/*! How much there is. */
struct Usage {
    qint64 bytes = 0;
    qint64 exchanges = 0;
    bool operator==(const Usage &) const = default;
};

// Enough for a million webhooks, and a stranger who finds the listener cannot fill a disk.
inline constexpr Setting<int> MaxMegabytesSetting{QLatin1StringView("history/maxMegabytes"), 4096};
inline constexpr Setting<int> MaxExchangesSetting{QLatin1StringView("history/maxExchanges"), 1'000'000};
inline constexpr Setting<int> MaxDaysSetting{QLatin1StringView("history/maxDays"), 365};

/*! The limits of \a settings; a value below zero falls back to the safe one. */
Limits limitsFrom(const Settings &settings);

/*! How much of the limit that is nearest is used, 1 for all of it; 0 without limits. The age has no part in it. */
double share(const Usage &usage, const Limits &limits);
/*! Whether that is worth a word: the oldest exchanges go soon, or are going. */
inline bool isNear(const Usage &usage, const Limits &limits)
{
    return share(usage, limits) >= 0.9;
}

/*! One sentence: how much there is, and of how much. */
QString usageSentence(const Usage &usage, const Limits &limits);

} // namespace Linesman::History
