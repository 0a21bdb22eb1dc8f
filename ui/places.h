// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"

namespace Linesman::Ui {

class MainWindow;

/*! Adds every place that works to \a window and ties its head to the services. */
void addPlaces(MainWindow &window, Workspace::Services &services);

/*! Whether a place of this id exists, shown or not. */
bool isPlace(const QString &id);

} // namespace Linesman::Ui
