// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <string_view>
#include <vector>

namespace Linesman::Http {

/*!
    The tokens of a list such as `Connection: keep-alive, TE`, over all fields of \a name and in their order (RFC 9110,
    5.6.1). What is no token ends the list of its field. The views live as long as \a headers are not changed.
*/
std::vector<std::string_view> tokens(const Headers &headers, std::string_view name);

/*! Whether one of those tokens is \a token, in any case. */
bool hasToken(const Headers &headers, std::string_view name, std::string_view token);

} // namespace Linesman::Http
