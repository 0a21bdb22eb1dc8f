// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"
#include "app/history/limits.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Linesman::History {

struct Query;

/*! What a list shows of an exchange: everything but the four byte columns. */
using Row = Exchange; //!< with requestHead, requestBody, responseHead, responseBody left empty

/*! Which exchanges; all that is set must hold. */
struct Filter {
    QList<Exchange::Channel> channels{}; //!< empty for all
    QString text{};                      //!< words searched in URL, ids, heads and bodies (FTS); prefix match with *
    QString urlText{};                   //!< words, too, but of the URL alone; likewise the next three
    QString headerText{};
    QString bodyText{};
    QString noteText{}; //!< of the person's note, or of the error
    QString method{};   //!< in capitals
    QString eventType{};
    QString providerKind{};
    QString signature{};
    QString locationId{};
    QString messageId{};
    QString groupId{};
    QString contactId{};
    QString conversationId{};
    QString traceId{};
    QString listener{}; //!< the name of the listener that captured it; "first" for one without a name. Without case
    int statusFrom = 0; //!< 0 and 0 for any; 0 to 0 never means "no answer": see unanswered
    int statusTo = 0;
    bool unanswered = false; //!< only those with no status
    bool pinned = false;     //!< only those pinned
    QDateTime from{};        //!< UTC, that moment included; invalid for none
    QDateTime to{};          //!< UTC, that moment excluded; invalid for none
    /*! Only those that went wrong: no answer, 4xx, 5xx, a bad signature, a delivery that was redirected. */
    bool problems = false;
    QString label{}; //!< a label in the note, see labels.h
    /*! Only what Linesman itself read from HighLevel's API or the emulator: its side of it, and the emulator's. */
    bool ownReads = false;
    std::chrono::microseconds slowerThan{}; //!< only those that took at least so long; 0 for any
    std::vector<Filter> except{};           //!< and that match none of these, which ask for no text
    bool operator==(const Filter &) const = default;
};

/*!
    Everything ever exchanged, in one SQLite file (WAL). One writer thread commits in groups: what append() was given
    is on disk when its callback runs. A power cut (not a kill) may cost the last commits before it, since WAL with
    synchronous=NORMAL is not flushed at each; the file stays sound. Several processes may use the file at once.
*/
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override; //!< flushes and closes

    /*!
        Opens or makes \a file, backing it up first when its schema is older (FILE.backup-vN). Fails with Storage:
        not writable, corrupt, made by a newer Linesman; the file is then left as it is.
    */
    Result<> open(const QString &file);
    void close();
    bool isOpen() const;
    QString file() const;

    /*!
        \a done gets the new id, or Storage (disk full, ...). It runs on the writer thread, or at once on the caller's
        when the store is not open. Thread-safe, never blocks. When writing fails, \a done is told at once, but the
        exchange waits (up to 64 MiB of them) and is written when that works again. Exchanges of the Api, OAuth and
        Emulator channels pass redacted() on their way; captures and deliveries are kept as they were.
    */
    using Appended = std::function<void(const Result<ExchangeId> &)>;
    /*! Changes an exchange that has to wait, before it is written. Once, on any thread, under a lock: it must be quick.
     */
    using Late = std::function<void(Exchange &)>;
    void append(Exchange exchange, Appended done = {}, Late late = {});
    void record(const Exchange &exchange) { append(exchange); } //!< a place to connect a signal to

    /*!
        Replaces all of exchange \a exchange.id but its channel, start, method, URL, request, note and pin: what was
        kept before its answer gets it. \a done gets the id, or Storage as in append(), also when there is no such exchange.
        Thread-safe.
    */
    void update(Exchange exchange, Appended done = {});
    void setNote(ExchangeId id, const QString &note);
    void setPinned(ExchangeId id, bool pinned);
    void remove(const QList<ExchangeId> &ids); //!< in slices, on the writer thread
    /*! Removes what started before \a moment (UTC) and is not pinned, in slices; goes on until it is done or close().
     */
    void removeOlderThan(const QDateTime &moment);
    /*! Lets the file grow to about \a bytes at most; then appending fails as on a full disk. 0 lifts the limit. */
    void setSizeLimit(qint64 bytes);
    /*!
        Keeps history within \a limits from here on: the oldest exchanges go, never what is pinned. When pins alone fill
        the size, appending fails as on a full disk, an eighth above it.
    */
    void setLimits(const Limits &limits);
    Limits limits() const;
    Usage usage() const; //!< as usageChanged() told last; nothing before limits are set

    /*! Blocks until everything given so far is committed, or could not be. */
    void flush();

signals:
    /*! Rows were committed by this process; ascending ids. At most every 50 ms. On the store's own thread. */
    void appended(const QList<qint64> &ids);
    void changed(const QList<qint64> &ids);
    void removed(const QList<qint64> &ids);
    /*! Writing fails (disk full, ...): shown until \a error is empty again. */
    void writeFailed(const QString &error);
    void usageChanged(const Linesman::History::Usage &usage);
    /*! A large file was read whole, behind, and is damaged; \a error names it. Nothing was changed. */
    void damageFound(const Linesman::Error &error);

private:
    struct Private;
    void checkBehind();
    std::unique_ptr<Private> m_d;
};

/*! A read-only connection for one thread; sees what every process committed. */
class Reader
{
public:
    /*!
        Reads also where nothing can be written, and what an older Linesman wrote. Fails with Storage: missing, corrupt,
        not a history, made by a newer Linesman.
    */
    static Result<Reader> open(const QString &file);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    /*!
        Ids that match, ascending, at most \a limit of the newest, newer than \a after. A search finds what is not in
        the text index yet as well.
    */
    Result<std::vector<ExchangeId>> ids(const Filter &filter, ExchangeId after = 0, std::size_t limit = SIZE_MAX) const;
    Result<qint64> count(const Filter &filter) const; //!< how many match: ids() without their numbers
    /*! Ids that match, newer than \a after and at most \a until, ascending: a part of all that ids() gives. */
    Result<std::vector<ExchangeId>> idsBetween(const Filter &filter, ExchangeId after, ExchangeId until) const;
    /*! Those of \a candidates (few) that match, ascending. */
    Result<std::vector<ExchangeId>> matching(const Filter &filter, const std::vector<ExchangeId> &candidates) const;
    /*! The rows of \a ids, in that order; ids that are gone are left out. */
    Result<QList<Row>> rows(const std::vector<ExchangeId> &ids) const;
    /*! One exchange with its bytes; nothing when it is gone. */
    Result<std::optional<Exchange>> exchange(ExchangeId id) const;
    Result<ExchangeId> newest() const; //!< 0 when empty
    Result<ExchangeId> oldest() const; //!< likewise
    Result<Usage> usage() const;       //!< measured now
    /*! Every id that may be there, from the first to the last, when damage keeps the real ones from being listed. */
    std::vector<ExchangeId> possibleIds() const;
    /*! A number that changes whenever another connection, of this process or another, has committed. Cheap. */
    Result<qint64> version() const;

private:
    struct Private;
    Result<std::vector<ExchangeId>> everyId() const;
    Result<std::vector<ExchangeId>> searched(const Filter &filter, ExchangeId after, ExchangeId until,
                                             std::size_t limit) const;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace Linesman::History
