// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

namespace Linesman::Ui {

/*! Whether the tray shows what runs, where the desktop has one. */
inline const Setting<bool> TrayIconSetting{QLatin1StringView("desktop/trayIcon"), true};
/*! Whether the desktop says what ended or failed while another window has the keyboard. */
inline const Setting<bool> DesktopNotesSetting{QLatin1StringView("desktop/notifications"), true};

} // namespace Linesman::Ui
