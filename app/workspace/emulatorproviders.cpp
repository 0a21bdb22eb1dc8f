// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/emulatorproviders.h"

#include "app/providers/providerstore.h"

#include <algorithm>

namespace Linesman::Workspace {

QList<Providers::KnownProvider> emulatorProviders(const Emulator::EmulatorDescription &ready,
                                                  const QList<Providers::KnownProvider> &entered)
{
    QList<Providers::KnownProvider> providers;
    for (const Emulator::EmulatorDescription::Provider &provider : ready.providers) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(provider.kind);
        if (!kind)
            continue; // of a newer emulator
        const ProviderId id(provider.id);
        const auto known = std::find_if(entered.begin(), entered.end(),
                                        [&id](const Providers::KnownProvider &one) { return one.id == id; });
        Providers::KnownProvider merged = known == entered.end() ? Providers::KnownProvider() : *known;
        merged.id = id;
        merged.kind = *kind;
        merged.name = provider.name;
        providers.append(merged);
    }
    return providers;
}

QList<Providers::KnownLocation> emulatorLocations(const Emulator::EmulatorDescription &ready)
{
    QList<Providers::KnownLocation> locations;
    for (const Emulator::EmulatorDescription::Location &location : ready.locations)
        locations.append({LocationId(location.id), location.name, location.installed});
    return locations;
}

Result<> keepEmulator(Providers::ProviderStore &store, const ConnectionId &connection,
                      const Emulator::EmulatorDescription &ready)
{
    const Result<> providersKept =
        store.setProviders(connection, emulatorProviders(ready, store.providers(connection)));
    const Result<> locationsKept = store.setLocations(connection, emulatorLocations(ready));
    return providersKept ? locationsKept : providersKept;
}

} // namespace Linesman::Workspace
