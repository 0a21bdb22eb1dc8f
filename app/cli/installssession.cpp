// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/installssession.h"

#include "app/cli/terminal.h"
#include "app/workspace/emulatorproviders.h"

#include <QCoroSignal>

namespace Linesman::Cli {

InstallsSession::InstallsSession(ApiConnection &api)
    : m_api(api)
{
}

Result<> InstallsSession::open()
{
    if (const Result<> loaded = store().load(); !loaded)
        return loaded;
    if (const Result<> loaded = m_api.services().selections.load(); !loaded)
        return loaded;
    return m_api.emulator() ? Workspace::keepEmulator(store(), connection().id, *m_api.emulator()) : Result<>();
}

Task<> InstallsSession::ended(Installs::Batch *batch)
{
    if (batch->isRunning())
        co_await qCoro(batch, &Installs::Batch::finished);
}

Task<int> InstallsSession::knowLocations(QStringList named)
{
    const bool isKnown = !store().locations(connection().id).isEmpty();
    if (!named.isEmpty() || (isKnown && connection().isLive()))
        co_return Passed;
    const OAuth::Connection asked = connection();
    const Installs::ListQuery everything;
    const Result<Installs::Listing> listing = co_await installService().list(asked, everything);
    if (listing)
        co_return Passed;
    co_return listing.error().kind == Error::Kind::BadInput ? wrongUsage(listing.error().detail)
                                                            : callFailed(listing.error());
}

QList<LocationId> InstallsSession::chosen(const QStringList &named)
{
    QList<LocationId> ids;
    for (const QString &location : named)
        ids.append(LocationId(location));
    if (!ids.isEmpty())
        return ids;
    for (const Providers::KnownLocation &location : store().locations(connection().id)) {
        if (location.isInstalled.value_or(false))
            ids.append(location.id);
    }
    return ids;
}

} // namespace Linesman::Cli
