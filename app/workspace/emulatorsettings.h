// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

namespace Linesman::Workspace {

/*! Where the embedded emulator listens. */
inline const Setting<int> EmulatorPortSetting{QLatin1StringView("emulator/port"), 8470};
/*! Whether it ran when the window was closed: then it starts with the next one. */
inline const Setting<bool> EmulatorRanSetting{QLatin1StringView("emulator/ran"), false};
/*! Whether its data outlive a stop, in the data directory; else each start begins from the fixture. */
inline const Setting<bool> KeepEmulatorDataSetting{QLatin1StringView("emulator/keepData"), true};
/*! Whether stopping the emulator asks first when its data would be lost. */
inline const Setting<bool> AskBeforeStopSetting{QLatin1StringView("emulator/askBeforeStop"), true};

} // namespace Linesman::Workspace
