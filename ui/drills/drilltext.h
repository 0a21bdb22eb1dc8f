// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drill.h"
#include "app/drills/drillresult.h"

#include <QString>

#include <optional>

namespace Linesman::Ui {

/*! What \a drill needs of an endpoint, one sentence; empty for nothing. */
QString drillNeeds(const Drills::Drill &drill);
/*! Each check with what was seen, and what HighLevel would have lost; a line each. */
QString drillEvidence(const Drills::DrillResult &result);

} // namespace Linesman::Ui
