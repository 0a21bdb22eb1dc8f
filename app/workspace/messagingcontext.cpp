// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/messagingcontext.h"

#include "app/emulator/emulator.h"
#include "app/oauth/session.h"
#include "app/providers/providerbook.h"

namespace Linesman::Workspace {

namespace {
void addEmulator(MessagingContext &context, const Emulator::Ready &ready)
{
    for (MessagingContext::Location &place : context.locations) {
        for (const Emulator::Ready::Location &location : ready.locations) {
            if (location.id == place.id.text())
                place.name = location.name;
        }
    }
    for (const Emulator::Ready::Provider &provider : ready.providers) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(provider.kind);
        if (!kind)
            continue;
        MessagingContext::Provider known{ProviderId(provider.id), *kind, provider.name, {}, {}};
        for (const QString &location : provider.locationIds)
            known.locations << LocationId(location);
        context.providers << known;
    }
}

void addBook(MessagingContext &context, const ConnectionId &connection, const Providers::ProviderBook &book)
{
    const QList<Providers::KnownLocation> locations = book.locations(connection);
    for (MessagingContext::Location &place : context.locations) {
        for (const Providers::KnownLocation &location : locations) {
            if (location.id == place.id)
                place.name = location.name;
        }
    }
    const QList<Providers::KnownProvider> providers = book.providers(connection);
    for (const Providers::KnownProvider &provider : providers)
        context.providers << MessagingContext::Provider{provider.id,    provider.kind, provider.name,      {},
                                                        provider.alias, provider.logo, provider.alwaysShow};
}
} // namespace

MessagingContext messagingContext(OAuth::Session &session, const Emulator::Emulator &emulator,
                                  const Providers::ProviderBook &book)
{
    const std::optional<OAuth::Connection> connection = session.current();
    if (!connection)
        return {};
    MessagingContext context;
    context.connection = connection->name;
    context.side = connection->isLive() ? MessagingContext::Side::Live : MessagingContext::Side::Emulator;
    const bool isEmbedded = !connection->isLive() && emulator.ready().baseUrl == connection->apiBase().toString();
    if (!connection->isLive() && isEmbedded && !emulator.isRunning())
        return {};
    const QList<LocationId> locations = session.locations();
    for (const LocationId &location : locations)
        context.locations << MessagingContext::Location{location, {}};
    if (isEmbedded) {
        addEmulator(context, emulator.ready());
        // The emulator knows no aliases: the book does, when a person entered them.
        const QList<Providers::KnownProvider> booked = book.providers(connection->id);
        for (const Providers::KnownProvider &entry : booked) {
            for (MessagingContext::Provider &provider : context.providers) {
                if (provider.id != entry.id)
                    continue;
                provider.alias = entry.alias;
                provider.logo = entry.logo;
                provider.alwaysShow = entry.alwaysShow;
            }
        }
    } else
        addBook(context, connection->id, book);
    return context;
}

} // namespace Linesman::Workspace
