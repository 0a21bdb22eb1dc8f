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
#include "app/linetest/formerstate.h"

#include <QStringList>

namespace Linesman::Drills {

/*!
    Plays drills one by one; the emulator and the gate are there already. Messages of drills go through the gate, whatever
    address their provider has. After each the emulator is as it was before, but for its clock and the drills' contacts.
*/
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
    Pulse &pulse() { return m_watch.pulse(); }
    /*!
        As before the last drill, whatever became of it. After it was stopped half way or failed it can be asked for again,
        and else does nothing. Fails when the emulator falls silent; what it refuses is in notPutBack().
    */
    Task<Result<>> putRight();
    /*! The contacts that were made for drills. Fails when the emulator falls silent. */
    Task<Result<>> removeContacts();
    /*! What the emulator refused to put back, untranslated; empty as a rule. */
    const QStringList &notPutBack() const { return m_notPutBack; }
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
    Task<Result<Abilities>> askPlainly();
    Task<Result<>> begin();
    Task<Result<>> dropRetries();
    Task<Result<QStringList>> ownRetries();
    Task<Result<>> remove(Emulator::ControlRequest removing);
    void addNotPutBack(const QString &what);
    QJsonValue filled(const QJsonValue &value) const;

    Place m_place;
    DrillWatch m_watch;
    LineTest::FormerState m_former;
    Abilities m_abilities;
    QString m_contactId;
    QStringList m_contacts;      //!< made so far
    QStringList m_madeLocations; //!< by the drill that is played
    QStringList m_notPutBack;
    const int m_number; //!< of this run, in its contacts' numbers
    int m_sent = 0;
    bool m_isRight = true; //!< nothing was changed since it was put right
    bool m_cancelled = false;
};

} // namespace Linesman::Drills
