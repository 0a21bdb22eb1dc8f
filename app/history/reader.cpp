// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/reader_p.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Linesman::History {

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

Reader::Private::Private(Database opened)
    : database(std::move(opened))
    , row(database, SelectRow)
    , exchange(database, SelectExchange)
{
    database.run("PRAGMA temp_store = MEMORY");
    const qint64 version = database.number("PRAGMA user_version").value_or(0);
    hasFacets = version >= IndexedBehind;
    hasOwnReads = version >= IndexedOwnReads;
    hasTextIndex = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'exchange_search'").value_or(0) > 0;
}

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
