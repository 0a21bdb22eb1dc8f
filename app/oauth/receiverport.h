// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

namespace Linesman::OAuth {

/*! Where a sign-in waits for the browser, see RedirectReceiver; the emulator's app has its redirect URLs there. */
inline constexpr Setting<int> ReceiverPortSetting{QLatin1StringView("connect/receiverPort"), 8472};

} // namespace Linesman::OAuth
