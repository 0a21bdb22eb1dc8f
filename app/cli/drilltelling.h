// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drillsession.h"

namespace Linesman::Cli {

/*! What came of a drill, on standard output: text, or with \a json a line {event: drill, ...}. */
void tellDrill(const Drills::DrillResult &result, bool json);
/*! What a running emulator could not be again, on standard error. */
void tellNotPutBack(const QStringList &notPutBack);

} // namespace Linesman::Cli
