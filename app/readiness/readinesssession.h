// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/formerstate.h"
#include "app/linetest/linetestsession.h"
#include "app/readiness/readinessreport.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace Linesman::Readiness {

/*! What to look at, and against which emulator. */
struct ReadinessRequest {
    QString endpoint;    //!< Delivery URL under test; empty for the reference bridge
    QString callTrigger; //!< see LineTest::Request
    QString appEventsTo; //!< where the app takes INSTALL and the like; empty: drills of it are skipped
    QString caFile;      //!< an extra CA in PEM for the endpoint
    QList<Providers::Kind> kinds{Providers::AllKinds.begin(), Providers::AllKinds.end()};
    std::chrono::milliseconds hopTimeout{10'000};
    QList<Area> areas{Area::LineTest, Area::Lab, Area::Drills};
    QList<Drills::Drill> drills = Drills::builtInDrills();
    QUrl emulatorUrl;        //!< a running one; empty: one is started with ownEmulator, and stopped afterwards
    QByteArray controlToken; //!< of a running one
    Emulator::Options ownEmulator = Emulator::onFreePort();
    History::Store *history = nullptr; //!< the exchanges are kept there; may be null
    /*! Called once it is known, before the first delivery; may be empty. */
    std::function<Result<>(const Emulator::EmulatorDescription &)> emulatorReady;
};

/*!
    Line test, signature lab and drills in one run, on one emulator. A running one is afterwards as it was, whatever comes
    of the run, see LineTest::FormerState; its clock stays where the drills put it. One at a time.
*/
class ReadinessSession : public QObject
{
    Q_OBJECT
public:
    ReadinessSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);

    /*! Fails as the parts when it could not begin or go on. Cancelled, it ends with what it has. */
    Task<Result<ReadinessReport>> run(ReadinessRequest request);
    void cancel();
    /*! What the last run could not put back, as in its report; also when there is none because the run failed. */
    const QStringList &notPutBack() const { return m_notPutBack; }

signals:
    void areaBegan(Linesman::Readiness::Area area);
    /*! Something within the area: a title, and how many of how many it is (0 when that is not told). */
    void progressed(const QString &title, int done, int planned);

private:
    Task<Result<ReadinessReport>> runAll(ReadinessRequest request);
    Task<Result<>> begin(ReadinessRequest *request, ReadinessReport *report);
    Task<Result<>> runLineTest(ReadinessRequest request, ReadinessReport *report);
    Task<Result<>> runLab(ReadinessRequest request, ReadinessReport *report);
    Task<Result<>> runDrills(ReadinessRequest request, ReadinessReport *report);

    Emulator::Emulator m_emulator;
    LineTest::ReferenceBridge m_bridge;
    LineTest::LineTestSession m_lineTest;
    Drills::DrillSession m_drills;
    LineTest::ControlClient m_control; //!< of a running emulator
    LineTest::FormerState m_former{m_control};
    std::function<void()> m_stop; //!< of the part that runs
    QStringList m_notPutBack;
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Readiness
