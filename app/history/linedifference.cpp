// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/difference.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t MostCells = 4'000'000; // of the table of common lines: 2,000 changed lines on both sides

/*! Lines as numbers, so that comparing two is comparing two numbers; the same line has the same one by way of \a known. */
std::vector<int> lineNumbers(const QStringList &lines, QHash<QString, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(std::size_t(lines.size()));
    for (const QString &line : lines) {
        auto found = known.constFind(line);
        if (found == known.constEnd())
            found = known.insert(line, int(known.size()));
        numbers.push_back(*found);
    }
    return numbers;
}

/*! A stretch between what is the same at both ends. */
struct Stretch {
    std::size_t from = 0;
    std::size_t beforeEnd = 0;
    std::size_t afterEnd = 0;
    std::size_t removed() const { return beforeEnd - from; }
    std::size_t added() const { return afterEnd - from; }
};

Stretch changedStretch(const std::vector<int> &before, const std::vector<int> &after)
{
    Stretch stretch{0, before.size(), after.size()};
    while (stretch.from < stretch.beforeEnd && stretch.from < stretch.afterEnd &&
           before[stretch.from] == after[stretch.from])
        ++stretch.from;
    while (stretch.beforeEnd > stretch.from && stretch.afterEnd > stretch.from &&
           before[stretch.beforeEnd - 1] == after[stretch.afterEnd - 1]) {
        --stretch.beforeEnd;
        --stretch.afterEnd;
    }
    return stretch;
}

/*! For each place of both stretches, how many lines they have in common from there on. */
class CommonLines
{
public:
    CommonLines(const std::vector<int> &before, const std::vector<int> &after, const Stretch &stretch)
        : m_width(stretch.added() + 1)
        , m_cells((stretch.removed() + 1) * m_width)
    {
        for (std::size_t i = stretch.removed(); i-- > 0;) {
            for (std::size_t j = stretch.added(); j-- > 0;) {
                const bool isSame = before[stretch.from + i] == after[stretch.from + j];
                m_cells[i * m_width + j] = isSame ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int at(std::size_t i, std::size_t j) const { return m_cells[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<int> m_cells;
};
} // namespace

QList<Difference> lineDifferences(const QString &before, const QString &after, ExchangePart part, qsizetype most)
{
    const QStringList first = before.isEmpty() ? QStringList() : before.split(u'\n');
    const QStringList second = after.isEmpty() ? QStringList() : after.split(u'\n');
    QHash<QString, int> known;
    const std::vector<int> firstNumbers = lineNumbers(first, known);
    const std::vector<int> secondNumbers = lineNumbers(second, known);
    const Stretch stretch = changedStretch(firstNumbers, secondNumbers);
    QList<Difference> all;
    const auto tell = [&](Difference::Kind kind, std::size_t index) {
        const bool isAdded = kind == Difference::Kind::Added;
        const QString line = (isAdded ? second : first).at(qsizetype(index));
        all.append({part, kind, u"line %1"_s.arg(index + 1), isAdded ? QString() : line, isAdded ? line : QString()});
    };
    const bool isSmall = (stretch.removed() + 1) <= MostCells / (stretch.added() + 1);
    const CommonLines common = isSmall ? CommonLines(firstNumbers, secondNumbers, stretch)
                                       : CommonLines(firstNumbers, secondNumbers, Stretch{});
    std::size_t i = 0;
    std::size_t j = 0;
    while ((i < stretch.removed() || j < stretch.added()) && all.size() < most) {
        const bool isBoth = i < stretch.removed() && j < stretch.added();
        if (isSmall && isBoth && firstNumbers[stretch.from + i] == secondNumbers[stretch.from + j]) {
            ++i;
            ++j;
        } else if (i < stretch.removed() && (!isBoth || !isSmall || common.at(i + 1, j) >= common.at(i, j + 1))) {
            tell(Difference::Kind::Removed, stretch.from + i++);
        } else {
            tell(Difference::Kind::Added, stretch.from + j++);
        }
    }
    return all;
}

} // namespace Linesman::History
