// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::OAuth {

/*!
    What an access token says of itself, for display only: its signature cannot be checked (no published key) and the
    server's answer alone counts. Observed 2026; absent fields are empty.
*/
struct Claims {
    QString authClass;   //!< "Company" or "Location"
    QString authClassId; //!< companyId or locationId
    QString clientId;    //!< `sourceId`
    QStringList scopes;  //!< `oauthMeta.scopes`
    QDateTime issuedAt;  //!< UTC
    QDateTime expiresAt; //!< UTC
    bool operator==(const Claims &) const = default;
};

/*! Nothing when \a accessToken is no JWT with a JSON object in it. */
std::optional<Claims> claimsOf(const QString &accessToken);

} // namespace Linesman::OAuth
