// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/highlevel/transport.h"

#include <QJsonObject>

namespace Linesman::HighLevel {

/*! The JSON object of a reply's body; an empty body is an empty object. Fails with BadReply when it is neither. */
Result<QJsonObject> jsonOf(const HttpReply &reply);

/*!
    The Error of a reply that is no 2xx, from any of the shapes that HighLevel uses: `message` as text or array, `error`
    as text or object, `error_description`, `detail`, `status` for `statusCode`, `canonicalCode`, `traceId`.
    \a operation names the call in Error::detail. Source: common-schemas.json and oauth-v3.json, 2026-06-19.
*/
Error errorOf(const HttpReply &reply, const QString &operation);

/*!
    Whether another token of the same install can cure \a error: only a malformed, expired or revoked token. A missing
    scope, a wrong token class or location is 401 as well, and refreshing on those burns refresh tokens for nothing.
*/
bool refreshHelps(const Error &error);

} // namespace Linesman::HighLevel
