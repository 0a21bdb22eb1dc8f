// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/limitsettings.h"

#include <algorithm>

namespace Linesman::Http {

static int positive(const Settings &settings, const Setting<int> &setting)
{
    const int value = settings.value(setting);
    return value > 0 ? value : setting.fallback;
}

Limits limitsFrom(const Settings &settings)
{
    Limits limits;
    limits.headerBytes = std::size_t(positive(settings, HeaderBytesSetting));
    limits.headerFields = std::size_t(positive(settings, HeaderFieldsSetting));
    limits.bodyBytes = std::size_t(positive(settings, BodyBytesSetting));
    limits.bodiesInMemory = std::max(std::size_t(positive(settings, BodiesInMemorySetting)),
                                     limits.bodyBytes); // one body must fit at least
    limits.connections = std::size_t(positive(settings, ConnectionsSetting));
    const int rate = settings.value(RequestRateSetting);
    limits.requestsPerSecond = std::size_t(rate >= 0 ? rate : RequestRateSetting.fallback);
    limits.headerTime = std::chrono::milliseconds(positive(settings, HeaderTimeSetting));
    limits.bodyTime = std::chrono::milliseconds(positive(settings, BodyTimeSetting));
    limits.idleTime = std::chrono::milliseconds(positive(settings, IdleTimeSetting));
    limits.writeTime = std::chrono::milliseconds(positive(settings, WriteTimeSetting));
    limits.patience = std::chrono::milliseconds(positive(settings, PatienceSetting));
    return limits;
}

} // namespace Linesman::Http
