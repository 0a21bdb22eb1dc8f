// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// The language in which a person says which exchanges: words, and terms like
//     status:5xx kind:sms-channel after:10m body:"order 17" -signature:valid
// All of it must hold. The same in the window and on the command line.
namespace Linesman::History {

/*! What is wrong with a piece of a filter's text, and where that piece stands. */
struct FilterProblem {
    qsizetype from = 0;
    qsizetype length = 0;
    QString sentence; //!< translated: what is wrong and what would be right
    bool operator==(const FilterProblem &) const = default;
};

struct ParsedFilter {
    Filter filter; //!< of all that could be understood
    QList<FilterProblem> problems;
    bool isSound() const { return problems.isEmpty(); }
};

/*! Times like 10m count back from \a now (UTC); dates and times of day without a zone are local. */
ParsedFilter parseFilter(const QString &text, const QDateTime &now = QDateTime::currentDateTimeUtc());

/*! What could stand at a place of a filter's text, to be put there in place of the \a length characters at \a from. */
struct FilterCompletion {
    qsizetype from = 0;
    qsizetype length = 0;
    QString text;
    QString meaning; //!< translated
    bool operator==(const FilterCompletion &) const = default;
};

/*! For the word that ends at \a cursor; none for a plain word that begins no term. */
QList<FilterCompletion> filterCompletions(const QString &text, qsizetype cursor);

/*! "404", "4xx", "200-299", ">=400" or "none" into \a filter; false when \a word is none of these. */
bool readStatus(const QString &word, Filter &filter);
/*! "30m" before \a now, "14:30" of today, "2026-11-22", "today", or an ISO moment; nothing when \a word is none of these. */
std::optional<QDateTime> momentOf(const QString &word, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Linesman::History
