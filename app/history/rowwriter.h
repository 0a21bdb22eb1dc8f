// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/limits.h"
#include "app/history/store.h"

#include <QList>
#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace Linesman::History {

/*! What a transaction did. */
struct News {
    QList<qint64> appended;
    QList<qint64> changed;
    QList<qint64> removed;
    std::optional<QString> failure; //!< writing fails for this reason; empty: it works again
    std::optional<Usage> usage;     //!< when it changed
    bool isEmpty() const { return appended.isEmpty() && changed.isEmpty() && removed.isEmpty() && !failure && !usage; }
    void add(const News &later);
};

/*! One thing to write. */
struct WriteJob {
    enum class Kind { Append, Update, Note, Pin, SizeLimit, Checked };
    Kind kind = Kind::Append;
    Exchange exchange; //!< or, for the small kinds, its id, note, pinned
    Store::Appended done{};
    std::size_t bytes = 0;
    bool masked = false;
    bool keepsId = false; //!< of an append: under the number that the exchange has
    Store::Late late{};
};

/*! Exchanges to remove, a slice with each transaction: these, or those that started before a moment. */
struct Removal {
    std::vector<ExchangeId> ids;
    std::optional<qint64> olderThan; //!< milliseconds since 1970 (UTC)
};

/*! Writes rows of history, many in one transaction. Of one thread. */
class RowWriter
{
public:
    explicit RowWriter(Database database);

    /*! One transaction. The code that stopped it, or SQLITE_OK with one result a job. */
    int write(std::vector<WriteJob> &batch, Removal *removal, std::vector<Result<ExchangeId>> &results, News &news);

    /*! Measured from here on, and trim() keeps them. */
    void setLimits(const Limits &limits);
    /*!
        Removes some of the oldest exchanges that are not pinned, when there are more than the limits allow, at least
        \a least. True when there is more to do; what there is stands in \a news when it changed.
    */
    bool trim(std::size_t least, News &news);

    /*!
        Puts rows into the text index that are not there yet, as long as \a goesOn and at most some hundred, in one
        transaction. True when there are more. Another process that writes is not waited for.
    */
    bool indexSome(const std::function<bool()> &goesOn);

private:
    std::vector<ExchangeId> surplus(std::size_t least);
    std::optional<Usage> measured();
    int removeAll(const std::vector<ExchangeId> &ids, News &news);
    bool indexRows(const std::function<bool()> &goesOn, bool &isWhole);
    void keepHardLimit();
    static int run(Statement &statement);
    int perform(WriteJob &job, Result<ExchangeId> &result, News &news);
    int performAppend(const WriteJob &job);
    int performUpdate(const Exchange &exchange);
    int removeSlice(Removal &removal, News &news, bool &finished);
    void setLimit(qint64 bytes);

    Database m_database;
    Statement m_begin;
    Statement m_commit;
    Statement m_insert;
    Statement m_update;
    Statement m_note;
    Statement m_pin;
    Statement m_delete;
    Statement m_older;
    Statement m_oldest;
    Statement m_unindexed;
    Statement m_index;
    Statement m_setState;

    Limits m_limits;
    std::optional<qint64> m_count; //!< of exchanges; nothing: they have to be counted
    Usage m_usage;                 //!< as told last
    std::chrono::steady_clock::time_point m_countedAt;
    std::chrono::steady_clock::time_point m_agedAt; //!< when the old ones were looked for last; they are all gone
    bool m_isIndexBroken = false;
};

} // namespace Linesman::History
