// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/nearestword.h"

#include <algorithm>
#include <vector>

namespace Linesman {

namespace {

constexpr qsizetype LongestWord = 64;

/*! How many letters are left out, added, changed or swapped with their neighbour between \a a and \a b. */
int distance(const QString &a, const QString &b)
{
    const auto columns = std::size_t(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    for (std::size_t k = 0; k < columns; ++k)
        above[k] = int(k);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype k = 1; k <= b.size(); ++k) {
            const auto at = std::size_t(k);
            const int changed = above[at - 1] + (a.at(i - 1) == b.at(k - 1) ? 0 : 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, changed});
            if (i > 1 && k > 1 && a.at(i - 1) == b.at(k - 2) && a.at(i - 2) == b.at(k - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

/*! "sms-default" for "sms" or "smss": a word of which only the beginning was typed, or nearly so. */
QString wordBeginningWith(const QString &wanted, const QStringList &words)
{
    constexpr qsizetype Least = 3; // fewer letters begin many words
    if (wanted.size() < Least)
        return {};
    for (const QString &word : words) {
        if (word.startsWith(wanted, Qt::CaseInsensitive))
            return word;
    }
    for (const QString &word : words) {
        const QString first = word.left(LongestWord).section(u'-', 0, 0).toLower();
        if (first.size() >= Least && first.size() < word.size() && distance(wanted, first) <= 1)
            return word;
    }
    return {};
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &words)
{
    const QString wanted = typed.left(LongestWord).toLower();
    QString nearest;
    // A third of the letters may differ: more is another word.
    int least = int(std::max<qsizetype>(1, wanted.size() / 3)) + 1;
    for (const QString &word : words) {
        const int far = distance(wanted, word.left(LongestWord).toLower());
        if (far < least) {
            least = far;
            nearest = word;
        }
    }
    return nearest.isEmpty() ? wordBeginningWith(wanted, words) : nearest;
}

} // namespace Linesman
