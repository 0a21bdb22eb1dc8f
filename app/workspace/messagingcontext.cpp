// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/messagingcontext.h"

#include "app/emulator/emulator.h"
#include "app/oauth/session.h"
#include "app/providers/providerbook.h"

namespace Linesman::Ui {

namespace {
void addEmulator(Desk &desk, const Emulator::Ready &ready)
{
    for (Desk::Place &place : desk.locations) {
        for (const Emulator::Ready::Location &location : ready.locations) {
            if (location.id == place.id.text())
                place.name = location.name;
        }
    }
    for (const Emulator::Ready::Provider &provider : ready.providers) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(provider.kind);
        if (!kind)
            continue;
        Desk::Provider known{ProviderId(provider.id), *kind, provider.name, {}, {}};
        for (const QString &location : provider.locationIds)
            known.locations << LocationId(location);
        desk.providers << known;
    }
}

void addBook(Desk &desk, const ConnectionId &connection, const Providers::ProviderBook &book)
{
    const QList<Providers::KnownLocation> locations = book.locations(connection);
    for (Desk::Place &place : desk.locations) {
        for (const Providers::KnownLocation &location : locations) {
            if (location.id == place.id)
                place.name = location.name;
        }
    }
    const QList<Providers::KnownProvider> providers = book.providers(connection);
    for (const Providers::KnownProvider &provider : providers)
        desk.providers << Desk::Provider{provider.id,    provider.kind, provider.name,      {},
                                         provider.alias, provider.logo, provider.alwaysShow};
}
} // namespace

Desk deskOf(OAuth::Session &session, const Emulator::Emulator &emulator, const Providers::ProviderBook &book)
{
    const std::optional<OAuth::Connection> connection = session.current();
    if (!connection)
        return {};
    Desk desk;
    desk.connection = connection->name;
    desk.side = connection->isLive() ? Desk::Side::Live : Desk::Side::Emulator;
    const bool isEmbedded = !connection->isLive() && emulator.ready().baseUrl == connection->apiBase().toString();
    if (!connection->isLive() && isEmbedded && !emulator.isRunning())
        return {};
    const QList<LocationId> locations = session.locations();
    for (const LocationId &location : locations)
        desk.locations << Desk::Place{location, {}};
    if (isEmbedded) {
        addEmulator(desk, emulator.ready());
        // The emulator knows no aliases: the book does, when a person entered them.
        const QList<Providers::KnownProvider> booked = book.providers(connection->id);
        for (const Providers::KnownProvider &entry : booked) {
            for (Desk::Provider &provider : desk.providers) {
                if (provider.id != entry.id)
                    continue;
                provider.alias = entry.alias;
                provider.logo = entry.logo;
                provider.alwaysShow = entry.alwaysShow;
            }
        }
    } else
        addBook(desk, connection->id, book);
    return desk;
}

} // namespace Linesman::Ui
