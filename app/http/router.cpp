// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/router.h"

#include <algorithm>

namespace Linesman::Http {

void Parameters::add(std::string name, std::string value)
{
    m_values.emplace_back(std::move(name), std::move(value));
}

const std::string &Parameters::operator[](std::string_view name) const
{
    static const std::string none;
    for (const auto &[key, value] : m_values) {
        if (key == name)
            return value;
    }
    return none;
}

std::size_t RouteTable::add(std::string_view method, std::string_view pattern)
{
    Route route;
    route.method = method;
    // A pattern is split like a path, but its braces are not percent-encoded text.
    while (!pattern.empty()) {
        if (pattern.front() == '/') {
            pattern.remove_prefix(1);
            continue;
        }
        std::string_view part = pattern.substr(0, pattern.find('/'));
        pattern.remove_prefix(part.size());
        Segment segment;
        if (part.size() > 2 && part.front() == '{' && part.back() == '}') {
            part = part.substr(1, part.size() - 2);
            segment.kind = Segment::Kind::Any;
            if (part.back() == '*') {
                segment.kind = Segment::Kind::Tail;
                part.remove_suffix(1);
            } else if (const std::size_t colon = part.find(':'); colon != part.npos) {
                segment.kind = part.substr(colon + 1) == "int" ? Segment::Kind::Digits : Segment::Kind::Any;
                part = part.substr(0, colon);
            }
        }
        segment.text = part;
        route.segments.push_back(std::move(segment));
    }
    m_routes.push_back(std::move(route));
    return m_routes.size() - 1;
}

bool RouteTable::fits(const Route &route, const std::vector<std::string> &path)
{
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const Segment &segment = route.segments[i];
        if (i >= path.size() || path[i].empty())
            return false;
        switch (segment.kind) {
        case Segment::Kind::Word:
            if (path[i] != segment.text)
                return false;
            break;
        case Segment::Kind::Digits:
            if (!std::all_of(path[i].begin(), path[i].end(), [](char c) { return c >= '0' && c <= '9'; }))
                return false;
            break;
        case Segment::Kind::Any:
            break;
        case Segment::Kind::Tail:
            return true;
        }
    }
    return route.segments.size() == path.size();
}

bool RouteTable::isMoreSpecific(const Route &a, const Route &b)
{
    const std::size_t common = std::min(a.segments.size(), b.segments.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (a.segments[i].kind != b.segments[i].kind)
            return a.segments[i].kind < b.segments[i].kind;
    }
    return a.segments.size() > b.segments.size();
}

RouteTable::Match RouteTable::match(std::string_view method, const Target &target) const
{
    Match found;
    std::vector<std::string> allowed;
    const auto better = [this, &found](std::size_t i) {
        return !found.route || isMoreSpecific(m_routes[i], m_routes[*found.route]);
    };
    std::optional<std::size_t> get; // stands in for HEAD
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        const Route &route = m_routes[i];
        if (!fits(route, target.segments))
            continue;
        if (std::find(allowed.begin(), allowed.end(), route.method) == allowed.end())
            allowed.push_back(route.method);
        if (route.method == method && better(i))
            found.route = i;
        if (method == "HEAD" && route.method == "GET" && (!get || isMoreSpecific(route, m_routes[*get])))
            get = i;
    }
    if (!found.route)
        found.route = get;
    if (std::find(allowed.begin(), allowed.end(), "GET") != allowed.end() &&
        std::find(allowed.begin(), allowed.end(), "HEAD") == allowed.end())
        allowed.push_back("HEAD");
    for (const std::string &name : allowed)
        found.allow += (found.allow.empty() ? "" : ", ") + name;
    if (!found.route)
        return found;

    const std::vector<Segment> &segments = m_routes[*found.route].segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].kind == Segment::Kind::Tail) {
            std::string tail = target.segments[i];
            for (std::size_t rest = i + 1; rest < target.segments.size(); ++rest)
                tail += "/" + target.segments[rest];
            found.parameters.add(segments[i].text, std::move(tail));
        } else if (segments[i].kind != Segment::Kind::Word) {
            found.parameters.add(segments[i].text, target.segments[i]);
        }
    }
    return found;
}

} // namespace Linesman::Http
