// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Http {

/*!
    Which names a request may give in `Host`. A page in a browser can make its own name resolve to 127.0.0.1 (DNS
    rebinding); it cannot make the browser send another name, so only known names are answered.
*/
class HostRule
{
public:
    enum class Place { Loopback, Network };
    HostRule() = default;
    /*! \a extra are names without port; "*" accepts every name, "*.example.com" every name below it. */
    HostRule(std::vector<std::string> extra, Place place);

    enum class Answer { Accepted, Foreign, Malformed };
    /*! \a authority as in a Host field: name, IPv4 or [IPv6], and perhaps a port. */
    Answer check(std::string_view authority) const;

private:
    std::vector<std::string> m_extra;
    Place m_place = Place::Loopback;
};

} // namespace Linesman::Http
