// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/drills/abilities.h"
#include "app/drills/drill.h"
#include "app/drills/drillresult.h"
#include "app/drills/drillwatch.h"
#include "app/drills/gate.h"
#include "app/emulator/emulatordescription.h"
#include "app/linetest/controlclient.h"

#include <QSet>

namespace Linesman::Drills {

/*! Plays drills one by one; the emulator and the gate are there already. */
class DrillRun
{
public:
    /*! Where it happens: all outlive this. */
    struct Place {
        LineTest::ControlClient &control;
        Gate &gate;
        Emulator::EmulatorDescription emulator;
        QString providerId;
        QString locationId;
        bool hasEvents = false;
    };
    explicit DrillRun(Place place);

    /*! A plain message, to see what the endpoint does. Fails when the emulator falls silent. */
    Task<Result<Abilities>> probe();
    /*! Fails when the emulator falls silent; whatever the endpoint does is in the result. */
    Task<Result<DrillResult>> play(Drill drill);
    void cancel() { m_cancelled = true; }

private:
    Task<Result<>> playSteps(Drill drill, DrillResult *result);
    Task<Result<DrillCheck>> act(DrillStep step);
    Task<Result<DrillCheck>> send(DrillStep step);
    Task<Result<DrillCheck>> advance(DrillStep step);
    Task<Result<DrillCheck>> control(DrillStep step);
    Task<Result<DrillCheck>> fault(DrillStep step);
    Task<Result<DrillCheck>> awaitHeld(DrillStep step);
    Task<Result<DrillCheck>> works(DrillStep step);
    Task<Result<>> newContact();
    Task<Result<>> putRight();
    QJsonValue filled(const QJsonValue &value) const;

    Place m_place;
    DrillWatch m_watch;
    Abilities m_abilities;
    QString m_contactId;
    int m_contacts = 0;
    int m_sent = 0;
    bool m_cancelled = false;
};

} // namespace Linesman::Drills
