// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/task.h"
#include "app/highlevel/transport.h"
#include "app/oauth/tokenset.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Linesman::OAuth {

/*! The keys of an app against one HighLevel. A secret: stays in memory. */
struct AppCredentials {
    QUrl baseUrl; //!< the API's origin
    QString clientId;
    QString clientSecret;
};

/*! Why a refresh or an exchange was refused, as far as it changes what to do. */
enum class GrantProblem {
    None,
    Dead,     //!< unknown, expired or used refresh token or code: sign in again
    Inactive, //!< `Location is not active`: keep the refresh token, it works again later
    Other,
};
GrantProblem grantProblem(const Error &error);

/*!
    `POST /oauth/token` and `POST /oauth/locationToken`: what goes over the wire, without any keeping.
    Fails as HighLevel::Client does. Source: oauth.json, 2026-06-19 (form body, no `Version` declared).
*/
class TokenEndpoint
{
public:
    TokenEndpoint(HighLevel::Transport &transport, const Clock &clock);

    /*! Exchanges \a code (single use, minutes) with the exact \a redirectUri of the authorization. */
    Task<Result<TokenSet>> exchange(AppCredentials app, QString code, QUrl redirectUri);
    /*!
        Exchanges \a refreshToken for a new pair; presented again within 30 s it gives the same pair. When the answer is
        lost on the way, the same token is presented once more at once. Source: page Authorization/OAuth2.0, 2026-08-30.
    */
    Task<Result<TokenSet>> refresh(AppCredentials app, QString refreshToken, HighLevel::TokenClass tokenClass);
    /*! A location's token from a company's. Any 2xx is success (201 is seen, 200 documented). */
    Task<Result<TokenSet>> locationToken(QUrl baseUrl, QString companyToken, CompanyId company, LocationId location);

private:
    Task<Result<TokenSet>> token(QUrl baseUrl, QByteArray form, QString operation);
    Task<Result<TokenSet>> send(HighLevel::HttpRequest request);

    HighLevel::Transport &m_transport;
    const Clock &m_clock;
};

/*!
    Follows an authorization URL of an emulator that approves at once (`auto_approve`): the callback URL it redirects
   to, with its `code`. Fails with Rejected when the page does not redirect.
*/
Task<Result<QUrl>> approveAtOnce(HighLevel::Transport &transport, QUrl authorizationUrl);

} // namespace Linesman::OAuth
