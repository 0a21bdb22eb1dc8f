// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/rowwriter.h"

#include "app/core/redaction.h"
#include "app/history/query.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t RemovalSlice = 200; // exchanges in one transaction: appends get their turn in between

constexpr char Insert[] =
    "INSERT INTO exchanges (id, channel, started_at, method, url, status, dns_us, connect_us, tls_us, first_byte_us,"
    " duration_us, remote_address, error, event_type, provider_kind, signature, verdict, connection_id, location_id,"
    " contact_id, conversation_id, message_id, trace_id, group_id, note, pinned, request_head, request_body,"
    " response_head, response_body)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr char Update[] =
    "UPDATE exchanges SET status = ?, dns_us = ?, connect_us = ?, tls_us = ?, first_byte_us = ?, duration_us = ?,"
    " remote_address = ?, error = ?, event_type = ?, provider_kind = ?, signature = ?, verdict = ?, connection_id = ?,"
    " location_id = ?, contact_id = ?, conversation_id = ?, message_id = ?, trace_id = ?, group_id = ?,"
    " response_head = ?, response_body = ? WHERE id = ?";

/*! Whether one bad job is to blame, and not the disk or the file: the others go on without it. */
bool isOfTheJob(int code)
{
    switch (code & 0xff) {
    case SQLITE_TOOBIG:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return true;
    default:
        return false;
    }
}

/*! Masks what a channel promises to keep masked, whoever made the exchange. */
void mask(Exchange &exchange)
{
    switch (exchange.channel) {
    case Exchange::Channel::Capture:
    case Exchange::Channel::Delivery:
    case Exchange::Channel::EmulatorHook:
        return; // kept as they were, to be checked and sent again
    case Exchange::Channel::Api:
    case Exchange::Channel::Emulator:
    case Exchange::Channel::OAuth:
        break;
    }
    exchange.url = redacted(exchange.url);
    exchange.error = redacted(exchange.error);
    for (QByteArray *bytes :
         {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody})
        *bytes = redacted(*bytes);
}

/*! Binds one value after the other and keeps texts alive until the statement ran. */
class Binder
{
public:
    explicit Binder(Statement &statement)
        : m_statement(statement)
    {
    }
    ~Binder() { m_statement.reset(); }
    Binder(const Binder &) = delete;
    Binder &operator=(const Binder &) = delete;

    void number(qint64 value) { m_statement.bind(++m_index, value); }
    void none() { m_statement.bindNull(++m_index); }
    void time(std::chrono::microseconds value) { number(value.count()); }
    void text(const QString &value)
    {
        m_texts[m_used] = value.toUtf8();
        m_statement.bindText(++m_index, m_texts[m_used++]);
    }
    void bytes(const QByteArray &value) { m_statement.bindBytes(++m_index, value); }

private:
    Statement &m_statement;
    int m_index = 0;
    std::size_t m_used = 0;
    std::array<QByteArray, 20> m_texts;
};

void bindAnswer(Binder &binder, const Exchange &exchange)
{
    binder.number(exchange.status);
    binder.time(exchange.dns);
    binder.time(exchange.connect);
    binder.time(exchange.tls);
    binder.time(exchange.firstByte);
    binder.time(exchange.duration);
    for (const QString *text :
         {&exchange.remoteAddress, &exchange.error, &exchange.eventType, &exchange.providerKind, &exchange.signature,
          &exchange.verdict, &exchange.connectionId, &exchange.locationId, &exchange.contactId,
          &exchange.conversationId, &exchange.messageId, &exchange.traceId, &exchange.groupId})
        binder.text(*text);
}
} // namespace

void News::add(const News &later)
{
    appended += later.appended;
    changed += later.changed;
    removed += later.removed;
    if (later.failure)
        failure = later.failure;
    if (later.usage)
        usage = later.usage;
}

RowWriter::RowWriter(Database database)
    : m_database(std::move(database))
    , m_begin(m_database, "BEGIN IMMEDIATE")
    , m_commit(m_database, "COMMIT")
    , m_insert(m_database, Insert)
    , m_update(m_database, Update)
    , m_note(m_database, "UPDATE exchanges SET note = ? WHERE id = ?")
    , m_pin(m_database, "UPDATE exchanges SET pinned = ? WHERE id = ?")
    , m_delete(m_database, "DELETE FROM exchanges WHERE id = ?")
    , m_older(m_database, "SELECT id FROM exchanges WHERE started_at < ? AND pinned = 0 ORDER BY started_at LIMIT ?")
    , m_oldest(m_database, "SELECT id FROM exchanges WHERE pinned = 0 ORDER BY id LIMIT ?")
    , m_unindexed(m_database, "SELECT id, " LINESMAN_HISTORY_TEXT("exchanges") //
                  " FROM exchanges WHERE id > (SELECT value FROM history_state WHERE name = 'indexed')"
                  " ORDER BY id LIMIT ?")
    // Not INSERT ... SELECT: that opens a savepoint, for which FTS5 writes out all that it has gathered, row by row.
    , m_index(m_database, "INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes) VALUES (?,?,?,?,?,?)")
    , m_setState(m_database, "INSERT OR REPLACE INTO history_state (name, value) VALUES (?, ?)")
{
}

