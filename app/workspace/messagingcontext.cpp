// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/messagingcontext.h"

#include "app/emulator/emulator.h"
#include "app/oauth/session.h"
#include "app/providers/providerstore.h"
#include "app/workspace/emulatorproviders.h"
#include "app/workspace/newconnection.h"

namespace Linesman::Workspace {

namespace {
void nameLocations(MessagingContext &context, const QList<Providers::KnownLocation> &known)
{
    for (MessagingContext::Location &location : context.locations) {
        for (const Providers::KnownLocation &one : known) {
            if (one.id == location.id)
                location.name = one.name;
        }
    }
}

void addProviders(MessagingContext &context, const QList<Providers::KnownProvider> &known)
{
    for (const Providers::KnownProvider &provider : known)
        context.providers << MessagingContext::Provider{provider.id,    provider.kind, provider.name,      {},
                                                        provider.alias, provider.logo, provider.alwaysShow};
}

/*! The emulator knows in which locations each of its providers is. */
void placeProviders(MessagingContext &context, const Emulator::EmulatorDescription &ready)
{
    for (MessagingContext::Provider &provider : context.providers) {
        for (const Emulator::EmulatorDescription::Provider &one : ready.providers) {
            if (one.id != provider.id.text())
                continue;
            for (const QString &location : one.locationIds)
                provider.locations << LocationId(location);
        }
    }
}
} // namespace

MessagingContext messagingContext(OAuth::Session &session, const Emulator::Emulator &emulator,
                                  const Providers::ProviderStore &book)
{
    const std::optional<OAuth::Connection> connection = session.current();
    if (!connection)
        return {};
    MessagingContext context;
    context.connection = connection->name;
    context.side = connection->isLive() ? MessagingContext::Side::Live : MessagingContext::Side::Emulator;
    const bool isEmbedded = !connection->isLive() && emulator.ready().baseUrl == connection->apiBase().toString();
    // Stopped, it says no address any more: its tokens are still there, and open nothing.
    if (connection->id == emulatorConnectionId() && !emulator.isRunning())
        return {};
    const QList<LocationId> locations = session.locations();
    for (const LocationId &location : locations)
        context.locations << MessagingContext::Location{location, {}};
    const QList<Providers::KnownProvider> kept = book.providers(connection->id);
    if (isEmbedded) {
        nameLocations(context, emulatorLocations(emulator.ready()));
        addProviders(context, emulatorProviders(emulator.ready(), kept));
        placeProviders(context, emulator.ready());
    } else {
        nameLocations(context, book.locations(connection->id));
        addProviders(context, kept);
    }
    return context;
}

} // namespace Linesman::Workspace
