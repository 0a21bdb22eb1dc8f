// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/places.h"

#include <algorithm>
#include <vector>

namespace Linesman::Http {

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr std::size_t NewcomersShare = 4;   //!< one place in so many
constexpr std::size_t MostLastAnswers = 64; //!< that are waited for besides those with a place

/*! The one of \a connections that \a counts says yes to and that stands as it does longest. */
template <typename Counts>
Connection *longest(const Connections &connections, Counts counts)
{
    Connection *found = nullptr;
    for (const auto &[address, connection] : connections) {
        if (counts(*connection) && (!found || connection->standingSince() < found->standingSince()))
            found = address;
    }
    return found;
}

Connection *oldestNewcomer(const Connections &connections, const Limits &limits)
{
    const std::size_t share = limits.connections / NewcomersShare;
    std::vector<Connection *> undecided;
    for (const auto &[address, connection] : connections) {
        const Standing standing = connection->standing();
        if (standing == Standing::Unfinished || (standing == Standing::Idle && connection->requests() == 0))
            undecided.push_back(address);
    }
    if (share == 0 || undecided.size() < share)
        return nullptr;
    const auto end = undecided.begin() + std::ptrdiff_t(share);
    std::partial_sort(undecided.begin(), end, undecided.end(), [](const Connection *one, const Connection *other) {
        return one->standingSince() > other->standingSince();
    });
    // Whose bytes wait here unread is not slow: it is our turn.
    const auto last = std::find_if(std::make_reverse_iterator(end), undecided.rend(),
                                   [](Connection *connection) { return !connection->hasArrivals(); });
    return last == undecided.rend() ? nullptr : *last;
}

} // namespace

std::size_t placesTaken(const Connections &connections)
{
    return std::size_t(std::count_if(connections.begin(), connections.end(), [](const auto &entry) {
        const Standing standing = entry.second->standing();
        return standing != Standing::Leaving && standing != Standing::LastAnswer;
    }));
}

Connection *whoMakesRoom(const Connections &connections, const Limits &limits)
{
    const Moment before = std::chrono::steady_clock::now() - limits.patience;
    for (const Standing standing : {Standing::Idle, Standing::Unfinished, Standing::Unread}) {
        Connection *const found = longest(connections, [standing, before](const Connection &connection) {
            return connection.standing() == standing && connection.standingSince() <= before;
        });
        if (found)
            return found;
    }
    return oldestNewcomer(connections, limits);
}

Connection *whoEndsSoon(const Connections &connections)
{
    Connection *busiest = nullptr;
    std::size_t ending = 0;
    for (const auto &[address, connection] : connections) {
        const Standing standing = connection->standing();
        ending += standing == Standing::LastAnswer ? 1 : 0;
        const bool isAnswered = standing == Standing::Working || standing == Standing::Unread;
        if (isAnswered && connection->requests() > (busiest ? busiest->requests() : 1))
            busiest = address;
    }
    return ending < MostLastAnswers ? busiest : nullptr;
}

Connection *oldestBody(const Connections &connections, const Limits &limits, const Connection &asking)
{
    const Moment before = std::chrono::steady_clock::now() - limits.patience;
    return longest(connections, [&asking, before](const Connection &connection) {
        return &connection != &asking && connection.heldMemory() > 0 && connection.standingSince() <= before;
    });
}

Connection *longestLeaving(const Connections &connections)
{
    return longest(connections,
                   [](const Connection &connection) { return connection.standing() == Standing::Leaving; });
}

} // namespace Linesman::Http
