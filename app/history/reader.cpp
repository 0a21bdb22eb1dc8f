// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/query.h"
#include "app/history/schema.h"
#include "app/history/store.h"

#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <limits>
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
    }

    Error error() const { return database.error(u"history cannot be read"_s); }

    Database database;
    Statement row;
    Statement exchange;
};

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
    const auto most = qint64(std::min(limit, std::size_t(std::numeric_limits<qint64>::max())));
    return ascending(idsQuery(filter, after, most));
}

Result<std::vector<ExchangeId>> Reader::matching(const Filter &filter, const std::vector<ExchangeId> &candidates) const
{
    return candidates.empty() ? std::vector<ExchangeId>() : ascending(matchingQuery(filter, candidates));
}

Result<std::vector<ExchangeId>> Reader::ascending(const Query &query) const
{
    Statement statement(m_d->database, query.sql);
    if (!statement.isValid())
        return failure(m_d->error());
    int index = 0;
    for (const auto &value : query.values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(index, *number);
        else
            statement.bindText(index, std::get<QByteArray>(value));
    }
    std::vector<ExchangeId> ids;
    int code = SQLITE_ROW;
    while ((code = statement.step()) == SQLITE_ROW)
        ids.push_back(statement.number(0));
    if (code != SQLITE_DONE)
        return failure(m_d->error());
    std::reverse(ids.begin(), ids.end());
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

Result<qint64> Reader::version() const
{
    return m_d->database.number("PRAGMA data_version");
}

} // namespace Linesman::History
