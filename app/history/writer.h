// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/rowwriter.h"
#include "app/history/store.h"

#include <atomic>
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
    void setLimits(const Limits &limits);
    void noteChecked(qint64 millisecondsSinceEpoch); //!< that the whole file was found sound
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
    void gather(std::unique_lock<std::mutex> &lock);
    bool tellRefused(std::unique_lock<std::mutex> &lock);
    bool writeNext(std::unique_lock<std::mutex> &lock);
    void takeLimits(std::unique_lock<std::mutex> &lock);
    void trimInBetween(const Batch &batch, std::unique_lock<std::mutex> &lock);
    void workBehind(std::unique_lock<std::mutex> &lock);
    void settle(const Batch &batch, std::optional<Removal> removal);
    Batch takeBatch();
    void keep(Batch batch, const Error &error, std::unique_lock<std::mutex> &lock);
    void publish(const News &news, std::unique_lock<std::mutex> &lock);
    bool hasWork() const { return !m_queue.empty() || !m_removals.empty(); } //!< with the mutex held
    bool isBehind() const { return m_isTrimming || m_isIndexing; }

    // Of the writer's thread alone.
    RowWriter m_rows;
    std::function<void(const News &)> m_publish;
    std::size_t m_untrimmed = 0; // jobs and their bytes since the limits were looked at
    std::size_t m_untrimmedBytes = 0;

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
    std::optional<Limits> m_newLimits; //!< to be taken over
    bool m_keepsLimits = false;
    bool m_isTrimming = false;       //!< there may be more than the limits allow
    bool m_isIndexing = true;        //!< there may be rows that are not in the text index
    Clock::time_point m_behindAt;    //!< when to look after these two
    Clock::time_point m_behindSince; //!< since when they wait, or were looked after last
    bool m_isBurst = false;          //!< more came while the last was written
    bool m_isGathering = false;      //!< what comes need not wake the thread
    Clock::time_point m_committedAt;
    std::atomic<bool> m_isWanted = false; //!< something came: what is done behind ends

    std::thread m_thread; // last: it starts when all else stands
};

} // namespace Linesman::History
