// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/task.h"
#include "app/emulator/controlrequest.h"
#include "app/emulator/emulatordescription.h"
#include "app/emulator/emulatoroptions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Linesman::Http {
class DeliveryClient;
class IoThread;
} // namespace Linesman::Http

namespace Linesman::Emulator {

struct Preparation;

/*!
    A local HighLevel: the API, the consent pages, and the webhooks that it sends, from made-up data that each start
    begins anew unless Options::stateFile keeps them, soon after each change and at the end. It runs on the I/O thread; this object stays on the thread that made it and is the door for window and
    command line. Everything beyond starting goes through the control surface `/_emulator/...`, over HTTP or control().
*/
class Emulator : public QObject
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    Emulator(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);
    ~Emulator() override; //!< stops

    /*!
        Begins from the fixture, or goes on with what Options::stateFile holds, and accepts connections when it returns. Fails with Port (taken, not allowed) or
        BadInput (fixture, with line and field; profile; key; certificate).
    */
    Result<EmulatorDescription> start(const Options &options);
    /*!
        The same without holding this thread, however many data there are: a worker reads or makes them. Ends with
        Cancelled when stop() or another start came before.
    */
    Task<Result<EmulatorDescription>> startBehind(Options options);
    bool isStarting() const; //!< from starting() until started() or stopped()
    /*! Keeps the data in Options::stateFile; waits until all is closed. Ends a start that is under way, too. */
    void stop();
    /*! The same without waiting until the data are written: the next start does, and this object's end. */
    void stopBehind();
    bool isRunning() const;
    /*!
        Why the data of the last time are not there, or could not be kept when that was last tried; nothing when all is
        well. A file that could not be read lies beside itself with ".damaged" at the end of its name.
    */
    const std::optional<Error> &keepingProblem() const;
    bool beganAnew() const; //!< whether keepingProblem() is that the last time's data could not be read
    const EmulatorDescription &ready() const; //!< as it was at the start; its `ready` is false when not running

    /*!
        Runs a request of the control surface in-process: \a method "POST", \a path "/_emulator/send". Returns the JSON
        answer; fails with Rejected (and HTTP status) when refused, Cancelled when the emulator is not running.
    */
    Task<Result<QJsonObject>> control(QByteArray method, QString path, QJsonObject body = {});
    Task<Result<QJsonObject>> control(ControlRequest request);

    /*!
        Where history keeps the exchange that the log numbers \a seq. Nothing while it is being written, when it could
        not be, when nobody was answered, when it is older than what the log holds, or without Options::history.
    */
    std::optional<qint64> historyId(quint64 seq) const;

signals:
    void starting(); //!< by startBehind()
    void started();
    void stopped(); //!< or its start did not come about
    /*! It went back to the fixture: data, clock and behaviour; every token that it gave is void. */
    void wasReset();
    /*! While it runs: its data could not be kept, or can be again; see keepingProblem(). */
    void keepingChanged();
    /*! Something in it changed (a message, a token, a setting); at most every 100 ms. */
    void changed();
    /*! A message was added or has another status: what a thread shows changed. Comes just before changed(). */
    void messagesChanged();

private:
    void close();
    /*! Listens with what was \a prepared. */
    Result<EmulatorDescription> begin(const Options &options, Preparation prepared);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Linesman::Emulator
