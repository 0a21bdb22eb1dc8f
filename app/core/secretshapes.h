// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/byteranges.h"

#include <string_view>
#include <vector>

namespace Linesman {

/*!
    Where \a text holds what looks like a secret, sorted and without overlaps: the values of the fields access_token,
    refresh_token, client_secret, authorization_code (and their other spellings) and code, of the headers
    Authorization, Cookie and Set-Cookie, in JSON, forms, URLs, headers, Python and YAML, quoted however deep; what
    follows Bearer or Basic; JWTs; private integration tokens (`pit-`); private keys in PEM.

    One pass over the bytes: linear for any text. What has no end is a secret up to the end of the text.
    Field names: HighLevel's token endpoint in both generations, oauth.json and oauth-v3.json of 2026-06-19; `code` only
    with a value as long as real ones, so that error codes stay readable.
*/
std::vector<ByteRange> secretShapes(std::string_view text);

} // namespace Linesman
