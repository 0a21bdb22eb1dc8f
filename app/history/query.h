// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QByteArray>

#include <variant>
#include <vector>

/*! What counts as gone wrong, as SQL: a partial index and the filter must say it in the same words. */
#define LINESMAN_HISTORY_PROBLEM                                                                                       \
    "(status = 0 OR status >= 400 OR signature IN ('wrong', 'malformed', 'unknownKey')"                                \
    " OR (status >= 300 AND channel IN (2, 5)))"

namespace Linesman::History {

/*! An SQL text with the values of its parameters, in order. */
struct Query {
    QByteArray sql;
    std::vector<std::variant<qint64, QByteArray>> values;
};

/*! Selects the ids that match \a filter and are newer than \a after, newest first, at most \a limit. */
Query idsQuery(const Filter &filter, ExchangeId after, qint64 limit);

/*! Selects those of \a candidates that match \a filter, newest first. */
Query matchingQuery(const Filter &filter, const std::vector<ExchangeId> &candidates);

/*!
    What a person typed as an FTS5 expression: each word must occur, "words in quotes" occur side by side, and a word
    or quotation with a `*` behind it matches beginnings. Nothing else has a meaning, so no text is a syntax error.
    Empty when there is no word at all.
*/
QString searchExpression(const QString &text);

} // namespace Linesman::History
