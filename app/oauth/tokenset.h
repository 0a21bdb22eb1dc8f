// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"
#include "app/core/result.h"
#include "app/highlevel/tokensource.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Linesman::OAuth {

/*!
    A reply of the token endpoint or of the location token endpoint, in either generation's spelling. Holds secrets:
    never log, show or store it but through SecretStore. Source: oauth.json and oauth-v3.json, 2026-06-19.
*/
struct TokenSet {
    QString accessToken;
    QString refreshToken; //!< empty when the reply had none (location tokens of 2021)
    QDateTime expiresAt;  //!< UTC, from `expires_in` (about 24 h)
    QStringList scopes;   //!< as granted
    HighLevel::TokenClass tokenClass = HighLevel::TokenClass::Location; //!< `userType`: the only thing to branch on
    LocationId locationId;                                              //!< location tokens only
    CompanyId companyId;
    UserId userId; //!< who installed
    bool isBulkInstallation = false;
    bool installToFutureLocations = false; //!< company tokens only
    QStringList approvedLocations;

    HighLevel::Install install() const; //!< the company or location it is for
    bool operator==(const TokenSet &) const = default;
};

/*! \a receivedAt is when the reply came. Fails with BadReply when the token, its class or its owner is missing. */
Result<TokenSet> tokenSetFromJson(const QJsonObject &json, const QDateTime &receivedAt);

} // namespace Linesman::OAuth
