// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <optional>
#include <vector>

namespace Linesman::History {

/*!
    Looks through a history for what is older than the rows that a list has already, from the newest to the oldest, a slice
    at a time: so that the list fills, tells how far it is, and something else can be asked in between. Own reads that the
    filter leaves out are looked for apart and counted, in all of the history: the rest is found much sooner without
    that condition. On any thread, one at a time.
*/
class SlicedSearch
{
public:
    /*! \a before is the oldest id that is known; 0 when all are known, and own reads are only to be counted. */
    SlicedSearch(const Filter &filter, ExchangeId before);

    struct Slice {
        std::vector<ExchangeId> ids; //!< ascending, all older than those of the slice before
        qint64 ownReads = 0;         //!< that were left out
    };
    /*! Fails as Reader::ids(). */
    Result<Slice> next(const Reader &reader);
    bool isDone() const { return m_until < m_first; }
    int percent() const; //!< of the history that was looked through

    /*! Whether \a filter leaves out own reads; what it would find if it did not. */
    static bool leavesOutOwnReads(const Filter &filter);
    static Filter withOwnReads(Filter filter);

private:
    Result<> begin(const Reader &reader);
    Result<std::vector<ExchangeId>> older(const Reader &reader, ExchangeId after);

    Filter m_filter; //!< own reads among it
    std::optional<Filter> m_ownReads;
    ExchangeId m_before;
    ExchangeId m_first = 0;
    ExchangeId m_last = -1; //!< unknown yet
    ExchangeId m_until = 0; //!< the next slice ends here
    ExchangeId m_size;
    std::optional<std::vector<ExchangeId>> m_all; //!< of a filter that one index answers at once
};

} // namespace Linesman::History
