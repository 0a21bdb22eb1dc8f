// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman {
class Settings;
}

namespace Linesman::Ui {

/*! Makes all text of the program larger or smaller by a step, or as large as at first; kept in the settings. */
enum class ZoomStep { Larger, Smaller, Normal };
void zoomText(Settings &settings, ZoomStep step);

/*! The percentage a step away from \a percent: 100, 110, 125, 150, 175 or 200. */
int zoomedFrom(int percent, ZoomStep step);

} // namespace Linesman::Ui
