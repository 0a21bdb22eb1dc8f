// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/byteranges.h"

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Testing {

/*!
    Where \a text holds one of \a secrets, as SecretValues::find() is to say it: every quoting taken off byte by byte,
    every secret compared at every place. Plainly right and slow, to hold the fast one to.
*/
std::vector<ByteRange> slowSecretRanges(std::string_view text, const std::vector<std::string> &secrets);

/*! Every byte of \a text that \a ranges hide, as `#`. */
std::string hidden(std::string_view text, const std::vector<ByteRange> &ranges);

} // namespace Linesman::Testing
