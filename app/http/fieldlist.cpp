// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/fieldlist.h"

#include <boost/beast/http/rfc7230.hpp>

namespace Linesman::Http {

namespace {
template <typename Function>
void forEachToken(const Headers &headers, std::string_view name, Function function)
{
    for (const Header field : headers) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        for (const auto token : boost::beast::http::token_list({field.value.data(), field.value.size()}))
            function(std::string_view(token.data(), token.size()));
    }
}
} // namespace

std::vector<std::string_view> tokens(const Headers &headers, std::string_view name)
{
    std::vector<std::string_view> all;
    forEachToken(headers, name, [&all](std::string_view token) { all.push_back(token); });
    return all;
}

bool hasToken(const Headers &headers, std::string_view name, std::string_view token)
{
    bool found = false;
    forEachToken(headers, name,
                 [&found, token](std::string_view one) { found = found || equalsIgnoringCase(one, token); });
    return found;
}

} // namespace Linesman::Http
