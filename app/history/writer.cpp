// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/writer.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t QueueBytes = 64 * 1024 * 1024;
constexpr std::size_t QueueJobs = 100'000;
constexpr std::size_t BatchBytes = 16 * 1024 * 1024;
constexpr std::size_t BatchJobs = 1024;
constexpr auto RetryAfter = std::chrono::milliseconds(500);
constexpr auto BehindAfter = std::chrono::milliseconds(250); // without work, which needs the processor
constexpr auto BehindAtLast = std::chrono::seconds(2);       // when work does not stop for so long
constexpr auto GatherStep = std::chrono::milliseconds(1);
constexpr auto GatherTime = std::chrono::milliseconds(4); // at most, while more comes in each step
constexpr std::size_t GatheredJobs = 64;
constexpr std::size_t UntrimmedJobs = 256;
constexpr std::size_t UntrimmedBytes = 1024 * 1024;
constexpr auto LimitsAgain = std::chrono::minutes(10); // what was kept becomes old without being touched

std::size_t weight(const Exchange &exchange)
{
    return 512 + std::size_t(exchange.requestHead.size() + exchange.requestBody.size() + exchange.responseHead.size() +
                             exchange.responseBody.size() + 2 * (exchange.url.size() + exchange.verdict.size()));
}

WriteJob jobOf(WriteJob::Kind kind, qint64 id)
{
    WriteJob job;
    job.kind = kind;
    job.exchange.id = id;
    return job;
}
} // namespace

Writer::Writer(Database database, std::function<void(const News &)> publish)
    : m_rows(std::move(database))
    , m_publish(std::move(publish))
    , m_thread([this] { run(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_isWanted = true;
        m_wake.notify_all();
    }
    m_thread.join();
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
    Job job = jobOf(Job::Kind::Note, id);
    job.exchange.note = note;
    push(std::move(job));
}

void Writer::setPinned(ExchangeId id, bool pinned)
{
    Job job = jobOf(Job::Kind::Pin, id);
    job.exchange.pinned = pinned;
    push(std::move(job));
}

void Writer::setSizeLimit(qint64 bytes)
{
    push(jobOf(Job::Kind::SizeLimit, bytes));
}

void Writer::setLimits(const Limits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_newLimits = limits;
    m_keepsLimits = limits != Limits{};
    m_isTrimming = true;
    m_behindAt = Clock::now();
    m_wake.notify_one();
}

void Writer::noteChecked(qint64 millisecondsSinceEpoch)
{
    push(jobOf(Job::Kind::Checked, millisecondsSinceEpoch));
}

void Writer::remove(const QList<ExchangeId> &ids)
{
    const std::lock_guard lock(m_mutex);
    m_removals.push_back({std::vector<ExchangeId>(ids.begin(), ids.end()), std::nullopt});
    m_isWanted = true;
    ++m_removalsGiven;
    m_wake.notify_one();
}

void Writer::removeOlderThan(qint64 millisecondsSinceEpoch)
{
    const std::lock_guard lock(m_mutex);
    m_removals.push_back({{}, millisecondsSinceEpoch});
    m_isWanted = true;
    ++m_removalsGiven;
    m_wake.notify_one();
}

/*! \a job stays in the queue although writing fails: who waits for it hears of \a error. With the mutex held. */
void Writer::putOff(Job &job, const Error &error)
{
    if (job.done)
        m_refusals.push_back({std::exchange(job.done, nullptr), error});
    if (const Store::Late change = std::exchange(job.late, nullptr))
        change(job.exchange);
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
            putOff(job, *m_failure);
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
    m_isWanted = true;
    if (!m_isGathering || m_queue.size() >= GatheredJobs || !m_refusals.empty())
        m_wake.notify_one();
}

void Writer::flush()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t given = m_given;
    const std::uint64_t removals = m_removalsGiven;
    const std::uint64_t attempts = m_attempts;
    m_retryAt = Clock::now();
    m_isBurst = false;
    m_wake.notify_one();
    m_settledChanged.wait(lock, [&] {
        return (m_settled >= given && m_removalsSettled >= removals) || (m_failure && m_attempts > attempts);
    });
}

void Writer::run()
{
    std::unique_lock lock(m_mutex);
    bool gaveUp = false;
    for (;;) {
        waitForWork(lock);
        if (tellRefused(lock))
            continue;
        takeLimits(lock);
        const bool last = m_stop;
        if (last)
            std::erase_if(m_removals, [](const Removal &removal) { return removal.olderThan.has_value(); });
        if (gaveUp || (last && !hasWork()))
            return;
        if (!hasWork() && !last) {
            workBehind(lock);
            continue;
        }
        if (!last && m_failure && Clock::now() < m_retryAt)
            continue;
        gather(lock);
        if (!writeNext(lock))
            gaveUp = last; // once every caller was told
    }
}

void Writer::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto isDue = [this] {
        return m_stop || m_newLimits || !m_refusals.empty() || (hasWork() && (!m_failure || Clock::now() >= m_retryAt));
    };
    if (m_failure && hasWork())
        m_wake.wait_until(lock, m_retryAt, isDue);
    else
        m_wake.wait_until(lock, isBehind() ? m_behindAt : Clock::now() + LimitsAgain, isDue);
}

