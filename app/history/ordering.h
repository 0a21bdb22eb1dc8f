// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"

#include <QString>

#include <vector>

namespace Linesman::History {

/*! What a list of exchanges can be put in order by. */
enum class OrderKey {
    Time,
    Channel,
    Direction, //!< what came in before what went out
    Request,   //!< method, then the address without its scheme
    Event,     //!< kind of provider, then the event
    Status,    //!< what was not answered first
    Signature,
    Duration,
    MessageId,
    LocationId,
    Note
};

/*!
    \a ids, ascending, of the history in \a file, the smallest by \a key first, whatever the case of its letters; what is
    the same stays as it was, ids that are gone are left out. Reads one value of each row, no bytes. On any thread; fails
    with Storage.
*/
Result<std::vector<ExchangeId>> ordered(const QString &file, const std::vector<ExchangeId> &ids, OrderKey key);

} // namespace Linesman::History
