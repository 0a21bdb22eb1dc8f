// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QStringList>

namespace Linesman::Ui {

/*! The histories and bundles that were looked at, the last one first; those that are gone are left out. */
QStringList recentFiles(const Settings &settings);
void rememberFile(Settings &settings, const QString &file);

} // namespace Linesman::Ui
