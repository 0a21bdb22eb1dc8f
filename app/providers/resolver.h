// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/learnedtypes.h"
#include "app/providers/resolution.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Linesman::Providers {

/*! Facts that decide between the sides of a contradiction. Nothing set: a live host about which nothing is known. */
struct Circumstances {
    QHash<QString, QString> sides; //!< of the emulator in use: "C1" -> "SMS"; see its behaviour profile
    QList<TypeVerdict> remembered; //!< what this provider's host answered before
};

/*!
    What \a act of a provider of \a kind may hold: forms, drafts, command line and doctor ask here and nowhere else.
    The answer names its sources.
*/
Resolution resolve(Kind kind, Act act, const Circumstances &circumstances = {});

} // namespace Linesman::Providers
