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

const std::string &Parameters::operator[](std::size_t index) const
{
    static const std::string none;
    return index < m_values.size() ? m_values[index].second : none;
}

RouteTable::Segment RouteTable::segmentOf(std::string_view part)
{
    Segment segment;
    if (part.size() >= 2 && part.front() == '{' && part.back() == '}') {
        part = part.substr(1, part.size() - 2);
        segment.kind = Segment::Kind::Any;
        if (part.ends_with('*')) {
            segment.kind = Segment::Kind::Tail;
            part.remove_suffix(1);
        } else if (const std::size_t colon = part.find(':'); colon != part.npos) {
            segment.kind = part.substr(colon + 1) == "int" ? Segment::Kind::Digits : Segment::Kind::Any;
            part = part.substr(0, colon);
        }
    }
    segment.text = part;
    return segment;
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
        const std::string_view part = pattern.substr(0, pattern.find('/'));
        pattern.remove_prefix(part.size());
        route.segments.push_back(segmentOf(part));
    }
    const std::size_t number = m_routes.size();
    m_routes.push_back(std::move(route));
    const Route &added = m_routes.back();
    const bool anyWord = !added.segments.empty() && added.segments.front().kind != Segment::Kind::Word;
    if (anyWord) {
        for (auto &[word, numbers] : m_byWord)
            insert(numbers, number);
        insert(m_anyWord, number);
    } else {
        const std::string &word = added.segments.empty() ? std::string() : added.segments.front().text;
        insert(m_byWord.try_emplace(word, m_anyWord).first->second, number);
    }
    return number;
}

void RouteTable::insert(Numbers &numbers, std::size_t route) const
{
    const auto place = std::upper_bound(numbers.begin(), numbers.end(), route, [this](std::size_t a, std::size_t b) {
        return isMoreSpecific(m_routes[a], m_routes[b]);
    });
    numbers.insert(place, route);
}

bool RouteTable::fits(const Route &route, const std::vector<std::string> &path)
{
    const bool tail = !route.segments.empty() && route.segments.back().kind == Segment::Kind::Tail;
    if (tail ? route.segments.size() > path.size() : route.segments.size() != path.size())
        return false;
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const Segment &segment = route.segments[i];
        if (path[i].empty())
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
        case Segment::Kind::Tail:
            break;
        }
    }
    return true;
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

const RouteTable::Numbers &RouteTable::candidates(const Target &target) const
{
    const std::string_view word = target.segments.empty() ? std::string_view() : target.segments.front();
    const auto found = m_byWord.find(word);
    return found == m_byWord.end() ? m_anyWord : found->second;
}

std::optional<std::size_t> RouteTable::find(std::string_view method, const Target &target) const
{
    for (const std::size_t number : candidates(target)) {
        const Route &route = m_routes[number];
        if (route.method == method && fits(route, target.segments))
            return number;
    }
    return std::nullopt;
}

RouteTable::Match RouteTable::match(std::string_view method, const Target &target) const
{
    Match found;
    found.route = find(method, target);
    if (!found.route && method == "HEAD")
        found.route = find("GET", target);
    if (found.route)
        found.parameters = parametersOf(m_routes[*found.route], target.segments);
    return found;
}

Parameters RouteTable::parametersOf(const Route &route, const std::vector<std::string> &path)
{
    Parameters parameters;
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const Segment &segment = route.segments[i];
        if (segment.kind == Segment::Kind::Tail) {
            std::string tail = path[i];
            for (std::size_t rest = i + 1; rest < path.size(); ++rest)
                tail += "/" + path[rest];
            parameters.add(segment.text, std::move(tail));
        } else if (segment.kind != Segment::Kind::Word) {
            parameters.add(segment.text, path[i]);
        }
    }
    return parameters;
}

std::string RouteTable::allowedMethods(const Target &target) const
{
    std::vector<std::size_t> fitting;
    for (const std::size_t number : candidates(target)) {
        if (fits(m_routes[number], target.segments))
            fitting.push_back(number);
    }
    std::sort(fitting.begin(), fitting.end()); // in the order the routes were added
    std::vector<std::string_view> methods;
    const auto add = [&methods](std::string_view method) {
        if (std::find(methods.begin(), methods.end(), method) == methods.end())
            methods.push_back(method);
    };
    for (const std::size_t number : fitting)
        add(m_routes[number].method);
    if (std::find(methods.begin(), methods.end(), "GET") != methods.end())
        add("HEAD");
    std::string list;
    for (const std::string_view method : methods) {
        list += list.empty() ? "" : ", ";
        list += method;
    }
    return list;
}

} // namespace Linesman::Http
