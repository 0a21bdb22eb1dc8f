// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/evidence.h"

#include <QLatin1StringView>
#include <QList>

#include <map>
#include <span>

namespace Linesman::Doctor {

/*! One named trap and the code that sees it. Its words are the row of the same id in app/facts/findingbook.h. */
struct Check {
    QLatin1StringView id;
    QList<Sight> (*look)(const Evidence &evidence);
};

// Each file of checks is a table of them.
std::span<const Check> setupChecks();
std::span<const Check> installChecks();
std::span<const Check> deliveryChecks();
std::span<const Check> callChecks();

/*! What the calls show one by one, by id of the finding: each call is told once, by the most particular of the rules. */
std::map<QString, QList<Sight>> seenInCalls(const Evidence &evidence);

/*! Everything that \a evidence shows, by id of the finding. */
std::map<QString, QList<Sight>> allSights(const Evidence &evidence);
/*! The ids that some check can see. */
QStringList checkedIds();

} // namespace Linesman::Doctor
