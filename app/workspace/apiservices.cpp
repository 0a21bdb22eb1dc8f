// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/apiservices.h"

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

ApiServices::ApiServices(const DataDirectory &directory)
    : keychain(u"linesman"_s)
    , secrets(keychain)
    , connections(directory.path() + "/connections.json"_L1)
    , session(connections, secrets, emulatorSecrets, transport, clock, directory.path())
    , signIn(io, transport, clock)
    , providerStore(directory.path() + "/providers.json"_L1)
    , selections(directory.path() + "/selections.json"_L1)
    , installService(session, transport, providerStore, selections, clock, directory.historyFile())
    , formStores(directory.path())
{
}

} // namespace Linesman::Workspace
