// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/query.h"
#include "app/history/schema.h"
#include "app/history/store.h"

#include <sqlite3.h>

#include <limits>
#include <vector>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

/*! For reader.cpp and readersearch.cpp. */
struct Reader::Private {
    explicit Private(Database opened);

    /*! For a filter without text. */
    Source sourceOf(const Filter &filter) const
    {
        if (hasFacets && hasOnlyFacets(filter))
            return Source::Facets;
        if (filter.ownReads && hasOwnReads)
            return Source::OwnReads;
        return filter.problems ? Source::Problems : Source::Rows;
    }

    Error error() const { return database.error(u"history cannot be read"_s); }

    /*! The newest id that is in the text index; what is newer has to be looked through. */
    Result<ExchangeId> indexed()
    {
        if (!hasTextIndex)
            return 0;
        if (!hasFacets)
            return std::numeric_limits<ExchangeId>::max(); // each row went in when it was written
        return database.number("SELECT value FROM history_state WHERE name = 'indexed'");
    }

    /*! Puts the ids that \a query selects behind \a ids. */
    Result<> add(const Query &query, std::vector<ExchangeId> &ids)
    {
        Statement statement(database, query.sql);
        if (!statement.isValid())
            return failure(error());
        bindValues(statement, query);
        int code = SQLITE_ROW;
        while ((code = statement.step()) == SQLITE_ROW)
            ids.push_back(statement.number(0));
        if (code != SQLITE_DONE)
            return failure(error());
        return {};
    }

    /*! Makes the tail's index hold the rows that \a condition is true of, and no others. */
    Result<> fillTail(const QByteArray &condition)
    {
        const QByteArray table = TailTable;
        const QByteArray sql =
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp." + table +
            " USING fts5(url, ids, heads, bodies, notes, content='', columnsize=0, tokenize='unicode61');" //
            "INSERT INTO " +
            table + " (" + table + ") VALUES ('delete-all'); INSERT INTO " + table +
            " (rowid, url, ids, heads, bodies, notes) SELECT id, " LINESMAN_HISTORY_TEXT("exchanges") //
            " FROM exchanges WHERE " +
            condition;
        if (database.run(sql.constData()) != SQLITE_OK)
            return failure(error());
        return {};
    }

    Database database;
    Statement row;
    Statement exchange;
    bool hasFacets = false;
    bool hasOwnReads = false;
    bool hasTextIndex = false;
};

} // namespace Linesman::History
