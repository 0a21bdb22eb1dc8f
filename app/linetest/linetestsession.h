// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/linetest/referencebridge.h"
#include "app/linetest/run.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace Linesman::LineTest {

/*! What the person asked for; window and command line fill the same. */
struct Request {
    QString endpoint;    //!< the person's own bridge; empty for the reference bridge
    QString callTrigger; //!< of the own bridge
    QList<Providers::Kind> kinds{Providers::AllKinds.begin(), Providers::AllKinds.end()};
    bool callsAskedFor = false;
    std::chrono::milliseconds hopTimeout{10'000};
    Depth depth = Depth::Strict;
    std::chrono::milliseconds raceWindow{5'000};            //!< in which a status is refused, in the check EarlyStatus
    QString contactId;                                      //!< the loop's; empty for one of the test's own
    QStringList redirectUris;                               //!< added to those of the app
    QString appEventsTo;                                    //!< where its events go; empty leaves that as it is
    QHash<QString, QString> switches;                       //!< sides of the emulator's switches, by id
    std::chrono::milliseconds tokenLifetime{};              //!< of access tokens; 0 for HighLevel's
    QUrl emulatorUrl;                                       //!< a running emulator, asked who it is; empty for none
    QByteArray controlToken;                                //!< of its control surface; empty for none
    std::optional<Emulator::EmulatorDescription> emulator;  //!< a running emulator already known
    Emulator::Options ownEmulator = Emulator::onFreePort(); //!< else one is started with these, and stopped afterwards
    bool isRecordedElsewhere = false;                       //!< the emulator keeps its exchanges in history itself
    std::function<Result<>(const Emulator::EmulatorDescription &)>
        emulatorReady; //!< called once it is known; may be empty
};

/*! Why \a request makes no sense, as a translated sentence; empty when it does. */
QString problemOf(const Request &request);
/*!
    That \a endpoint is where the app's events go, too, as a translated sentence; empty when they go elsewhere. A bridge that
    takes InboundMessage for a message answers its own replies then.
*/
QString sameUrlWarning(const QString &endpoint, const QString &appEventsTo);

/*!
    Sets up what a line test needs (an emulator, the reference bridge), runs it, and takes it down again. Outlives the
    event loop, or is idle when destroyed.
*/
class LineTestSession : public QObject
{
    Q_OBJECT
public:
    LineTestSession(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);

    /*! Watch this one. */
    Run &test() { return m_run; }
    /*! Fails with BadInput, Port, Network, Timeout, BadReply or Cancelled when the test could not start. */
    Task<Result<TestResult>> run(Request request);
    void cancel();
    bool isBusy() const { return m_busy; }

private:
    Task<Result<TestResult>> runAll(Request request);
    Task<Result<Plan>> findEmulator(Request request);
    Task<Result<>> setUp(Request request, QUrl emulator);

    Emulator::Emulator m_emulator;
    ReferenceBridge m_bridge;
    ControlClient m_control; //!< asks a running emulator who it is
    Run m_run;
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace Linesman::LineTest
