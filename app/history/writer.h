// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/rowwriter.h"
#include "app/history/store.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Linesman::History {

/*!
    The one thread that writes history: takes what queued up, writes it in one transaction, then tells each caller.
    No Qt event loop and no QObject inside, so that the thread sanitizer can watch it. Every function is thread-safe.
*/
class Writer
{
public:
    /*! \a publish runs on the writer's thread after each transaction, and when writing begins to fail. */
    Writer(Database database, std::function<void(const News &)> publish);
    ~Writer(); //!< writes what is queued, once more if it fails, and ends the thread
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void append(Exchange exchange, Store::Appended done, Store::Late late);
    void update(Exchange exchange, Store::Appended done);
    void setNote(ExchangeId id, const QString &note);
    void setPinned(ExchangeId id, bool pinned);
    void remove(const QList<ExchangeId> &ids);
    void removeOlderThan(qint64 millisecondsSinceEpoch);
    void setSizeLimit(qint64 bytes);
    void flush();

private:
    struct Refusal {
        Store::Appended done;
        Error error;
    };
    using Job = WriteJob;
    using Batch = std::vector<Job>;
    using Clock = std::chrono::steady_clock;

    void push(Job job);
    void putOff(Job &job, const Error &error);
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    bool tellRefused(std::unique_lock<std::mutex> &lock);
    bool writeNext(std::unique_lock<std::mutex> &lock);
    void settle(const Batch &batch, std::optional<Removal> removal);
    Batch takeBatch();
    void keep(Batch batch, const Error &error, std::unique_lock<std::mutex> &lock);
    void publish(const News &news, std::unique_lock<std::mutex> &lock);
    bool hasWork() const; //!< with the mutex held

    // Of the writer's thread alone.
    RowWriter m_rows;
    std::function<void(const News &)> m_publish;

    std::mutex m_mutex; // guards all below
    std::condition_variable m_wake;
    std::condition_variable m_settledChanged;
    std::deque<Job> m_queue;
    std::deque<Removal> m_removals;
    std::deque<Refusal> m_refusals;
    std::size_t m_queuedBytes = 0; // with what is being written
    std::uint64_t m_given = 0;
    std::uint64_t m_settled = 0;
    std::uint64_t m_attempts = 0;
    std::uint64_t m_removalsGiven = 0;
    std::uint64_t m_removalsSettled = 0;
    std::optional<Error> m_failure;
    Clock::time_point m_retryAt;
    bool m_stop = false;

    std::thread m_thread; // last: it starts when all else stands
};

} // namespace Linesman::History
