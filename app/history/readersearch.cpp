// SPDX-License-Identifier: GPL-3.0-or-later
// Which exchanges match a filter, and where that is looked for.
#include "app/history/reader_p.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace Linesman::History {

namespace {
constexpr ExchangeId TailSlice = 512;   // rows looked through at once: their text stands in memory
constexpr std::size_t NearRows = 5'000; // the newest, where most filters find; more, when more is asked for
constexpr std::size_t FewAsked = 20'000;
constexpr ExchangeId FarRows = 60'000;
constexpr qint64 ManyProblems = 50'000;
constexpr ExchangeId NoEnd = std::numeric_limits<ExchangeId>::max();

/*! Several questions to one state of the file, whatever is written meanwhile. */
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
        m_database.run("BEGIN");
    }
    ~Snapshot() { m_database.run("COMMIT"); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

qint64 sqlLimit(std::size_t limit)
{
    return qint64(std::min(limit, std::size_t(std::numeric_limits<qint64>::max())));
}
} // namespace

Result<std::vector<ExchangeId>> Reader::ids(const Filter &filter, ExchangeId after, std::size_t limit) const
{
    const Snapshot snapshot(m_d->database);
    std::vector<ExchangeId> ids;
    if (asksForText(filter)) {
        Result<std::vector<ExchangeId>> found = searched(filter, after, NoEnd, limit);
        if (!found)
            return found;
        ids = std::move(*found);
    } else if (after == 0 && limit == SIZE_MAX && filter == Filter{}) {
        return everyId();
    } else {
        const auto find = [&](Source source, ExchangeId from) {
            ids.clear();
            return m_d->add(idsQuery(filter, source, from, NoEnd, sqlLimit(limit)), ids);
        };
        const Source source = m_d->sourceOf(filter);
        const bool isNear = limit <= FewAsked && (source == Source::Facets || isWithoutIndex(filter));
        ExchangeId rows = ExchangeId(std::max(NearRows, 4 * std::min(limit, FewAsked)));
        Result<> found;
        // The newest are nearer than a whole index: looked for twice, then as far as those that were found let expect.
        for (int i = 0; i < 2 && isNear && found && ids.size() < limit && newest().value_or(0) - rows > after; ++i) {
            found = find(Source::ById, newest().value_or(0) - rows);
            rows = ids.empty() ? NoEnd : std::min(2 * rows * ExchangeId(limit) / ExchangeId(ids.size()), FarRows);
        }
        if (found && ids.size() < limit)
            found = find(source == Source::Facets && after != 0 ? Source::ById : source, after);
        if (!found)
            return failure(found.error());
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<qint64> Reader::count(const Filter &filter) const
{
    if (asksForText(filter))
        return ids(filter).transform([](const auto &all) { return qint64(all.size()); });
    Source source = m_d->sourceOf(filter);
    std::vector<qint64> counts;
    Result<> found;
    if (source == Source::Problems && filter != Filter{.problems = true}) {
        found = m_d->add(countQuery({.problems = true}, source), counts);
        if (found && counts.front() > ManyProblems)
            source = Source::Rows; // their rows are further than an index of all
        counts.clear();
    }
    if (found)
        found = m_d->add(countQuery(filter, source), counts);
    return found.transform([&counts] { return counts.front(); });
}

Result<std::vector<ExchangeId>> Reader::idsBetween(const Filter &filter, ExchangeId after, ExchangeId until) const
{
    const Snapshot snapshot(m_d->database);
    std::vector<ExchangeId> ids;
    if (asksForText(filter)) {
        Result<std::vector<ExchangeId>> found = searched(filter, after, until, SIZE_MAX);
        if (!found)
            return found;
        ids = std::move(*found);
    } else {
        const Source source = m_d->sourceOf(filter);
        const Query query = idsQuery(filter, source == Source::Facets ? Source::Rows : source, after, until, NoEnd);
        if (const Result<> found = m_d->add(query, ids); !found)
            return failure(found.error());
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
}

/*! By the first, the last and the count, when no number between them is missing; else from the smallest index. */
Result<std::vector<ExchangeId>> Reader::everyId() const
{
    const Result<qint64> first = m_d->database.number("SELECT min(id) FROM exchanges");
    const Result<qint64> last = m_d->database.number("SELECT max(id) FROM exchanges");
    const Result<qint64> count = m_d->database.number("SELECT count(*) FROM exchanges");
    if (!first || !last || !count)
        return failure(m_d->error());
    std::vector<ExchangeId> ids;
    if (*count == 0)
        return ids;
    if (*count == *last - *first + 1) {
        ids.resize(std::size_t(*count));
        std::iota(ids.begin(), ids.end(), *first);
        return ids;
    }
    ids.reserve(std::size_t(*count));
    const Query all{"SELECT id FROM exchanges INDEXED BY exchanges_started_at", {}};
    if (const Result<> found = m_d->add(all, ids); !found)
        return failure(found.error());
    std::sort(ids.begin(), ids.end());
    return ids;
}

/*! Newest first: what is not in the text index yet, in slices, then what is. */
Result<std::vector<ExchangeId>> Reader::searched(const Filter &filter, ExchangeId after, ExchangeId until,
                                                 std::size_t limit) const
{
    const Result<ExchangeId> indexed = m_d->indexed();
    const Result<ExchangeId> last = newest();
    if (!indexed || !last)
        return failure(m_d->error());
    std::vector<ExchangeId> ids;
    const ExchangeId from = std::max(*indexed, after);
    for (ExchangeId end = std::min(*last, until); end > from && ids.size() < limit; end -= TailSlice) {
        const ExchangeId above = std::max(from, end - TailSlice);
        const Result<> filled =
            m_d->fillTail("id > " + QByteArray::number(above) + " AND id <= " + QByteArray::number(end));
        if (!filled)
            return failure(filled.error());
        const Query query = idsQuery(filter, Source::Tail, above, end, sqlLimit(limit - ids.size()));
        if (const Result<> found = m_d->add(query, ids); !found)
            return failure(found.error());
    }
    if (ids.size() >= limit || *indexed <= after)
        return ids;
    const Query query = idsQuery(filter, Source::TextIndex, after, until, sqlLimit(limit - ids.size()));
    if (const Result<> found = m_d->add(query, ids); !found)
        return failure(found.error());
    return ids;
}

Result<std::vector<ExchangeId>> Reader::matching(const Filter &filter, const std::vector<ExchangeId> &candidates) const
{
    const Snapshot snapshot(m_d->database);
    std::vector<ExchangeId> inIndex = candidates;
    std::vector<ExchangeId> ids;
    Source source = Source::ById;
    if (asksForText(filter)) {
        source = Source::TextIndex;
        const Result<ExchangeId> indexed = m_d->indexed();
        if (!indexed)
            return failure(indexed.error());
        QByteArray list;
        const auto isTail = [&indexed](ExchangeId id) {
            return id > *indexed;
        };
        std::vector<ExchangeId> tail;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(tail), isTail);
        std::erase_if(inIndex, isTail);
        for (const ExchangeId id : tail)
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
        if (!tail.empty()) {
            if (const Result<> filled = m_d->fillTail("id IN (" + list + ")"); !filled)
                return failure(filled.error());
            if (const Result<> found = m_d->add(matchingQuery(filter, Source::Tail, tail), ids); !found)
                return failure(found.error());
        }
    }
    if (!inIndex.empty()) {
        if (const Result<> found = m_d->add(matchingQuery(filter, source, inIndex), ids); !found)
            return failure(found.error());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace Linesman::History
