// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/apiconnection.h"

namespace Linesman::Cli {

/*! A connection's installs, as the commands work on them. */
class InstallsSession : public QObject
{
    Q_OBJECT
public:
    explicit InstallsSession(ApiConnection &api);

    /*! Reads what is kept; an emulator's providers and locations enter the store. Fails with Storage or BadInput. */
    Result<> open();

    const OAuth::Connection &connection() const { return m_api.connection(); }
    Providers::ProviderStore &store() { return m_api.services().providerStore; }
    Installs::InstallService &installService() { return m_api.services().installService; }

    /*! Waits until \a batch is done. */
    Task<> ended(Installs::Batch *batch);
    /*! Lists first when nothing is known of the locations yet and none is \a named. Gives the ExitStatus. */
    Task<int> knowLocations(QStringList named);
    /*! Those \a named, or else those in which the app is. */
    QList<LocationId> chosen(const QStringList &named);

private:
    ApiConnection &m_api;
};

} // namespace Linesman::Cli
