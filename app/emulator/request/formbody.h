// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidjson/document.h>

#include <string_view>

namespace Linesman::Emulator {

/*!
    Adds the fields of a form to \a object as qs does behind body-parser: a field that comes twice, `a[]` and `a[0]` are a
    list (PHP's http_build_query writes those), `a[b]` is an object. A field whose names contradict each other is left
    out, and whatever comes after the thousandth.
*/
void readForm(rapidjson::Document &object, std::string_view text);

} // namespace Linesman::Emulator
