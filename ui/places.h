// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"

namespace Linesman::Ui {

class MainWindow;

/*! Adds every page to \a window and ties its head to the services. */
void addPages(MainWindow &window, Workspace::Services &services);

} // namespace Linesman::Ui