/*! In a burst, a moment: a commit costs the same however many share it. Who waits for each answer makes no burst. */
void Writer::gather(std::unique_lock<std::mutex> &lock)
{
    if (!m_isBurst || m_failure)
        return;
    const auto isEnough = [this] {
        return m_stop || !m_isBurst || m_queue.size() >= GatheredJobs || !m_removals.empty() || !m_refusals.empty();
    };
    m_isGathering = true;
    std::size_t before = 0;
    for (auto end = GatherStep; end <= GatherTime && m_queue.size() > before; end += GatherStep) {
        before = m_queue.size();
        if (m_wake.wait_until(lock, m_committedAt + end, isEnough))
            break;
    }
    m_isGathering = false;
}

void Writer::takeLimits(std::unique_lock<std::mutex> &lock)
{
    const std::optional<Limits> limits = std::exchange(m_newLimits, std::nullopt);
    if (!limits)
        return;
    lock.unlock();
    m_rows.setLimits(*limits);
    lock.lock();
    m_retryAt = Clock::now(); // more room may be what ends a failure
}

/*! With nothing to write: keeps the limits, then brings the text index nearer to the newest row. Ends when work comes. */
void Writer::workBehind(std::unique_lock<std::mutex> &lock)
{
    if (isBehind() && Clock::now() < m_behindAt)
        return;
    m_isWanted = false;
    m_behindSince = Clock::now();
    const bool isIndexing = m_isIndexing;
    lock.unlock();
    News news;
    const bool isTrimming = m_rows.trim(0, news);
    const bool isUnfinished = !isTrimming && isIndexing && m_rows.indexSome([this] { return !m_isWanted; });
    lock.lock();
    m_isTrimming = isTrimming;
    m_isIndexing = isTrimming ? isIndexing : isUnfinished || m_isWanted;
    m_behindAt = Clock::now() + (m_isWanted ? BehindAfter : BehindAfter / 25);
    publish(news, lock);
}

/*! Tells those who were refused so, without the lock; whether there were any. */
bool Writer::tellRefused(std::unique_lock<std::mutex> &lock)
{
    if (m_refusals.empty())
        return false;
    const std::deque<Refusal> refusals = std::exchange(m_refusals, {});
    lock.unlock();
    for (const Refusal &refusal : refusals) {
        if (refusal.done)
            refusal.done(failure(refusal.error));
    }
    lock.lock();
    return true;
}

/*! Writes what is next, without the lock, and tells who waits for it; whether that worked. */
bool Writer::writeNext(std::unique_lock<std::mutex> &lock)
{
    Batch batch = takeBatch();
    std::optional<Removal> removal;
    if (!m_removals.empty()) {
        removal = std::move(m_removals.front());
        m_removals.pop_front();
    }
    lock.unlock();
    std::vector<Result<ExchangeId>> results(batch.size(), Result<ExchangeId>(0));
    News news;
    const int code = m_rows.write(batch, removal ? &*removal : nullptr, results, news);
    if (code != SQLITE_OK) {
        const Error error = Database::error(code, u"history cannot be written"_s);
        for (Job &job : batch) { // before flush() returns
            if (const Store::Appended done = std::exchange(job.done, nullptr))
                done(failure(error));
        }
        lock.lock();
        if (removal)
            m_removals.push_front(std::move(*removal));
        keep(std::move(batch), error, lock);
        return false;
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (batch[i].done)
            batch[i].done(results[i]);
    }
    lock.lock();
    settle(batch, std::move(removal));
    if (std::exchange(m_failure, std::nullopt))
        news.failure = QString();
    m_settledChanged.notify_all();
    m_committedAt = Clock::now();
    m_isBurst = batch.size() > 1 || !m_queue.empty();
    if (!isBehind())
        m_behindSince = m_committedAt;
    m_behindAt = std::min(m_committedAt + BehindAfter, m_behindSince + BehindAtLast);
    m_isIndexing = m_isIndexing || !news.appended.isEmpty();
    m_isTrimming = true;
    publish(news, lock);
    trimInBetween(batch, lock);
    return true;
}

/*! While there is always something to write: or a flood would be faster than what makes room. */
void Writer::trimInBetween(const Batch &batch, std::unique_lock<std::mutex> &lock)
{
    for (const Job &job : batch)
        m_untrimmedBytes += job.bytes;
    m_untrimmed += batch.size();
    if (!m_keepsLimits || (m_untrimmed < UntrimmedJobs && m_untrimmedBytes < UntrimmedBytes))
        return;
    News news;
    lock.unlock();
    m_rows.trim(2 * m_untrimmed, news);
    lock.lock();
    m_untrimmed = m_untrimmedBytes = 0;
    publish(news, lock);
}

void Writer::settle(const Batch &batch, std::optional<Removal> removal)
{
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
        putOff(job, error);
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

} // namespace Linesman::History
