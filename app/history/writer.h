// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
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
    /*! What a transaction did. */
    struct News {
        QList<qint64> appended;
        QList<qint64> changed;
        QList<qint64> removed;
        std::optional<QString> failure; //!< writing fails for this reason; empty: it works again
        bool isEmpty() const { return appended.isEmpty() && changed.isEmpty() && removed.isEmpty() && !failure; }
        void add(const News &later);
    };

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
    struct Job {
        enum class Kind { Append, Update, Note, Pin, SizeLimit };
        Kind kind = Kind::Append;
        Exchange exchange; //!< or, for the small kinds, its id, note, pinned
        Store::Appended done;
        std::size_t bytes = 0;
        bool masked = false;
        Store::Late late{};
        /*! It stays in the queue although writing fails: who waits for it hears of \a error. */
        void putOff(const Error &error, std::deque<Refusal> &refusals);
    };
    struct Removal {
        std::vector<ExchangeId> ids;
        std::optional<qint64> olderThan;
    };
    using Batch = std::vector<Job>;
    using Clock = std::chrono::steady_clock;

    void push(Job job);
    void run();
    Batch takeBatch();
    /*! One transaction. The code that stopped it, or SQLITE_OK with one result a job. */
    int write(Batch &batch, Removal *removal, std::vector<Result<ExchangeId>> &results, News &news);
    int perform(Job &job, Result<ExchangeId> &result, News &news);
    int performAppend(const Exchange &exchange);
    int performUpdate(const Exchange &exchange);
    int removeSlice(Removal &removal, News &news, bool &finished);
    void setLimit(qint64 bytes);
    void keep(Batch batch, const Error &error, std::unique_lock<std::mutex> &lock);
    void publish(const News &news, std::unique_lock<std::mutex> &lock);
    bool hasWork() const; //!< with the mutex held

    // Of the writer's thread alone.
    Database m_database;
    Statement m_insert;
    Statement m_update;
    Statement m_note;
    Statement m_pin;
    Statement m_delete;
    Statement m_older;
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
