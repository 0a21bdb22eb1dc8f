// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drillsession.h"

namespace Linesman::Cli {

/*! What came of a drill, on standard output: text, or with \a json a line {event: drill, ...}. */
void tellDrill(const Drills::DrillResult &result, bool json);
/*! What a failed drill saw, as an indented line on standard output; nothing when \a evidence is empty. */
void tellSeen(const QString &evidence);
/*! What could not be restored in a running emulator, on standard error. */
void tellNotPutBack(const QStringList &notPutBack);

} // namespace Linesman::Cli