int RowWriter::write(std::vector<WriteJob> &batch, Removal *removal, std::vector<Result<ExchangeId>> &results,
                     News &news)
{
    for (WriteJob &job : batch) {
        if (std::exchange(job.masked, true) ||
            (job.kind != WriteJob::Kind::Append && job.kind != WriteJob::Kind::Update))
            continue;
        mask(job.exchange);
    }
    // The limit cannot change inside a transaction that the limit may stop.
    for (const WriteJob &job : batch) {
        if (job.kind == WriteJob::Kind::SizeLimit)
            setLimit(job.exchange.id);
    }
    if (const int code = run(m_begin); code != SQLITE_OK)
        return code;
    int code = SQLITE_OK;
    for (std::size_t i = 0; i < batch.size() && code == SQLITE_OK; ++i)
        code = perform(batch[i], results[i], news);
    bool finished = false;
    if (removal && code == SQLITE_OK)
        code = removeSlice(*removal, news, finished);
    if (code == SQLITE_OK)
        code = run(m_commit);
    if (code != SQLITE_OK) {
        m_database.run("ROLLBACK"); // SQLite may have rolled back already
        return code;
    }
    if (m_count)
        *m_count += news.appended.size() - news.removed.size();
    if (removal) {
        // Only now: a slice that was rolled back is tried again.
        if (!removal->olderThan)
            removal->ids.erase(removal->ids.begin(),
                               removal->ids.begin() + std::ptrdiff_t(std::min(RemovalSlice, removal->ids.size())));
        if (finished)
            removal->olderThan.reset();
        m_database.run("PRAGMA incremental_vacuum(1000)"); // what it cannot give back now, the next slice does
    }
    return SQLITE_OK;
}

/*! As Database::run(), without reading the words each time. */
int RowWriter::run(Statement &statement)
{
    const int code = statement.step();
    statement.reset();
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int RowWriter::perform(WriteJob &job, Result<ExchangeId> &result, News &news)
{
    int code = SQLITE_DONE;
    switch (job.kind) {
    case WriteJob::Kind::Append:
        code = performAppend(job);
        break;
    case WriteJob::Kind::Update:
        code = performUpdate(job.exchange);
        break;
    case WriteJob::Kind::Note: {
        Binder binder(m_note);
        binder.text(job.exchange.note);
        binder.number(job.exchange.id);
        code = m_note.step();
        break;
    }
    case WriteJob::Kind::Pin: {
        Binder binder(m_pin);
        binder.number(job.exchange.pinned ? 1 : 0);
        binder.number(job.exchange.id);
        code = m_pin.step();
        break;
    }
    case WriteJob::Kind::SizeLimit:
        return SQLITE_OK;
    case WriteJob::Kind::Checked: {
        Binder binder(m_setState);
        binder.text(u"checkedAt"_s);
        binder.number(job.exchange.id);
        return m_setState.step() == SQLITE_DONE ? SQLITE_OK : m_database.lastCode();
    }
    }
    if (code != SQLITE_DONE) {
        if (!isOfTheJob(code))
            return code;
        result = failure(Database::error(code, u"the exchange cannot be written"_s));
        return SQLITE_OK;
    }
    if (job.kind == WriteJob::Kind::Append) {
        result = sqlite3_last_insert_rowid(m_database.handle());
        news.appended.append(*result);
    } else if (sqlite3_changes64(m_database.handle()) == 0) {
        result = failure(Error::Kind::Storage, u"there is no exchange %1"_s.arg(job.exchange.id));
    } else {
        result = job.exchange.id;
        news.changed.append(*result);
    }
    return SQLITE_OK;
}

int RowWriter::performAppend(const WriteJob &job)
{
    const Exchange &exchange = job.exchange;
    Binder binder(m_insert);
    job.keepsId ? binder.number(exchange.id) : binder.none();
    binder.number(int(exchange.channel));
    binder.number(exchange.startedAt.toMSecsSinceEpoch());
    binder.text(exchange.method);
    binder.text(exchange.url);
    bindAnswer(binder, exchange);
    binder.text(exchange.note);
    binder.number(exchange.pinned ? 1 : 0);
    binder.bytes(exchange.requestHead);
    binder.bytes(exchange.requestBody);
    binder.bytes(exchange.responseHead);
    binder.bytes(exchange.responseBody);
    return m_insert.step();
}

int RowWriter::performUpdate(const Exchange &exchange)
{
    Binder binder(m_update);
    bindAnswer(binder, exchange);
    binder.bytes(exchange.responseHead);
    binder.bytes(exchange.responseBody);
    binder.number(exchange.id);
    return m_update.step();
}

int RowWriter::removeSlice(Removal &removal, News &news, bool &finished)
{
    std::vector<ExchangeId> slice;
    if (removal.olderThan) {
        m_older.bind(1, *removal.olderThan);
        m_older.bind(2, qint64(RemovalSlice));
        int code = SQLITE_ROW;
        while ((code = m_older.step()) == SQLITE_ROW)
            slice.push_back(m_older.number(0));
        m_older.reset();
        if (code != SQLITE_DONE)
            return code;
        finished = slice.size() < RemovalSlice;
    } else {
        slice.assign(removal.ids.begin(),
                     removal.ids.begin() + std::ptrdiff_t(std::min(RemovalSlice, removal.ids.size())));
    }
    return removeAll(slice, news);
}

int RowWriter::removeAll(const std::vector<ExchangeId> &ids, News &news)
{
    for (const ExchangeId id : ids) {
        m_delete.bind(1, id);
        const int code = m_delete.step();
        m_delete.reset();
        if (code != SQLITE_DONE)
            return code;
        if (sqlite3_changes64(m_database.handle()) > 0)
            news.removed.append(id);
    }
    return SQLITE_OK;
}

void RowWriter::setLimit(qint64 bytes)
{
    constexpr qint64 SqliteLimit = 1'073'741'823; // pages: the default of SQLite 3.40
    const Result<qint64> page = m_database.number("PRAGMA page_size");
    const qint64 pages = bytes > 0 && page && *page > 0 ? std::max<qint64>(bytes / *page, 1) : SqliteLimit;
    m_database.run(("PRAGMA max_page_count = " + QByteArray::number(pages)).constData());
}

} // namespace Linesman::History
