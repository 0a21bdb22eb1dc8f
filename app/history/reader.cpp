// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/query.h"
#include "app/history/schema.h"
#include "app/history/store.h"

#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
#define LINESMAN_ROW_COLUMNS                                                                                           \
    "SELECT id, channel, started_at, method, url, status, dns_us, connect_us, tls_us, first_byte_us, duration_us,"     \
    " remote_address, error, event_type, provider_kind, signature, verdict, connection_id, location_id, contact_id,"   \
    " conversation_id, message_id, trace_id, group_id, note, pinned"
constexpr char SelectRow[] = LINESMAN_ROW_COLUMNS " FROM exchanges WHERE id = ?";
constexpr char SelectExchange[] =
    LINESMAN_ROW_COLUMNS ", request_head, request_body, response_head, response_body FROM exchanges WHERE id = ?";
#undef LINESMAN_ROW_COLUMNS
constexpr int FirstBytesColumn = 26;

Row rowOf(const Statement &statement)
{
    Row row;
    int column = 0;
    const auto number = [&] {
        return statement.number(column++);
    };
    const auto time = [&] {
        return std::chrono::microseconds(statement.number(column++));
    };
    const auto text = [&] {
        return statement.text(column++);
    };
    row.id = number();
    row.channel = Exchange::Channel(number());
    row.startedAt = QDateTime::fromMSecsSinceEpoch(number()).toUTC();
    row.method = text();
    row.url = text();
    row.status = int(number());
    for (std::chrono::microseconds *value : {&row.dns, &row.connect, &row.tls, &row.firstByte, &row.duration})
        *value = time();
    for (QString *value : {&row.remoteAddress, &row.error, &row.eventType, &row.providerKind, &row.signature,
                           &row.verdict, &row.connectionId, &row.locationId, &row.contactId, &row.conversationId,
                           &row.messageId, &row.traceId, &row.groupId, &row.note})
        *value = text();
    row.pinned = number() != 0;
    return row;
}
} // namespace

struct Reader::Private {
    explicit Private(Database opened)
        : database(std::move(opened))
        , row(database, SelectRow)
        , exchange(database, SelectExchange)
    {
        database.run("PRAGMA temp_store = MEMORY");
        const qint64 version = database.number("PRAGMA user_version").value_or(0);
        hasFacets = version >= IndexedBehind;
        hasOwnReads = version >= IndexedOwnReads;
        hasTextIndex =
            database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'exchange_search'").value_or(0) > 0;
    }

    /*! For a filter without text that asks for more than facets. */
    Source sourceOf(const Filter &filter) const
    {
        return filter.ownReads && hasOwnReads ? Source::OwnReads : Source::Rows;
    }

    Error error() const { return database.error(u"history cannot be read"_s); }

    /*! The newest id that is in the text index; what is newer has to be looked through. */
    Result<ExchangeId> indexed()
    {
        if (!hasTextIndex)
            return 0;
        if (!hasFacets)
            return std::numeric_limits<ExchangeId>::max(); // each row went in when it was written
        return database.number("SELECT value FROM history_state WHERE name = 'indexed'");
    }

    /*! Puts the ids that \a query selects behind \a ids. */
    Result<> add(const Query &query, std::vector<ExchangeId> &ids)
    {
        Statement statement(database, query.sql);
        if (!statement.isValid())
            return failure(error());
        bindValues(statement, query);
        int code = SQLITE_ROW;
        while ((code = statement.step()) == SQLITE_ROW)
            ids.push_back(statement.number(0));
        if (code != SQLITE_DONE)
            return failure(error());
        return {};
    }

    /*! Makes the tail's index hold the rows that \a condition is true of, and no others. */
    Result<> fillTail(const QByteArray &condition)
    {
        const QByteArray table = TailTable;
        const QByteArray sql =
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp." + table +
            " USING fts5(url, ids, heads, bodies, notes, content='', columnsize=0, tokenize='unicode61');" //
            "INSERT INTO " +
            table + " (" + table + ") VALUES ('delete-all'); INSERT INTO " + table +
            " (rowid, url, ids, heads, bodies, notes) SELECT id, " LINESMAN_HISTORY_TEXT("exchanges") //
            " FROM exchanges WHERE " +
            condition;
        if (database.run(sql.constData()) != SQLITE_OK)
            return failure(error());
        return {};
    }

