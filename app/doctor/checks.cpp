// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/doctor/callrules.h"

#include <array>

namespace Linesman::Doctor {

std::map<QString, QList<Sight>> allSights(const Evidence &evidence)
{
    std::map<QString, QList<Sight>> sights = seenInCalls(evidence);
    for (const std::span<const Check> checks : {setupChecks(), installChecks(), deliveryChecks(), callChecks()}) {
        for (const Check &check : checks) {
            const QList<Sight> seen = check.look(evidence);
            if (!seen.isEmpty())
                sights[QString(check.id)] += seen;
        }
    }
    return sights;
}

QStringList checkedIds()
{
    QStringList ids = ruledIds();
    for (const std::span<const Check> checks : {setupChecks(), installChecks(), deliveryChecks(), callChecks()}) {
        for (const Check &check : checks) {
            if (!ids.contains(check.id))
                ids.append(QString(check.id));
        }
    }
    return ids;
}

} // namespace Linesman::Doctor
