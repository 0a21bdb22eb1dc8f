// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/tour.h"

namespace Linesman::Ui {

/*! What a newcomer is shown: six places, in the order in which one needs them. */
QList<TourStep> tourSteps();

/*! Begins the tour, or begins it again. */
void startTour(MainWindow &window);

} // namespace Linesman::Ui
