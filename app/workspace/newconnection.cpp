// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/newconnection.h"

#include "app/oauth/connections.h"
#include "app/oauth/scopeplan.h"
#include "app/providers/kind.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Workspace::NewConnection)
public:
    static QString newConnection() { return tr("New connection"); }
    static QString newConnection(int number) { return tr("New connection %1").arg(number); }
    static QString emulator() { return tr("Emulator"); }
};
} // namespace

OAuth::Connection newConnection(const QList<OAuth::Connection> &exist)
{
    OAuth::Connection connection;
    connection.id = OAuth::Connections::newId();
    const auto isTaken = [&exist](const QString &name) {
        return std::any_of(exist.begin(), exist.end(),
                           [&name](const OAuth::Connection &one) { return one.name == name; });
    };
    connection.name = Texts::newConnection();
    for (int number = 2; isTaken(connection.name); ++number)
        connection.name = Texts::newConnection(number);
    connection.target = OAuth::Connection::Target::Standard;
    connection.colour = int(exist.size()) % OAuth::Connection::ColourCount;
    connection.kinds = {Providers::kindName(Providers::Kind::SmsDefault)};
    connection.setup.tasks = {u"recordings"_s, u"selected"_s};
    connection.scopes = OAuth::namesOf(OAuth::planScopes(connection.kinds, connection.setup.tasks));
    return connection;
}

ConnectionId emulatorConnectionId()
{
    return ConnectionId(u"emulator"_s);
}

OAuth::Connection emulatorConnection(OAuth::Connection connection, const Emulator::EmulatorDescription &ready)
{
    connection.id = emulatorConnectionId();
    connection.name = Texts::emulator();
    connection.target = OAuth::Connection::Target::Emulator;
    connection.customApi = QUrl(ready.baseUrl);
    connection.clientId = ready.clientId;
    connection.appId = AppId(ready.appId);
    connection.versionId = ready.versionId;
    connection.redirectUri = QUrl(ready.redirectUris.value(0));
    connection.scopes =
        OAuth::scopesFor({OAuth::ScopeNeed::Always, OAuth::ScopeNeed::Recordings, OAuth::ScopeNeed::LocationNames,
                          OAuth::ScopeNeed::BulkInstall, OAuth::ScopeNeed::InstallerDetails});
    connection.kinds.clear();
    for (const Providers::Kind kind : Providers::AllKinds)
        connection.kinds += Providers::kindName(kind);
    return connection;
}

} // namespace Linesman::Workspace
