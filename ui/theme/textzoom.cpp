// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textzoom.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Linesman::Ui {

namespace {
constexpr std::array Steps{100, 110, 125, 150, 175, 200}; // percent
}

int zoomedFrom(int percent, ZoomStep step)
{
    if (step == ZoomStep::Normal)
        return Steps.front();
    if (step == ZoomStep::Larger) {
        const auto larger = std::upper_bound(Steps.begin(), Steps.end(), percent);
        return larger == Steps.end() ? Steps.back() : *larger;
    }
    const auto same = std::lower_bound(Steps.begin(), Steps.end(), percent);
    return same == Steps.begin() ? Steps.front() : *std::prev(same);
}

void zoomText(Settings &settings, ZoomStep step)
{
    settings.set(TextScaleSetting, zoomedFrom(settings.value(TextScaleSetting), step));
}

} // namespace Linesman::Ui
