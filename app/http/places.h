// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/connection.h"

#include <cstddef>
#include <memory>
#include <unordered_map>

namespace Linesman::Http {

using Connections = std::unordered_map<Connection *, std::shared_ptr<Connection>>;

/*! How many of \a connections keep a place: all but those that end with their next answer, or get the last one. */
std::size_t placesTaken(const Connections &connections);

/*!
    Which of \a connections gives its place to one that just came, when all are taken; null when none should. First
    whoever waited longest, if longer than the limits' patience: between two requests, then in the middle of one, then
    with an answer that is not taken off. So nobody keeps others out by being slow.

    Against many that come at once there is a share of the places, a quarter, for newcomers: if that many connections
    have not said yet what they want, the oldest of the latest ones goes. The others keep their second.
*/
Connection *whoMakesRoom(const Connections &connections, const Limits &limits);

/*!
    Who ends behind its next answer, when nobody makes room now: of those that had an answer before, whoever had most.
    So a few that ask without pause share their places with newcomers. Null when there is none, or when enough end
    already.
*/
Connection *whoEndsSoon(const Connections &connections);

/*! The body that is on its way longest, if longer than the limits' patience, and not \a asking's own; or null. */
Connection *oldestBody(const Connections &connections, const Limits &limits, const Connection &asking);

/*! Who has been getting its last answer longest; null when nobody is. */
Connection *longestLeaving(const Connections &connections);

} // namespace Linesman::Http
