// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/oauth/connection.h"

namespace Linesman::OAuth {

/*! What is wrong with \a connection before signing in; fields: name, apiUrl, authorizeUrl, caFile, clientId, versionId,
 * redirectUri, scopes. */
QList<Problem> problems(const Connection &connection);

} // namespace Linesman::OAuth
