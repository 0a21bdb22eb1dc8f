// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Linesman::Http {

/*! What the braces of a pattern stood for, decoded, in order. */
class Parameters
{
public:
    void add(std::string name, std::string value);
    /*! The value, or an empty text when the pattern has no such name. */
    const std::string &operator[](std::string_view name) const;
    std::size_t size() const { return m_values.size(); }

private:
    std::vector<std::pair<std::string, std::string>> m_values;
};

/*!
    Methods and path patterns, matched by segment. In a pattern `{name}` is any one segment, `{name:int}` digits only,
    `{name*}` one or more segments at the end. Words beat parameters, whatever the order they were added in:
    `/contacts/upsert` wins over `/contacts/{id}`. A trailing slash in the path makes no difference. HEAD is matched by
    GET's route unless it has its own.
*/
class RouteTable
{
public:
    /*! The number of the new route, counted from 0. */
    std::size_t add(std::string_view method, std::string_view pattern);

    struct Match {
        std::optional<std::size_t> route;
        Parameters parameters;
        /*! Methods that the path has, as for `Allow`; empty when no pattern has this path (404, otherwise 405). */
        std::string allow;
    };
    Match match(std::string_view method, const Target &target) const;

private:
    struct Segment {
        enum class Kind { Word, Digits, Any, Tail };
        Kind kind = Kind::Word;
        std::string text;
    };
    struct Route {
        std::string method;
        std::vector<Segment> segments;
    };
    static bool fits(const Route &route, const std::vector<std::string> &path);
    static bool isMoreSpecific(const Route &a, const Route &b);
    std::vector<Route> m_routes;
};

/*! A RouteTable with something of the caller's behind each route, usually a function. */
template <typename Action>
class Router
{
public:
    Router &add(std::string_view method, std::string_view pattern, Action action)
    {
        m_table.add(method, pattern);
        m_actions.push_back(std::move(action));
        return *this;
    }

    struct Match {
        const Action *action = nullptr; //!< null for 404, and for 405 when \a allow is not empty
        Parameters parameters;
        std::string allow;
    };
    Match match(std::string_view method, const Target &target) const
    {
        RouteTable::Match found = m_table.match(method, target);
        return {found.route ? &m_actions[*found.route] : nullptr, std::move(found.parameters), std::move(found.allow)};
    }

private:
    RouteTable m_table;
    std::vector<Action> m_actions;
};

} // namespace Linesman::Http
