// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/datadirectory.h"
#include "app/highlevel/transport.h"
#include "app/http/server.h"
#include "app/installs/installservice.h"
#include "app/installs/selectionstore.h"
#include "app/oauth/connections.h"
#include "app/oauth/session.h"
#include "app/oauth/signin.h"
#include "app/providers/providerstore.h"
#include "app/secrets/chosenstore.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/sessionstore.h"
#include "app/workspace/formstores.h"

namespace Linesman::Workspace {

/*!
    What speaks to HighLevel over a data folder: connections, tokens, clients, and what is known of the app's providers
    and installs. Built bottom layer first. Reads no file and asks no key store before it is used.
*/
struct ApiServices {
    explicit ApiServices(const DataDirectory &directory);
    ApiServices(const ApiServices &) = delete;
    ApiServices &operator=(const ApiServices &) = delete;

    SystemClock clock;
    Http::IoThread io;
    KeychainStore keychain;
    ChosenStore secrets;
    SessionStore emulatorSecrets;
    HighLevel::Transport transport;
    OAuth::Connections connections;
    OAuth::Session session;
    OAuth::SignIn signIn; //!< of the person in the browser; on the command line also of an emulator
    Providers::ProviderStore providerStore;
    Installs::SelectionStore selections;
    Installs::InstallService installService; //!< of a connection's installs
    FormStores formStores;
};

} // namespace Linesman::Workspace
