// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/oauth/connection.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Linesman::OAuth {

/*! 32 random characters, fit for a URL. */
QString newState();

/*!
    The consent page for \a connection: scopes separated by `%20` with `/` as `%2F`, `version_id` when known. \a
   autoApprove names a location or company; only emulators take it. Source: docs/oauth/Authorization.md, 2026-05-27.
*/
QUrl authorizationUrl(const Connection &connection, const QString &state, const QString &autoApprove = {});

/*! What a redirect brought. A secret while it holds a code. */
struct Callback {
    QString code;
    QString state; //!< empty when absent
    QString error; //!< `error` and `error_description`, when consent was refused
    bool operator==(const Callback &) const = default;
};

/*! How a callback relates to the sign-in that waits for it. */
enum class CallbackVerdict {
    Ours,     //!< our state
    Stranger, //!< another state, or neither code nor error: not for us, nothing in it is believed
    NoState,  //!< a code without state: an install begun in the Marketplace; the person decides
};

/*! From the query of a redirect; nothing when it has neither `code` nor `error`. */
std::optional<Callback> callbackFromQuery(const QString &encodedQuery);
CallbackVerdict judge(const std::optional<Callback> &callback, const QString &state);

/*! From what a person pasted: a whole URL, a path with query, or a query. Fails with BadInput. */
Result<Callback> callbackFromText(const QString &text);

/*!
    What an Install Link of the developer portal says: hosts, path, client id, version id, redirect URI, scopes; the
    rest of \a connection stays. Fails with BadInput when it is no authorization link.
*/
Result<Connection> withInstallLink(Connection connection, const QString &link);

} // namespace Linesman::OAuth
