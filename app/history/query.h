// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/store.h"

#include <QByteArray>

#include <variant>
#include <vector>

/*! What counts as gone wrong, as SQL: the words of an index, so this never changes; a new text needs a new step. */
#define LINESMAN_HISTORY_PROBLEM                                                                                       \
    "(status = 0 OR status >= 400 OR signature IN ('wrong', 'malformed', 'unknownKey')"                                \
    " OR (status >= 300 AND channel IN (2, 5)))"

/*!
    What Linesman read for itself, as SQL; the emulator knows its visitor by the User-Agent of HighLevel::Client, as
    isByLinesman() in app/exchange/content.h does. The words of an index, too, which is asked for by name: this never
    changes; a new text needs a new step.
*/
#define LINESMAN_HISTORY_OWN_READ                                                                                      \
    "(channel IN (3, 4) AND method = 'GET' AND (channel = 3 OR"                                                        \
    " instr(request_head, CAST('User-Agent: Linesman/' AS BLOB)) > 0))"

/*!
    What is searched of an exchange, as SQL: the columns url, ids, heads, bodies, notes of the text index, out of the
    row that is called \a row. A row leaves the index by the very words that it entered with, so this never changes.
    Bytes go in as text, up to 64 KiB a body; LIKE on a BLOB would find nothing, and empty bytes give NULL.
*/
#define LINESMAN_HISTORY_TEXT(row)                                                                                     \
    row ".url AS url, " row ".event_type || ' ' || " row ".provider_kind || ' ' || " row                               \
        ".remote_address || ' ' || " row ".connection_id || ' ' || " row ".location_id || ' ' || " row                 \
        ".contact_id || ' ' || " row ".conversation_id || ' ' || " row ".message_id || ' ' || " row                    \
        ".trace_id || ' ' || " row ".group_id AS ids, "                                                                \
        "ifnull(CAST(substr(" row ".request_head, 1, 16384) AS TEXT), '') || ' ' || ifnull(CAST(substr(" row           \
        ".response_head, 1, 16384) AS TEXT), '') AS heads, ifnull(CAST(substr(" row                                    \
        ".request_body, 1, 65536) AS TEXT),"                                                                           \
        " '') || ' ' || ifnull(CAST(substr(" row ".response_body, 1, 65536) AS TEXT), '') AS bodies, " row             \
        ".error || ' ' || " row ".note AS notes"

namespace Linesman::History {

/*! An SQL text with the values of its parameters, in order. */
struct Query {
    QByteArray sql;
    std::vector<std::variant<qint64, QByteArray>> values;
};

/*! Gives \a statement, which is of \a query's SQL, the values of its parameters. \a query must outlive its reset. */
void bindValues(Statement &statement, const Query &query);

/*! Where ids are looked for. */
enum class Source {
    Rows,      //!< the table
    Facets,    //!< the index that has all that hasOnlyFacets() allows; since step IndexedBehind
    Problems,  //!< the index of what went wrong, for a filter that asks for that
    OwnReads,  //!< the index of what Linesman itself read, for a filter that asks for that; since step IndexedOwnReads
    ById,      //!< the table by its ids, without another index: for few rows
    TextIndex, //!< the text index, for a filter that asks for text
    Tail,      //!< the temporary index over what is not in that one yet
};

inline constexpr char TailTable[] = "exchange_tail"; //!< in the temp schema, with the columns of the text index

bool asksForText(const Filter &filter);
/*! Whether nothing but channel, status, kind, signature, event and time is asked for, and something of it. */
bool hasOnlyFacets(const Filter &filter);
/*! Whether no index finds what \a filter asks for beside facets. */
bool isWithoutIndex(const Filter &filter);

/*! Selects the ids that match \a filter, are newer than \a after and at most \a until, at most \a limit of the newest, newest first. */
Query idsQuery(const Filter &filter, Source source, ExchangeId after, ExchangeId until, qint64 limit);

/*! Counts what matches \a filter. */
Query countQuery(const Filter &filter, Source source);

/*! Selects those of \a candidates that match \a filter, newest first. */
Query matchingQuery(const Filter &filter, Source source, const std::vector<ExchangeId> &candidates);

/*!
    What a person typed as an FTS5 expression: each word must occur, "words in quotes" occur side by side, and a word
    or quotation with a `*` behind it matches beginnings. Nothing else has a meaning, so no text is a syntax error.
    Empty when there is no word at all.
*/
QString searchExpression(const QString &text);

} // namespace Linesman::History
