// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/linetest/check.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace Linesman::LineTest {

/*! How long a hop may take, in milliseconds, before it counts as failed. */
inline constexpr Setting<int> HopTimeoutSetting{QLatin1StringView("lineTest/hopTimeout"), 10'000};

/*! What to test, against which emulator. */
struct Plan {
    Emulator::EmulatorDescription emulator; //!< a running one, in this process or another
    QByteArray controlToken;                //!< of that emulator's control surface; empty for none
    QString profile;                        //!< of the emulator, for the report; empty when unknown
    QList<BehaviourSwitch> switches;
    quint64 seed = 0;
    QString endpoint;    //!< becomes every provider's Delivery URL; empty leaves those as they are
    QString callTrigger; //!< a URL of the bridge that makes it log calls; empty when it has none
    bool isReferenceBridge = false;
    bool isOwnEmulator = false;           //!< started for this test: nothing has to be put back as it was
    bool isNamedByAddress = false;        //!< somebody else's emulator: its Delivery URLs stay as they are
    QHash<QString, QString> deliveryUrls; //!< by provider, as they are in an emulator that goes on
    bool isRecordedElsewhere = false;     //!< history has the exchanges already
    bool callsAskedFor = false;           //!< wait for calls even when nothing can provoke them
    QList<Providers::Kind> kinds{Providers::AllKinds.begin(), Providers::AllKinds.end()};
    std::chrono::milliseconds hopTimeout{10'000};
    Depth depth = Depth::Basic;
    std::chrono::milliseconds raceWindow{5'000}; //!< of the check EarlyStatus
    QString contactId; //!< the messages of the loop go to this one; empty: to a contact of the run's own

    /*! The side of the emulator's switch \a id; empty when unknown. */
    QString side(QLatin1StringView id) const;
};

/*! A plan with what a running emulator says of itself. Fails like Run::run(). */
Task<Result<Plan>> askEmulator(ControlClient *control);

} // namespace Linesman::LineTest
