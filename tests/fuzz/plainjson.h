// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Linesman::Testing {

/*!
    Whether \a text is JSON of ASCII alone, nested at most 60 deep: a parser for one look at what nearly always is. What
    it does not take may be JSON all the same. It is built without what the sanitizers and the fuzzer add.
*/
bool isPlainJson(std::string_view text);

} // namespace Linesman::Testing
