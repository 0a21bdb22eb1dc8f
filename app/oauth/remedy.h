// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Linesman::OAuth {

/*! What Linesman itself can do about a finding; what is done elsewhere, its next step tells. */
enum class Remedy {
    None,           //!< nothing here: somebody else acts, or one waits
    OpenPortalStep, //!< links into the developer portal
    OpenKeys,       //!< the app's keys and its install link
    OpenAuthority,  //!< the file of the CA that made the server's certificate
    OpenRedirect,   //!< the redirect URL with its linter
    OpenScopes,     //!< the scope planner, which compares with what was granted
    OpenUrls,       //!< Delivery URL and app webhook URL
    Authorize,      //!< a new consent
    ShowTokens,     //!< class, scopes, location and expiry of what is kept
    RefreshNow,     //!< once more, by hand
    UseCurrentPath, //!< of the consent page
    CopyRequest,    //!< the token request as it must be, for cURL
    CopyCall,       //!< an API call as it must be, for cURL
    CopyRefresher,  //!< code that refreshes once for all who wait
};

/*! For a finding of set-up, OAuth or tokens by its id; None for an id that is not known. */
Remedy remedyFor(const QString &id);

/*! What \a remedy copies: code with placeholders and no secret, against \a apiBase; empty for those that copy nothing.
 */
QString exampleOf(Remedy remedy, const QUrl &apiBase);

} // namespace Linesman::OAuth
