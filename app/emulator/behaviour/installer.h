// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/appevents.h"
#include "app/emulator/state/state.h"
#include "app/emulator/state/tokens.h"

#include <string>

namespace Linesman::Emulator {

/*! Installs and uninstalls apps: the data, the tokens, and the event that informs the app. */
class Installer
{
public:
    Installer(State &state, Tokens &tokens, const Clock &clock, AppEvents &events);

    /*! Sends INSTALL also where \a app is installed already: every consent does. */
    void install(App &app, const std::string &locationId, const std::string &userId,
                 AppEvents::InstallDetail detail = AppEvents::InstallDetail::Whole);
    void uninstallFrom(App &app, const std::string &locationId);
    void uninstallEverywhere(App &app);

private:
    /*! Deselects the providers of \a app in \a location. */
    void deselectProviders(const App &app, Location &location) const;

    State &m_state;
    Tokens &m_tokens;
    const Clock &m_clock;
    AppEvents &m_events;
};

} // namespace Linesman::Emulator
