// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/datadirectory.h"
#include "app/core/settings.h"
#include "app/emulator/emulator.h"
#include "app/highlevel/transport.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/installs/inspection.h"
#include "app/installs/rehearsal.h"
#include "app/linetest/bench.h"
#include "app/oauth/connections.h"
#include "app/oauth/session.h"
#include "app/oauth/signin.h"
#include "app/providers/providerbook.h"
#include "app/secrets/chosenstore.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/sessionstore.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/ownkey.h"
#include "app/workspace/emulatorconnection.h"
#include "app/workspace/formstores.h"
#include "app/workspace/listenercontrol.h"

namespace Linesman::Workspace {

/*!
    What the places work with, built bottom layer first and destroyed the other way round. Made in main() on the stack,
    before the window; tests of the whole window make their own.
*/
struct Services {
    explicit Services(const DataDirectory &directory);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    /*! Opens history; nothing else may be used before that went well. Fails with Storage. */
    Result<> open();
    /*! Starts the embedded emulator with what the settings say; recorded in history. Fails with Port or BadInput. */
    Result<> startEmulator();
    /*! Ends what is under way, after the window was closed; waits for it, at most some seconds. */
    void finish();
    /*! Writes the embedded emulator's providers and locations into the book; done at each of its starts. */
    void bookEmulator();

    DataDirectory directory;
    Settings settings;
    SystemClock clock;
    Http::IoThread io;
    Http::DeliveryClient deliveries;
    History::Store history;
    KeychainStore keychain;
    ChosenStore secrets;
    SessionStore emulatorSecrets;
    Webhooks::OwnKey ownKey; //!< signs what the simulator sends
    HighLevel::Transport transport;
    OAuth::Connections connections;
    OAuth::Session session;
    Providers::ProviderBook providerBook;
    Installs::SelectionBook selections;
    Installs::Inspection inspection; //!< of the current connection's installs
    FormStores formStores;
    OAuth::SignIn signIn;         //!< of the person, in the browser
    OAuth::SignIn emulatorSignIn; //!< of the embedded emulator, by itself
    Emulator::Emulator emulator;
    EmulatorConnection emulatorConnection;
    Installs::Rehearsal rehearsal; //!< in an emulator of its own
    LineTest::Bench lineTest;
    Webhooks::KeyRing keys;
    Webhooks::Listener listener;
    ListenerControl listenerControl;
};

/*! Where the emulator listens. */
inline const Setting<int> EmulatorPortSetting{QLatin1StringView("emulator/port"), 8470};
/*! Whether it ran when the window was closed: then it starts with the next one. */
inline const Setting<bool> EmulatorRanSetting{QLatin1StringView("emulator/ran"), false};

} // namespace Linesman::Workspace
