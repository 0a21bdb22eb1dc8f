// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlaccess.h"

#include "app/http/hostrule.h"
#include "app/http/pageheaders.h"

#include <sodium.h>

namespace Linesman::Emulator {

namespace {
bool isLoopbackAuthority(std::string_view authority)
{
    static const Http::HostRule loopback({}, Http::HostRule::Place::Loopback);
    return loopback.check(authority) == Http::HostRule::Answer::Accepted;
}

/*! Only of "scheme://host:port"; a page without an origin of its own sends "null". */
bool isLoopbackOrigin(std::string_view origin)
{
    const std::size_t scheme = origin.find("://");
    return scheme != std::string_view::npos && isLoopbackAuthority(origin.substr(scheme + 3));
}

/*! In time that depends on the lengths only. */
bool isSame(std::string_view given, std::string_view token)
{
    return given.size() == token.size() && sodium_memcmp(given.data(), token.data(), token.size()) == 0;
}

std::string_view bearer(const Http::Request &request)
{
    std::string_view value = request.headers.value("Authorization").value_or(std::string_view());
    if (value.size() < 7 || !Http::equalsIgnoringCase(value.substr(0, 7), "Bearer "))
        return {};
    value.remove_prefix(7);
    while (value.starts_with(' '))
        value.remove_prefix(1);
    return value;
}
} // namespace

ControlAccess controlAccess(const Http::Request &request, std::string_view token)
{
    const auto origins = request.headers.values("Origin");
    if (origins.empty() && Http::senderOf(request) == Http::Sender::Stranger)
        return ControlAccess::Foreign; // an image or a link of another page says no origin
    for (const std::string_view origin : origins) {
        if (!isLoopbackOrigin(origin))
            return ControlAccess::Foreign;
    }
    if (!token.empty())
        return isSame(bearer(request), token) ? ControlAccess::Granted : ControlAccess::NeedsToken;
    const auto host = request.headers.value("Host");
    if (Http::isFromElsewhere(request) || (host && !isLoopbackAuthority(*host)))
        return ControlAccess::Foreign;
    return ControlAccess::Granted;
}

} // namespace Linesman::Emulator
