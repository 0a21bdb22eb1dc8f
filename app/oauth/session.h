// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/highlevel/client.h"
#include "app/oauth/connections.h"
#include "app/oauth/tokens.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace Linesman {
class SecretStore;
}

namespace Linesman::OAuth {

/*!
    The connections at work: each with its tokens and its client, made when first asked for and kept until the end, so
    that a call under way never loses them. Tokens of an emulator stay in memory: they are made up, and end with it.
*/
class Session : public QObject
{
    Q_OBJECT
public:
    /*! \a directory holds the token indexes; \a secrets keeps what belongs to live connections. */
    Session(Connections &connections, SecretStore &secrets, SecretStore &emulatorSecrets,
            HighLevel::Transport &transport, const Clock &clock, QString directory, QObject *parent = nullptr);
    ~Session() override;

    Connections &connections() { return m_connections; }
    HostTrust &trust() { return m_transport.trust(); } //!< the CAs that the connections name, each for its own servers
    std::optional<Connection> current() const { return m_connections.current(); }

    /*! Of the current connection; null when there is none. The objects live as long as this one. */
    Tokens *tokens();
    HighLevel::Client *client();
    Tokens &tokensOf(const Connection &connection);
    HighLevel::Client &clientOf(const Connection &connection);

    /*! Locations that the current connection has a token for. */
    QList<LocationId> locations();

    /*! From now on tokens stay in memory whatever they belong to, and no file lists them. Before any of them is used. */
    void keepNothing() { m_keepsNothing = true; }

    /*! Whether a write over \a connection is to be confirmed: it is live, and the person did not say otherwise. */
    bool asksBeforeWrites(const Connection &connection) const;
    void stopAsking(const ConnectionId &id); //!< until the program ends

    /*! Forgets the connection, its tokens and its client secret. */
    Task<Result<>> remove(ConnectionId id);

signals:
    void currentChanged(); //!< another connection, or the current one was edited
    void tokensChanged();  //!< of the current connection

private:
    struct Desk {
        Desk(SecretStore &secrets, TokenEndpoint &endpoint, HighLevel::Transport &transport, const Clock &clock,
             const QString &prefix, const QString &indexFile);
        Tokens tokens;
        HighLevel::Client client;
    };
    Desk &desk(const Connection &connection);
    void readAuthorities();

    Connections &m_connections;
    SecretStore &m_secrets;
    SecretStore &m_emulatorSecrets;
    HighLevel::Transport &m_transport;
    const Clock &m_clock;
    TokenEndpoint m_endpoint;
    QString m_directory;
    bool m_keepsNothing = false;
    QSet<ConnectionId> m_unasked;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
};

} // namespace Linesman::OAuth
