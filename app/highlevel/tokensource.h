// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/task.h"

#include <QHash>
#include <QString>

namespace Linesman::HighLevel {

/*! Whether a token belongs to a company (agency) or to a location: the `userType` of the token reply. */
enum class TokenClass { Company, Location };

QString tokenClassName(TokenClass tokenClass); //!< "Company" or "Location", as on the wire

/*! A company or a location in which the app is installed. */
struct Install {
    TokenClass tokenClass = TokenClass::Location;
    QString id; //!< companyId or locationId

    static Install of(const LocationId &location) { return {TokenClass::Location, location.text()}; }
    static Install of(const CompanyId &company) { return {TokenClass::Company, company.text()}; }
    bool operator==(const Install &) const = default;
    friend size_t qHash(const Install &install, size_t seed = 0)
    {
        return qHashMulti(seed, int(install.tokenClass), install.id);
    }
};

/*! Where the client gets access tokens from. Implementations outlive the client's calls. */
class TokenSource
{
public:
    TokenSource() = default;
    TokenSource(const TokenSource &) = delete;
    TokenSource &operator=(const TokenSource &) = delete;
    virtual ~TokenSource() = default;

    /*! A token for \a install that still has time left; refreshed or minted when needed. */
    virtual Task<Result<QString>> token(Install install) = 0;

    /*!
        Another token, after the server refused \a refused with a message that a refresh can cure. If someone else
        refreshed meanwhile, that newer token; else the result of one refresh, shared by all who ask at the same time.
    */
    virtual Task<Result<QString>> tokenInsteadOf(Install install, QString refused) = 0;
};

/*! Tokens that somebody else keeps fresh: for a bridge that lives only minutes, and for tests. */
class FixedTokens final : public TokenSource
{
public:
    void set(const Install &install, const QString &accessToken);
    Task<Result<QString>> token(Install install) override;
    /*! Fails with Unauthorized unless another token was set since. */
    Task<Result<QString>> tokenInsteadOf(Install install, QString refused) override;

private:
    QHash<Install, QString> m_tokens;
};

} // namespace Linesman::HighLevel
