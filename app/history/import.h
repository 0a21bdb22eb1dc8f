// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QIODevice>

#include <functional>

namespace Linesman::History {

/*! What became of an import. */
struct Imported {
    qint64 read = 0;
    qint64 known = 0;   //!< left out: the store had them
    qint64 refused = 0; //!< lines or entries that are no exchange
    QString firstFault; //!< the first of these, English
};

/*!
    Reads the exchanges of \a device, JSON Lines as exportExchanges() writes them, or a HAR document, and gives each to
    \a take, oldest first as they stand; its id is the one that it had. Fails with BadInput: neither of both, or more than
    512 MiB of HAR.
*/
Result<Imported> importExchanges(QIODevice &device, const std::function<void(Exchange)> &take);

/*! What becomes of exchanges that a store has already: those that it had when the import began. */
enum class Doubles { LeaveOut, TakeIn };

/*! The same into \a store, under new numbers; blocks until all is written. On any thread. Fails also with Storage. */
Result<Imported> importInto(Store &store, QIODevice &device, Doubles doubles = Doubles::LeaveOut);

} // namespace Linesman::History
