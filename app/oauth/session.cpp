// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/session.h"

#include "app/core/logging.h"

#include <utility>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

Session::Desk::Desk(SecretStore &secrets, TokenEndpoint &endpoint, HighLevel::Transport &transport, const Clock &clock,
                    const QString &prefix, const QString &indexFile)
    : tokens(secrets, endpoint, clock, prefix, indexFile)
    , client(transport, tokens, QUrl())
{
}

Session::Session(Connections &connections, SecretStore &secrets, SecretStore &emulatorSecrets,
                 HighLevel::Transport &transport, const Clock &clock, QString directory, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_emulatorSecrets(emulatorSecrets)
    , m_transport(transport)
    , m_clock(clock)
    , m_endpoint(transport, clock)
    , m_directory(std::move(directory))
{
    connect(&connections, &Connections::changed, this, &Session::readAuthorities); // before anybody calls
    connect(&connections, &Connections::currentChanged, this, &Session::currentChanged);
    readAuthorities();
}

Session::~Session() = default;

void Session::readAuthorities()
{
    QHash<QUrl, QString> files;
    for (const Connection &connection : m_connections.all()) {
        if (connection.caFile.isEmpty())
            continue;
        files.insert(connection.apiBase(), connection.caFile);
        files.insert(connection.authorizePage(), connection.caFile);
    }
    m_transport.trust().setFiles(files);
}

Session::Desk &Session::desk(const Connection &connection)
{
    std::unique_ptr<Desk> &desk = m_desks[connection.id.text()];
    if (!desk) {
        const bool isKept = connection.isLive() && !m_keepsNothing;
        const QString index = isKept ? m_directory + "/tokens-"_L1 + connection.id.text() + ".json"_L1 : QString();
        desk = std::make_unique<Desk>(isKept ? m_secrets : m_emulatorSecrets, m_endpoint, m_transport, m_clock,
                                      connection.id.text(), index);
        if (const Result<> loaded = desk->tokens.load(); !loaded)
            qCWarning(logCore) << "token index:" << loaded.error().detail;
        connect(&desk->tokens, &Tokens::changed, this, [this, id = connection.id] {
            const std::optional<Connection> now = current();
            if (now && now->id == id)
                emit tokensChanged();
        });
    }
    desk->tokens.setApp(connection.apiBase(), connection.clientId);
    desk->client.setBaseUrl(connection.apiBase());
    return *desk;
}

Tokens *Session::tokens()
{
    const std::optional<Connection> now = current();
    return now ? &desk(*now).tokens : nullptr;
}

HighLevel::Client *Session::client()
{
    const std::optional<Connection> now = current();
    return now ? &desk(*now).client : nullptr;
}

Tokens &Session::tokensOf(const Connection &connection)
{
    return desk(connection).tokens;
}

HighLevel::Client &Session::clientOf(const Connection &connection)
{
    return desk(connection).client;
}

QList<LocationId> Session::locations()
{
    QList<LocationId> found;
    const Tokens *known = tokens();
    if (!known)
        return found;
    for (const TokenRecord &record : known->records()) {
        if (record.install.tokenClass == HighLevel::TokenClass::Location)
            found.append(LocationId(record.install.id));
    }
    return found;
}

bool Session::asksBeforeWrites(const Connection &connection) const
{
    return connection.isLive() && !m_unasked.contains(connection.id);
}

void Session::stopAsking(const ConnectionId &id)
{
    m_unasked.insert(id);
}

Task<Result<>> Session::remove(ConnectionId id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        co_return Result<>();
    Tokens &tokens = tokensOf(*connection);
    const Result<> forgotten = co_await tokens.forgetAll();
    if (!forgotten)
        co_return failure(forgotten.error());
    m_unasked.remove(id);
    co_return m_connections.remove(id);
}

} // namespace Linesman::OAuth
