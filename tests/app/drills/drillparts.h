// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drillsession.h"

#include <QString>
#include <QStringList>

namespace Linesman::TestSuite {

using namespace Qt::Literals::StringLiterals;

/*! The drills of those \a names. */
inline Drills::DrillRequest drillRequest(const QStringList &names)
{
    Drills::DrillRequest request;
    request.drills.clear();
    for (const QString &name : names) {
        for (const Drills::Drill &drill : Drills::builtInDrills()) {
            if (drill.name == name)
                request.drills.append(drill);
        }
    }
    request.ownEmulator.port = 0;
    return request;
}

/*! What the last check of \a result saw. */
inline QString drillSeen(const Drills::DrillResult &result)
{
    return result.checks.isEmpty() ? QString() : u" "_s + result.checks.constLast().evidence;
}

} // namespace Linesman::TestSuite
