// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidjson/document.h>

#include <optional>
#include <string_view>

namespace Linesman::Emulator {

/*! Why body-parser reads nothing of a form: it answers 413 and 400. */
enum class FormFault {
    TooManyFields, //!< more than a thousand
    TooDeep,       //!< more than 32 brackets in a name
};

/*!
    Adds the fields of a form to \a object as qs does behind body-parser: a field that comes twice, `a[]` and `a[0]` are a
    list (PHP's http_build_query writes those), `a[b]` is an object. A list with a name in it, or with a place beyond the
    hundredth and the number of fields, becomes an object. A field whose names contradict each other is left out.
*/
std::optional<FormFault> readForm(rapidjson::Document &object, std::string_view text);

} // namespace Linesman::Emulator
