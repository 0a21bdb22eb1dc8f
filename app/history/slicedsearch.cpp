// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/slicedsearch.h"

#include "app/history/query.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Linesman::History {

namespace {
// The first slices are there at once; the largest still take well under a second, which another question has to wait.
constexpr ExchangeId FirstSlice = 4'000;
constexpr ExchangeId LargestSlice = 64'000;

bool isOwnReads(const Filter &filter)
{
    return filter.ownReads;
}
} // namespace

SlicedSearch::SlicedSearch(const Filter &filter, ExchangeId before)
    : m_filter(withOwnReads(filter))
    , m_before(before)
    , m_size(FirstSlice)
{
    if (!leavesOutOwnReads(filter))
        return;
    m_ownReads = m_filter;
    m_ownReads->ownReads = true;
}

bool SlicedSearch::leavesOutOwnReads(const Filter &filter)
{
    return std::any_of(filter.except.begin(), filter.except.end(), isOwnReads);
}

Filter SlicedSearch::withOwnReads(Filter filter)
{
    std::erase_if(filter.except, isOwnReads);
    return filter;
}

Result<> SlicedSearch::begin(const Reader &reader)
{
    const Result<ExchangeId> first = reader.oldest();
    const Result<ExchangeId> last = reader.newest();
    if (!first || !last)
        return failure((first ? last : first).error());
    m_first = std::max<ExchangeId>(*first, 1);
    m_last = m_until = *last;
    if (!m_ownReads) // nothing above is of any interest
        m_until = std::min(m_until, std::max<ExchangeId>(m_before - 1, 0));
    return {};
}

/*! Those that match, newer than \a after, up to the slice's end and to what is known. */
Result<std::vector<ExchangeId>> SlicedSearch::older(const Reader &reader, ExchangeId after)
{
    const ExchangeId end = std::min(m_until, m_before - 1);
    if (end <= after)
        return std::vector<ExchangeId>();
    if (m_filter != Filter{} && !hasOnlyFacets(m_filter))
        return reader.idsBetween(m_filter, after, end);
    if (!m_all) {
        Result<std::vector<ExchangeId>> all = reader.ids(m_filter);
        if (!all)
            return all;
        m_all = std::move(*all);
    }
    return std::vector<ExchangeId>(std::upper_bound(m_all->begin(), m_all->end(), after),
                                   std::upper_bound(m_all->begin(), m_all->end(), end));
}

Result<SlicedSearch::Slice> SlicedSearch::next(const Reader &reader)
{
    if (m_last < 0) {
        if (const Result<> begun = begin(reader); !begun)
            return failure(begun.error());
    }
    const ExchangeId after = std::max(m_first - 1, m_until - m_size);
    Slice slice;
    std::vector<ExchangeId> own;
    if (m_ownReads && !isDone()) {
        Result<std::vector<ExchangeId>> found = reader.idsBetween(*m_ownReads, after, m_until);
        if (!found)
            return failure(found.error());
        own = std::move(*found);
        slice.ownReads = qint64(own.size());
    }
    const Result<std::vector<ExchangeId>> found = older(reader, after);
    if (!found)
        return failure(found.error());
    std::set_difference(found->begin(), found->end(), own.begin(), own.end(), std::back_inserter(slice.ids));
    m_until = after;
    m_size = std::min(m_size * 2, LargestSlice);
    return slice;
}

int SlicedSearch::percent() const
{
    const ExchangeId all = m_last - m_first + 1;
    return m_last < 0 || all <= 0 ? 0 : int((m_last - m_until) * 100 / all);
}

} // namespace Linesman::History
