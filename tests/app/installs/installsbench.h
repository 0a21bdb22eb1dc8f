// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/highlevel/transport.h"
#include "app/installs/installservice.h"
#include "app/installs/rehearsal.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"
#include "tests/app/emulator/harness.h"

#include <QCoroTask>

#include <QTemporaryDir>

namespace Linesman::Testing {

/*! A connection to a running emulator with its company's token, and what looks after its installs. */
struct InstallsBench {
    explicit InstallsBench(const Emulator::Options &options = {})
        : harness(options)
    {
        connection.id = ConnectionId(u"c1"_s);
        connection.name = u"Harbour"_s;
        connection.target = OAuth::Connection::Target::Emulator;
        connection.customApi = QUrl(harness.ready.baseUrl);
        connection.clientId = harness.ready.clientId;
        connection.appId = AppId(harness.ready.appId);
        connection.redirectUri = QUrl(harness.ready.redirectUris.first());
        (void)connections.save(connection);
        (void)connections.setCurrent(connection.id);
        OAuth::Tokens &tokens = session.tokensOf(connection);
        (void)QCoro::waitFor(tokens.setClientSecret(harness.ready.clientSecret));
        const auto signedIn = QCoro::waitFor(signIn.runAtOnce(connection, &tokens, harness.ready.companyId));
        if (!signedIn)
            qFatal("sign-in: %s", qPrintable(signedIn.error().detail));
        QList<Providers::KnownProvider> known;
        for (const Emulator::EmulatorDescription::Provider &provider : harness.ready.providers)
            known.append({ProviderId(provider.id), *Providers::kindFromText(provider.kind), provider.name, QUrl()});
        (void)book.setProviders(connection.id, known);
    }

    Installs::Listing listAll()
    {
        const auto listing = QCoro::waitFor(installService.list(connection, {}));
        if (!listing)
            qFatal("listing: %s", qPrintable(listing.error().detail));
        return *listing;
    }
    Installs::Matrix matrix()
    {
        const auto made = QCoro::waitFor(installService.matrix(connection));
        if (!made)
            qFatal("matrix: %s", qPrintable(made.error().detail));
        return *made;
    }
    const Installs::MatrixRow &row(const Installs::Matrix &matrix, const QString &location) const
    {
        for (const Installs::MatrixRow &row : matrix.rows) {
            if (row.location.id.text() == location)
                return row;
        }
        qFatal("no row of %s", qPrintable(location));
    }
    const Installs::MatrixCell &cell(const Installs::Matrix &matrix, const QString &location,
                                     Providers::Kind kind) const
    {
        for (qsizetype i = 0; i < matrix.providers.size(); ++i) {
            if (matrix.providers.at(i).kind == kind)
                return row(matrix, location).cells.at(i);
        }
        qFatal("no provider of this kind");
    }
    void look(const QList<LocationId> &locations)
    {
        installService.look(connection, locations);
        QTRY_VERIFY(!installService.looking().isRunning());
    }

    QTemporaryDir directory;
    Harness harness;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::Connections connections{directory.filePath(u"connections.json"_s)};
    OAuth::Session session{connections, secrets, secrets, transport, clock, directory.path()};
    OAuth::SignIn signIn{harness.thread, transport, clock};
    Providers::ProviderStore book{directory.filePath(u"providers.json"_s)};
    Installs::SelectionStore selections{directory.filePath(u"selections.json"_s)};
    OAuth::Connection connection;
    Installs::InstallService installService{session,    transport, book,
                                            selections, clock,     directory.filePath(u"history.sqlite"_s)};
    Installs::Rehearsal rehearsal{harness.thread, harness.deliveries};
};

} // namespace Linesman::Testing
