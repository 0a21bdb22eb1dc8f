// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pulse.h"
#include "app/drills/drillrun.h"
#include "app/emulator/controlrequest.h"
#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/referencebridge.h"
#include "app/linetest/result.h"
#include "app/providers/kind.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Linesman::Drills {

/*! Which drills, against which endpoint and emulator. */
struct DrillRequest {
    QString endpoint;    //!< Delivery URL under test; empty for the reference bridge
    QString appEventsTo; //!< where INSTALL goes; empty: drills that need it are skipped
    QString caFile;      //!< an extra CA in PEM for the endpoint
    QList<Drill> drills = builtInDrills();
    QUrl emulatorUrl;        //!< a running one; empty: one is started with ownEmulator, and stopped afterwards
    QByteArray controlToken; //!< of a running one
    Emulator::Options ownEmulator = Emulator::onFreePort();
    /*! Called once it is known, before the first delivery; may be empty. */
    std::function<Result<>(const Emulator::EmulatorDescription &)> emulatorReady;
};

/*! What the drills showed. */
struct DrillReport {
    QString endpoint;
    QString emulatorUrl;
    QString profile; //!< of the emulator
    QList<LineTest::BehaviourSwitch> switches;
    quint64 seed = 0;    //!< of an emulator of its own
    QDateTime startedAt; //!< UTC
    std::chrono::microseconds duration{};
    Abilities abilities;
    QList<DrillResult> results;
    bool wasCancelled = false;
    QStringList notPutBack; //!< untranslated: what of a running emulator was not put back as it was; empty as a rule

    int count(DrillVerdict verdict) const;
    bool isUntested() const; //!< this machine was too busy for one of them
    bool hasPassed() const
    {
        return !wasCancelled && count(DrillVerdict::Failed) == 0 && count(DrillVerdict::Passed) > 0 && !isUntested();
    }
};
QJsonObject toJson(const DrillReport &report);
QString summary(const DrillReport &report); //!< one translated sentence

/*!
    Sets up what drills need (emulator, gate, reference bridge) and plays them one after another. After each, and when they
    are cancelled or fail, a running emulator is as it was before, see LineTest::FormerState; the contacts of the drills go
    at the end. Its clock stays where the drills put it. One at a time.
*/
class DrillSession : public QObject
{
    Q_OBJECT
public:
    DrillSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);
    ~DrillSession() override;

    /*! Fails with BadInput, Port, Network, Timeout, Unauthorized or BadReply when the drills could not begin or go on. */
    Task<Result<DrillReport>> run(DrillRequest request);
    void cancel(); //!< what has been seen so far is the report
    /*! What the last run could not put back, as in its report; also when there is none because the run failed. */
    const QStringList &notPutBack() const { return m_notPutBack; }
    Pulse *pulse(); //!< of the drills that are played; null when none are

signals:
    void began(int index, int count, const QString &title);
    void played(const Linesman::Drills::DrillResult &result);

private:
    Task<Result<DrillReport>> runAll(DrillRequest request);
    Task<Result<>> findEmulator(DrillRequest request, DrillReport *report);
    Task<Result<>> changeEmulator(DrillRequest request);
    Task<Result<>> playAll(DrillRequest request, DrillReport *report);
    Task<> putBack();
    Task<Result<>> setAppEvents(QString url);
    Task<Result<>> ask(Emulator::ControlRequest request);

    Emulator::Emulator m_emulator;
    LineTest::ReferenceBridge m_bridge;
    LineTest::ControlClient m_control;
    Gate m_gate;
    std::unique_ptr<DrillRun> m_run;
    Emulator::EmulatorDescription m_description;
    QString m_providerId;
    QString m_locationId;
    std::optional<QString> m_eventsUrl; //!< of the app, as it was before it was changed
    QStringList m_notPutBack;
    bool m_isForeign = false;
    bool m_isPuttingBack = false; //!< all is played, and there is nothing left to cancel
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Drills
