// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/installer.h"

namespace Linesman::Emulator {

Installer::Installer(State &state, Tokens &tokens, const Clock &clock, AppEvents &events)
    : m_state(state)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_events(events)
{
}

void Installer::install(App &app, const std::string &locationId, const std::string &userId,
                        AppEvents::InstallDetail detail)
{
    if (!app.installIn(locationId))
        app.installs.add({locationId, userId, m_clock.sinceEpoch().count()});
    m_events.sendInstall(app, locationId, userId, detail);
}

void Installer::uninstallFrom(App &app, const std::string &locationId)
{
    app.installs.remove(locationId);
    m_tokens.revoke({app.id, locationId, {}});
    if (Location *location = m_state.location(locationId))
        deselectProviders(app, *location);
    m_events.sendUninstall(app, locationId);
}

void Installer::uninstallEverywhere(App &app)
{
    app.installs.clear();
    m_tokens.revoke({app.id, {}, {}});
    for (Location &location : m_state.locations())
        deselectProviders(app, location);
    m_events.sendCompanyUninstall(app);
}

void Installer::deselectProviders(const App &app, Location &location) const
{
    const auto isOurs = [&](const std::string &providerId) {
        const Provider *provider = m_state.provider(providerId);
        return provider && provider->appId == app.id;
    };
    if (isOurs(location.selectedSms))
        location.selectedSms.clear();
    if (isOurs(location.selectedEmail))
        location.selectedEmail.clear();
}

} // namespace Linesman::Emulator
