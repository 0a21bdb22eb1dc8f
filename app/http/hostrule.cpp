// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/hostrule.h"

#include "app/http/message.h"
#include "app/http/text.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/host_name.hpp>

#include <algorithm>
#include <optional>

namespace Linesman::Http {

namespace {

struct Authority {
    std::string_view name; //!< without brackets, port and a final dot
    bool isBracketed = false;
};

bool isNameCharacter(char c)
{
    return isAlphanumeric(c) || std::string_view("-._~%!$&'()*+,;=").find(c) != std::string_view::npos;
}

std::optional<Authority> parsed(std::string_view text)
{
    Authority authority;
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == text.npos)
            return std::nullopt;
        authority.name = text.substr(1, end - 1);
        authority.isBracketed = true;
        port = text.substr(end + 1);
    } else {
        const std::size_t colon = text.find(':');
        authority.name = text.substr(0, colon);
        port = colon == text.npos ? std::string_view() : text.substr(colon);
        if (!std::all_of(authority.name.begin(), authority.name.end(), isNameCharacter))
            return std::nullopt;
    }
    if (!port.empty()) {
        if (port.front() != ':' || port.size() > 6 || !std::all_of(port.begin() + 1, port.end(), isDigit))
            return std::nullopt;
    }
    if (!authority.isBracketed && authority.name.ends_with('.'))
        authority.name.remove_suffix(1);
    if (authority.name.empty())
        return std::nullopt;
    return authority;
}

bool endsIgnoringCase(std::string_view text, std::string_view end)
{
    return text.size() > end.size() && equalsIgnoringCase(text.substr(text.size() - end.size()), end);
}

} // namespace

HostRule::HostRule(std::vector<std::string> extra, Place place)
    : m_extra(std::move(extra))
    , m_place(place)
{
    if (m_place == Place::Network) {
        boost::system::error_code ignored;
        if (const std::string own = boost::asio::ip::host_name(ignored); !own.empty()) {
            m_extra.push_back(own);
            m_extra.push_back(own + ".local");
        }
    }
}

HostRule::Answer HostRule::check(std::string_view authority) const
{
    const std::optional<Authority> host = parsed(authority);
    if (!host)
        return Answer::Malformed;
    boost::system::error_code notNumeric;
    const auto address = boost::asio::ip::make_address(std::string(host->name), notNumeric);
    if (host->isBracketed && (notNumeric || !address.is_v6()))
        return Answer::Malformed;
    if (!notNumeric && address.is_v6() && !host->isBracketed)
        return Answer::Malformed;
    // A number cannot be re-bound; but on loopback none but loopback's is ours.
    if (!notNumeric && (m_place == Place::Network || address.is_loopback()))
        return Answer::Accepted;
    if (equalsIgnoringCase(host->name, "localhost") || endsIgnoringCase(host->name, ".localhost"))
        return Answer::Accepted;
    // Nobody can register a name without a dot, so no page in a browser has one: it is a container's or a neighbour's.
    if (m_place == Place::Network && host->name.find('.') == std::string_view::npos)
        return Answer::Accepted;
    const bool known = std::any_of(m_extra.begin(), m_extra.end(), [&host](const std::string &name) {
        return name == "*" || equalsIgnoringCase(name, host->name) ||
               (name.starts_with("*.") && endsIgnoringCase(host->name, std::string_view(name).substr(1)));
    });
    return known ? Answer::Accepted : Answer::Foreign;
}

} // namespace Linesman::Http
