// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

struct RequestContext;

/*! What a parameter of the query may be: one of \a choices, or where there are none a number within bounds. */
struct QueryParameter {
    std::string_view name;
    std::span<const std::string_view> choices;
    bool hasBounds = false;
    int least = 0;
    int most = 0;
};

/*! The parameters of an operation that are held against what HighLevel lists; others are taken as they come. */
struct QueryValues {
    std::string_view operation; //!< GET /conversations/search, with {} for what varies
    std::span<const QueryParameter> parameters;
    const char *source; //!< public page or file, and its date
};
std::span<const QueryValues> queryValues();

/*!
    What class-validator says of the values in the query of \a context, on which HighLevel's services stand: "sort must be
    one of the following values: asc, desc". An empty value counts as not given. See switch queryValues.
*/
std::vector<std::string> wrongQueryValues(const RequestContext &context, std::string_view operation);

} // namespace Linesman::Emulator
