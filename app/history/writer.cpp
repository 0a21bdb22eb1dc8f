// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/writer.h"

#include "app/core/redaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t QueueBytes = 64 * 1024 * 1024;
constexpr std::size_t QueueJobs = 100'000;
constexpr std::size_t BatchBytes = 16 * 1024 * 1024;
constexpr std::size_t BatchJobs = 1024;
constexpr std::size_t RemovalSlice = 200; // exchanges in one transaction: appends get their turn in between
constexpr auto RetryAfter = std::chrono::milliseconds(500);

constexpr char Insert[] =
    "INSERT INTO exchanges (channel, started_at, method, url, status, dns_us, connect_us, tls_us, first_byte_us,"
    " duration_us, remote_address, error, event_type, provider_kind, signature, verdict, connection_id, location_id,"
    " contact_id, conversation_id, message_id, trace_id, group_id, note, pinned, request_head, request_body,"
    " response_head, response_body)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
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

std::size_t weight(const Exchange &exchange)
{
    return 512 + std::size_t(exchange.requestHead.size() + exchange.requestBody.size() + exchange.responseHead.size() +
                             exchange.responseBody.size() + 2 * (exchange.url.size() + exchange.verdict.size()));
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

void Writer::News::add(const News &later)
{
    appended += later.appended;
    changed += later.changed;
    removed += later.removed;
    if (later.failure)
        failure = later.failure;
}

Writer::Writer(Database database, std::function<void(const News &)> publish)
    : m_database(std::move(database))
    , m_insert(m_database, Insert)
    , m_update(m_database, Update)
    , m_note(m_database, "UPDATE exchanges SET note = ? WHERE id = ?")
    , m_pin(m_database, "UPDATE exchanges SET pinned = ? WHERE id = ?")
    , m_delete(m_database, "DELETE FROM exchanges WHERE id = ?")
    , m_older(m_database, "SELECT id FROM exchanges WHERE started_at < ? AND pinned = 0 ORDER BY started_at LIMIT ?")
    , m_publish(std::move(publish))
    , m_thread([this] { run(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_wake.notify_all();
    }
    m_thread.join();
}

void Writer::Job::putOff(const Error &error, std::deque<Refusal> &refusals)
{
    if (done)
        refusals.push_back({std::exchange(done, nullptr), error});
    if (const Store::Late change = std::exchange(late, nullptr))
        change(exchange);
}

void Writer::append(Exchange exchange, Store::Appended done, Store::Late late)
{
    Job job;
    job.bytes = weight(exchange);
    job.exchange = std::move(exchange);
    job.done = std::move(done);
    job.late = std::move(late);
    push(std::move(job));
}

void Writer::update(Exchange exchange, Store::Appended done)
{
    Job job;
    job.kind = Job::Kind::Update;
    job.bytes = weight(exchange);
    job.exchange = std::move(exchange);
    job.done = std::move(done);
    push(std::move(job));
}

void Writer::setNote(ExchangeId id, const QString &note)
{
    Job job;
    job.kind = Job::Kind::Note;
    job.exchange.id = id;
    job.exchange.note = note;
    push(std::move(job));
}

void Writer::setPinned(ExchangeId id, bool pinned)
{
    Job job;
    job.kind = Job::Kind::Pin;
    job.exchange.id = id;
    job.exchange.pinned = pinned;
    push(std::move(job));
}

void Writer::setSizeLimit(qint64 bytes)
{
    Job job;
    job.kind = Job::Kind::SizeLimit;
    job.exchange.id = bytes;
    push(std::move(job));
}

void Writer::remove(const QList<ExchangeId> &ids)
{
    const std::lock_guard lock(m_mutex);
    m_removals.push_back({std::vector<ExchangeId>(ids.begin(), ids.end()), std::nullopt});
    ++m_removalsGiven;
    m_wake.notify_one();
}

void Writer::removeOlderThan(qint64 millisecondsSinceEpoch)
{
    const std::lock_guard lock(m_mutex);
    m_removals.push_back({{}, millisecondsSinceEpoch});
    ++m_removalsGiven;
    m_wake.notify_one();
}

void Writer::push(Job job)
{
    const std::lock_guard lock(m_mutex);
    if (m_queuedBytes + job.bytes > QueueBytes || m_queue.size() >= QueueJobs) {
        // Not called here: callers may hold locks of their own and expect the writer's thread.
        const QString reason = m_failure ? m_failure->detail : u"too much waits to be written"_s;
        m_refusals.push_back({std::move(job.done), Error(Error::Kind::Storage, reason)});
    } else {
        if (m_failure)
            job.putOff(*m_failure, m_refusals);
        // A new size limit may be what ends a failure.
        if (job.kind == Job::Kind::SizeLimit)
            m_retryAt = Clock::now();
        m_queuedBytes += job.bytes;
        ++m_given;
        if (job.kind == Job::Kind::SizeLimit)
            m_queue.push_front(std::move(job));
        else
            m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::flush()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t given = m_given;
    const std::uint64_t removals = m_removalsGiven;
    const std::uint64_t attempts = m_attempts;
    m_retryAt = Clock::now();
    m_wake.notify_one();
    m_settledChanged.wait(lock, [&] {
        return (m_settled >= given && m_removalsSettled >= removals) || (m_failure && m_attempts > attempts);
    });
}

bool Writer::hasWork() const
{
    return !m_queue.empty() || !m_removals.empty();
}

void Writer::run()
{
    std::unique_lock lock(m_mutex);
    bool gaveUp = false;
    for (;;) {
        const auto isDue = [this] {
            return m_stop || !m_refusals.empty() || (hasWork() && (!m_failure || Clock::now() >= m_retryAt));
        };
        if (m_failure && hasWork())
            m_wake.wait_until(lock, m_retryAt, isDue);
        else
            m_wake.wait(lock, isDue);

        if (!m_refusals.empty()) {
            std::deque<Refusal> refusals = std::exchange(m_refusals, {});
            lock.unlock();
            for (const Refusal &refusal : refusals) {
                if (refusal.done)
                    refusal.done(failure(refusal.error));
            }
            lock.lock();
            continue;
        }
        const bool last = m_stop;
        if (last)
            std::erase_if(m_removals, [](const Removal &removal) { return removal.olderThan.has_value(); });
        if (gaveUp || (last && !hasWork()))
            return;
        if (!hasWork())
            continue;
        if (!last && m_failure && Clock::now() < m_retryAt)
            continue;

        Batch batch = takeBatch();
        std::optional<Removal> removal;
        if (!m_removals.empty()) {
            removal = std::move(m_removals.front());
            m_removals.pop_front();
        }
        lock.unlock();
        std::vector<Result<ExchangeId>> results(batch.size(), Result<ExchangeId>(0));
        News news;
        const int code = write(batch, removal ? &*removal : nullptr, results, news);
        if (code != SQLITE_OK) {
            const Error error = Database::error(code, u"history cannot be written"_s);
            for (Job &job : batch) {
                if (const Store::Appended done = std::exchange(job.done, nullptr))
                    done(failure(error));
            }
            lock.lock();
            if (removal)
                m_removals.push_front(std::move(*removal));
            keep(std::move(batch), error, lock);
            gaveUp = last; // once every caller was told
            continue;
        }
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (batch[i].done)
                batch[i].done(results[i]);
        }
        lock.lock();
        for (const Job &job : batch)
            m_queuedBytes -= job.bytes;
        m_settled += batch.size();
        if (removal) {
            if (removal->ids.empty() && !removal->olderThan)
                ++m_removalsSettled;
            else
                m_removals.push_front(std::move(*removal));
        }
        ++m_attempts;
        if (m_failure) {
            m_failure.reset();
            news.failure = QString();
        }
        m_settledChanged.notify_all();
        publish(news, lock);
    }
}

Writer::Batch Writer::takeBatch()
{
    Batch batch;
    std::size_t bytes = 0;
    while (!m_queue.empty() && batch.size() < BatchJobs &&
           (batch.empty() || bytes + m_queue.front().bytes < BatchBytes)) {
        bytes += m_queue.front().bytes;
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

void Writer::keep(Batch batch, const Error &error, std::unique_lock<std::mutex> &lock)
{
    // A size limit holds although its batch failed. Kept, it would undo a later one that stands before it.
    m_settled += std::erase_if(batch, [](const Job &job) { return job.kind == Job::Kind::SizeLimit; });
    m_queue.insert(m_queue.begin(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
    // What was given while this attempt ran learns of the failure too, and then waits like the rest.
    for (Job &job : m_queue)
        job.putOff(error, m_refusals);
    const bool isNew = !m_failure || *m_failure != error;
    m_failure = error;
    m_retryAt = Clock::now() + RetryAfter;
    ++m_attempts;
    m_settledChanged.notify_all();
    if (isNew) {
        News news;
        news.failure = error.detail;
        publish(news, lock);
    }
}

void Writer::publish(const News &news, std::unique_lock<std::mutex> &lock)
{
    if (news.isEmpty() || !m_publish)
        return;
    lock.unlock();
    m_publish(news);
    lock.lock();
}

int Writer::write(Batch &batch, Removal *removal, std::vector<Result<ExchangeId>> &results, News &news)
{
    for (Job &job : batch) {
        if (std::exchange(job.masked, true) || (job.kind != Job::Kind::Append && job.kind != Job::Kind::Update))
            continue;
        mask(job.exchange);
    }
    // The limit cannot change inside a transaction that the limit may stop.
    for (const Job &job : batch) {
        if (job.kind == Job::Kind::SizeLimit)
            setLimit(job.exchange.id);
    }
    if (const int code = m_database.run("BEGIN IMMEDIATE"); code != SQLITE_OK)
        return code;
    int code = SQLITE_OK;
    for (std::size_t i = 0; i < batch.size() && code == SQLITE_OK; ++i)
        code = perform(batch[i], results[i], news);
    bool finished = false;
    if (removal && code == SQLITE_OK)
        code = removeSlice(*removal, news, finished);
    if (code == SQLITE_OK)
        code = m_database.run("COMMIT");
    if (code != SQLITE_OK) {
        m_database.run("ROLLBACK"); // SQLite may have rolled back already
        return code;
    }
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

int Writer::perform(Job &job, Result<ExchangeId> &result, News &news)
{
    int code = SQLITE_DONE;
    switch (job.kind) {
    case Job::Kind::Append:
        code = performAppend(job.exchange);
        break;
    case Job::Kind::Update:
        code = performUpdate(job.exchange);
        break;
    case Job::Kind::Note: {
        Binder binder(m_note);
        binder.text(job.exchange.note);
        binder.number(job.exchange.id);
        code = m_note.step();
        break;
    }
    case Job::Kind::Pin: {
        Binder binder(m_pin);
        binder.number(job.exchange.pinned ? 1 : 0);
        binder.number(job.exchange.id);
        code = m_pin.step();
        break;
    }
    case Job::Kind::SizeLimit:
        return SQLITE_OK;
    }
    if (code != SQLITE_DONE) {
        if (!isOfTheJob(code))
            return code;
        result = failure(Database::error(code, u"the exchange cannot be written"_s));
        return SQLITE_OK;
    }
    if (job.kind == Job::Kind::Append) {
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

int Writer::performAppend(const Exchange &exchange)
{
    Binder binder(m_insert);
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

int Writer::performUpdate(const Exchange &exchange)
{
    Binder binder(m_update);
    bindAnswer(binder, exchange);
    binder.bytes(exchange.responseHead);
    binder.bytes(exchange.responseBody);
    binder.number(exchange.id);
    return m_update.step();
}

int Writer::removeSlice(Removal &removal, News &news, bool &finished)
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
    for (const ExchangeId id : slice) {
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

void Writer::setLimit(qint64 bytes)
{
    constexpr qint64 SqliteLimit = 1'073'741'823; // pages: the default of SQLite 3.40
    const Result<qint64> page = m_database.number("PRAGMA page_size");
    const qint64 pages = bytes > 0 && page && *page > 0 ? std::max<qint64>(bytes / *page, 1) : SqliteLimit;
    m_database.run(("PRAGMA max_page_count = " + QByteArray::number(pages)).constData());
}

} // namespace Linesman::History
