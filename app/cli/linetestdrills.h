// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/drills/drillsession.h"

namespace Linesman::Cli {

/*! The last line of depth full where no drills followed: what was not tested, on standard output. */
void tellNotTested(const QStringList &notTested, bool json);

/*!
    The drills that follow a line test at depth full, told as they end: for people on standard output, with \a json as
    an object a line there. Gives an ExitStatus.
*/
Task<int> playDrills(Drills::DrillSession *drills, Drills::DrillRequest request, QStringList notTested, bool json);

} // namespace Linesman::Cli