    Database database;
    Statement row;
    Statement exchange;
    bool hasFacets = false;
    bool hasOwnReads = false;
    bool hasTextIndex = false;
};

namespace {
constexpr ExchangeId TailSlice = 512;   // rows looked through at once: their text stands in memory
constexpr std::size_t NearRows = 5'000; // the newest, where most filters find; more, when more is asked for
constexpr std::size_t FewAsked = 20'000;
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

Result<Reader> Reader::open(const QString &file)
{
    Result<Database> database = openForReading(file);
    if (!database)
        return failure(database.error());
    auto d = std::make_unique<Private>(std::move(*database));
    if (!d->row.isValid() || !d->exchange.isValid())
        return failure(d->error());
    return Reader(std::move(d));
}

Reader::Reader(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

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
        const bool isFacets = m_d->hasFacets && hasOnlyFacets(filter);
        const ExchangeId near = newest().value_or(0) - ExchangeId(std::max(NearRows, 4 * std::min(limit, FewAsked)));
        Result<> found;
        if (isFacets && near > after && limit <= FewAsked)
            found = find(Source::ById, near);
        if (found && ids.size() < limit) // newer ones are few: their rows are nearer than the whole index
            found = find(!isFacets ? m_d->sourceOf(filter) : after == 0 ? Source::Facets : Source::ById, after);
        if (!found)
            return failure(found.error());
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
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
        const Query query = idsQuery(filter, m_d->sourceOf(filter), after, until, sqlLimit(SIZE_MAX));
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

Result<QList<Row>> Reader::rows(const std::vector<ExchangeId> &ids) const
{
    QList<Row> rows;
    rows.reserve(qsizetype(ids.size()));
    for (const ExchangeId id : ids) {
        m_d->row.bind(1, id);
        const int code = m_d->row.step();
        if (code == SQLITE_ROW)
            rows.append(rowOf(m_d->row));
        m_d->row.reset();
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return failure(m_d->error());
    }
    return rows;
}

Result<std::optional<Exchange>> Reader::exchange(ExchangeId id) const
{
    m_d->exchange.bind(1, id);
    const int code = m_d->exchange.step();
    std::optional<Exchange> found;
    if (code == SQLITE_ROW) {
        found = rowOf(m_d->exchange);
        int column = FirstBytesColumn;
        for (QByteArray *bytes : {&found->requestHead, &found->requestBody, &found->responseHead, &found->responseBody})
            *bytes = m_d->exchange.bytes(column++);
    }
    m_d->exchange.reset();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(m_d->error());
    return found;
}

Result<ExchangeId> Reader::newest() const
{
    return m_d->database.number("SELECT max(id) FROM exchanges");
}

Result<ExchangeId> Reader::oldest() const
{
    return m_d->database.number("SELECT min(id) FROM exchanges");
}

Result<Usage> Reader::usage() const
{
    const Result<qint64> pages = m_d->database.number("PRAGMA page_count");
    const Result<qint64> unused = m_d->database.number("PRAGMA freelist_count");
    const Result<qint64> size = m_d->database.number("PRAGMA page_size");
    const Result<qint64> count = m_d->database.number("SELECT count(*) FROM exchanges");
    if (!pages || !unused || !size || !count)
        return failure(m_d->error());
    return Usage{(*pages - *unused) * *size, *count};
}

std::vector<ExchangeId> Reader::possibleIds() const
{
    const qint64 first = m_d->database.number("SELECT min(id) FROM exchanges").value_or(1);
    // What was given last is written down beside the table.
    const qint64 last =
        m_d->database.number("SELECT seq FROM sqlite_sequence WHERE name = 'exchanges'").value_or(newest().value_or(0));
    std::vector<ExchangeId> ids(std::size_t(std::max<qint64>(last - first + 1, 0)));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

Result<qint64> Reader::version() const
{
    return m_d->database.number("PRAGMA data_version");
}

} // namespace Linesman::History
