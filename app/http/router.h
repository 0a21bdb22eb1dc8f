// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <cstddef>
#include <functional>
#include <map>
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
    /*! The value of the braces numbered \a index from the left, or an empty text when there are fewer. */
    const std::string &operator[](std::size_t index) const;
    std::size_t size() const { return m_values.size(); }

private:
    std::vector<std::pair<std::string, std::string>> m_values;
};

/*!
    Methods and path patterns, matched by segment. In a pattern `{name}` is any one segment that is not empty (`{}` when
    nobody asks for it by name), `{name:int}` digits only, `{name*}` one or more segments at the end. Words beat
    parameters, whatever the order they were added in: `/contacts/upsert` wins over `/contacts/{id}`. A trailing slash
    in the path makes no difference. HEAD is matched by GET's route unless it has its own.
*/
class RouteTable
{
public:
    /*! The number of the new route, counted from 0. */
    std::size_t add(std::string_view method, std::string_view pattern);

    struct Match {
        std::optional<std::size_t> route;
        Parameters parameters;
    };
    Match match(std::string_view method, const Target &target) const;
    /*! Methods that the path has, as for `Allow`; empty when no pattern has this path (404, otherwise 405). */
    std::string allowedMethods(const Target &target) const;

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
    using Numbers = std::vector<std::size_t>; //!< of routes, the most specific first

    static Segment segmentOf(std::string_view part);
    static bool fits(const Route &route, const std::vector<std::string> &path);
    static bool isMoreSpecific(const Route &a, const Route &b);
    static Parameters parametersOf(const Route &route, const std::vector<std::string> &path);
    const Numbers &candidates(const Target &target) const;
    std::optional<std::size_t> find(std::string_view method, const Target &target) const;
    void insert(Numbers &numbers, std::size_t route) const;

    std::vector<Route> m_routes;
    /*! By the first word of the path. Routes that begin with a parameter are in each, and alone in m_anyWord. */
    std::map<std::string, Numbers, std::less<>> m_byWord;
    Numbers m_anyWord;
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
        const Action *action = nullptr; //!< null for 404, and for 405 when allowedMethods() is not empty
        Parameters parameters;
    };
    Match match(std::string_view method, const Target &target) const
    {
        RouteTable::Match found = m_table.match(method, target);
        return {found.route ? &m_actions[*found.route] : nullptr, std::move(found.parameters)};
    }
    std::string allowedMethods(const Target &target) const { return m_table.allowedMethods(target); }

private:
    RouteTable m_table;
    std::vector<Action> m_actions;
};

} // namespace Linesman::Http
