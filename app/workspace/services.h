// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/datafiles.h"
#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/installs/rehearsal.h"
#include "app/linetest/linetestsession.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/ownkey.h"
#include "app/workspace/apiservices.h"
#include "app/workspace/driftwatch.h"
#include "app/workspace/emulatorconnection.h"
#include "app/workspace/emulatordeliveryurls.h"
#include "app/workspace/emulatorsettings.h"
#include "app/workspace/listenercontrol.h"
#include "app/workspace/listeners.h"
#include "app/workspace/storage.h"

namespace Linesman::Workspace {

/*!
    What the places work with, built bottom layer first and destroyed the other way round. Made in main() on the stack,
    before the window; tests of the whole window make their own.
*/
struct Services : Storage, ApiServices {
    explicit Services(const DataDirectory &where);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    /*!
        Opens history and reads the files of the data folder; nothing else may be used before that went well. Fails with
        Storage or BadInput; then problems() names each file that is to blame, and a second call tries them again.
    */
    Result<> open();
    const QList<DamagedFile> &problems() const { return m_problems; }
    /*! Starts the embedded emulator with what the settings say; recorded in history. Fails with Port or BadInput. */
    Result<> startEmulator();
    /*! The same without holding this thread; see Emulator::startBehind(). */
    Task<Result<>> startEmulatorBehind();
    /*! Ends what is under way, after the window was closed; waits for it, at most some seconds. */
    void finish();
    /*! Writes the embedded emulator's providers and locations into the book; done at each of its starts. */
    void bookEmulator();

    // A thread for each, besides ApiServices' for the redirects of sign-ins: what keeps one busy must not keep webhooks.
    Http::IoThread listenerIo;
    Http::IoThread emulatorIo; //!< the rehearsal's and the line test's too
    Http::DeliveryClient deliveries;
    Webhooks::OwnKey ownKey;      //!< signs what the simulator sends
    OAuth::SignIn emulatorSignIn; //!< of the embedded emulator, by itself
    Emulator::Emulator emulator;
    EmulatorConnection emulatorConnection;
    EmulatorDeliveryUrls emulatorDeliveryUrls;
    Installs::Rehearsal rehearsal; //!< in an emulator of its own
    LineTest::LineTestSession lineTest;
    Webhooks::KeyRing keys;
    Webhooks::Listener listener;
    ListenerControl listenerControl;
    Listeners listeners; //!< that one, which is the first, and the others
    DriftWatch driftWatch;

private:
    Emulator::Options emulatorOptions(); //!< what the settings say
    void note(const QString &file, const Result<> &opened);
    QList<DamagedFile> m_problems;
};

} // namespace Linesman::Workspace
