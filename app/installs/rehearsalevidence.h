// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/installs/rehearsal.h"

namespace Linesman::Installs {

/*! What a rehearsal saw of the handling under test. */
struct RehearsalEvidence {
    bool isOwn = false; //!< Linesman's own handling
    QList<RehearsedLocation> locations;
    bool isUninstalled = false;  //!< from here on what the log shows came after it
    int uninstallStatus = 0;     //!< how the UNINSTALL was answered
    QStringList triedAfterwards; //!< locations for which a token was asked after their uninstall
    QString sdk;                 //!< version of the official SDK that asked for tokens; empty for others
};

/*! Takes in what \a exchange of the emulator's log shows. */
void takeEntry(RehearsalEvidence &evidence, const Exchange &exchange);

/*! The judgement: a reason for each location, and the findings of all. */
RehearsalResult judged(const RehearsalEvidence &evidence);

} // namespace Linesman::Installs
