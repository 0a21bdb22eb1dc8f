// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Drills {

/*!
    What is done or looked for in one step: the member `do` or `check`, and what belongs to it. README.md beside this file
    lists them; a step that is wrong is told when the drill is read, never while it runs.
*/
struct DrillStep {
    QString action; //!< "send", "gate", ...; empty for a check
    QString check;  //!< "status", "calls", ...; empty for an action
    QJsonObject with;
    bool operator==(const DrillStep &) const = default;
};

/*! A scripted trouble: data, played by DrillRun against the emulator and the endpoint under test. */
struct Drill {
    QString name;   //!< stable: "status-race"
    QString title;  //!< translated, short
    QString why;    //!< translated: what happens live, one sentence
    QString advice; //!< translated: what an endpoint does about it
    QString source; //!< public page or issue, with its date
    /*! What the endpoint must be seen to do for this drill to say anything: "answer", "status", "reply", "events". */
    QStringList needs;
    QList<DrillStep> steps;
    bool operator==(const Drill &) const = default;
};

/*! From a user's file, see README.md. Fails with BadInput, which names the step. */
Result<Drill> drillFromJson(const QByteArray &json);
/*! The steps alone, a JSON array. Fails with BadInput. */
Result<QList<DrillStep>> stepsFromJson(const QByteArray &json);

/*! Those that Linesman has, in the order in which they run: what leaves the endpoint without a token comes last. */
QList<Drill> builtInDrills();

} // namespace Linesman::Drills
