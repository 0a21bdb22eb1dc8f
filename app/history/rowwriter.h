// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/store.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace Linesman::History {

/*! What a transaction did. */
struct News {
    QList<qint64> appended;
    QList<qint64> changed;
    QList<qint64> removed;
    std::optional<QString> failure; //!< writing fails for this reason; empty: it works again
    bool isEmpty() const { return appended.isEmpty() && changed.isEmpty() && removed.isEmpty() && !failure; }
    void add(const News &later);
};

/*! One thing to write. */
struct WriteJob {
    enum class Kind { Append, Update, Note, Pin, SizeLimit };
    Kind kind = Kind::Append;
    Exchange exchange; //!< or, for the small kinds, its id, note, pinned
    Store::Appended done{};
    std::size_t bytes = 0;
    bool masked = false;
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

private:
    int perform(WriteJob &job, Result<ExchangeId> &result, News &news);
    int performAppend(const Exchange &exchange);
    int performUpdate(const Exchange &exchange);
    int removeSlice(Removal &removal, News &news, bool &finished);
    void setLimit(qint64 bytes);

    Database m_database;
    Statement m_insert;
    Statement m_update;
    Statement m_note;
    Statement m_pin;
    Statement m_delete;
    Statement m_older;
};

} // namespace Linesman::History
