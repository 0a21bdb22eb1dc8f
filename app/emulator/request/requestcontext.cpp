// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/request/requestcontext.h"

#include <algorithm>
#include <charconv>

namespace Linesman::Emulator {

std::string RequestContext::query(std::string_view name, std::string fallback) const
{
    const auto value = target.queryValue(name);
    return value ? std::string(*value) : std::move(fallback);
}

long long RequestContext::number(std::string_view name, long long fallback, long long least, long long most) const
{
    const auto value = target.queryValue(name);
    long long number = fallback;
    if (value) {
        const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
        if (error != std::errc() || end != value->data() + value->size())
            number = fallback;
    }
    return std::clamp(number, least, most);
}

} // namespace Linesman::Emulator
