// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/task.h"
#include "app/highlevel/tokensource.h"
#include "app/oauth/tokenendpoint.h"
#include "app/oauth/tokenindex.h"
#include "app/oauth/tokenset.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace Linesman {
class SecretStore;
}

namespace Linesman::OAuth {

/*!
    The tokens of one connection: keeps them in a SecretStore, hands them out, and refreshes when 30 s or less remain.
    One refresh is under way per install; all others wait for it. A new pair is stored before it is used: losing it
    means a reinstall. On `Location is not active` the refresh token is kept, since it works again later. A location
    without a token of its own gets one from its company's token. Outlives its calls.
*/
class Tokens final : public QObject, public HighLevel::TokenSource
{
    Q_OBJECT
public:
    /*! \a prefix starts every entry's name in \a secrets. \a indexFile is empty when nothing is to be kept on disk. */
    Tokens(SecretStore &secrets, TokenEndpoint &endpoint, const Clock &clock, QString prefix, QString indexFile,
           QObject *parent = nullptr);
    ~Tokens() override;

    /*! Where to refresh and with which client id; the client secret is read from the store when needed. */
    void setApp(const QUrl &baseUrl, const QString &clientId);
    Task<Result<>> setClientSecret(QString secret);
    Task<Result<bool>> hasClientSecret();
    Task<Result<AppCredentials>> credentials(); //!< fails with BadInput when no client secret is kept

    Result<> load(); //!< reads the index; a missing one is empty
    QList<TokenRecord> records() const;
    std::optional<TokenRecord> record(const HighLevel::Install &install) const;
    /*! All records unsorted, as a copy that costs nothing until one of them changes. */
    TokenTable table() const { return m_records; }

    /*!
        Keeps a pair that was just received. Fails with Keychain; the pair then still serves this session. An install
        that is new enters the index before its secrets enter the store: whenever the program is killed, nothing is in
        the store that the index does not name.
    */
    Task<Result<>> store(TokenSet tokens);
    /*! The secrets first: when they cannot be removed the record stays, so that it can be tried again. */
    Task<Result<>> forget(HighLevel::Install install);
    Task<Result<>> forgetAll(); //!< the client secret too

    Task<Result<QString>> token(HighLevel::Install install) override;
    Task<Result<QString>> tokenInsteadOf(HighLevel::Install install, QString refused) override;
    /*! Refreshes now, whatever time remains. */
    Task<Result<>> refresh(HighLevel::Install install);

    /*!
        Treats the access token of \a install as expired, here only: the next call refreshes first. A drill; HighLevel
       is not told. Fails with Storage when that could not be kept.
    */
    Result<> expireLocally(const HighLevel::Install &install);
    /*! The access token as it is kept, neither refreshed nor minted: to be looked at or copied. A secret. */
    Task<Result<QString>> keptToken(HighLevel::Install install);

signals:
    void changed();

private:
    struct Pair {
        QString access;
        QString refresh;
        bool isSaved = false;
        void wipe();
    };
    void keepPair(const HighLevel::Install &install, const Pair &pair); //!< and wipes the one before
    void dropPair(const HighLevel::Install &install);
    QString entry(const HighLevel::Install &install, QLatin1StringView part) const;
    Task<Result<Pair>> storedPair(HighLevel::Install install);
    Task<Result<Pair>> pair(HighLevel::Install install);
    Task<Result<>> save(HighLevel::Install install);
    void noteProblem(const HighLevel::Install &install, const Error &error);
    Task<Result<QString>> renewed(HighLevel::Install install, QString stale); //!< single flight
    Task<Result<QString>> renew(HighLevel::Install install, QString stale);
    Task<Result<QString>> mint(HighLevel::Install install);

    SecretStore &m_secrets;
    TokenEndpoint &m_endpoint;
    const Clock &m_clock;
    QString m_prefix;
    QUrl m_baseUrl;
    QString m_clientId;
    TokenTable m_records;
    TokenTable m_unsaved;                    //!< records of pairs that the store did not take yet
    QHash<HighLevel::Install, Pair> m_pairs; //!< read or received in this session
    QHash<HighLevel::Install, QFuture<Result<QString>>> m_renewals;
    TokenIndex m_index; //!< last: writes what it still lacks
};

} // namespace Linesman::OAuth
