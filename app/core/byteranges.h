// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace Linesman {

/*! Bytes of a text: from the first up to, but not including, the second offset. */
struct ByteRange {
    std::size_t from = 0;
    std::size_t to = 0;
    bool operator==(const ByteRange &) const = default;
};

/*! Adds \a range, whose end is not before any earlier one's; those that it touches become one. Linear over all calls. */
inline void addRange(std::vector<ByteRange> &ranges, ByteRange range)
{
    while (!ranges.empty() && ranges.back().to >= range.from) {
        range.from = std::min(range.from, ranges.back().from);
        range.to = std::max(range.to, ranges.back().to);
        ranges.pop_back();
    }
    ranges.push_back(range);
}

/*! Both lists, each sorted and without overlaps, as one of the same kind. */
inline std::vector<ByteRange> united(const std::vector<ByteRange> &a, const std::vector<ByteRange> &b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    std::vector<ByteRange> both(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), both.begin(),
               [](const ByteRange &one, const ByteRange &other) { return one.from < other.from; });
    std::vector<ByteRange> joined;
    joined.reserve(both.size());
    for (const ByteRange &range : both) {
        if (!joined.empty() && joined.back().to >= range.from)
            joined.back().to = std::max(joined.back().to, range.to);
        else
            joined.push_back(range);
    }
    return joined;
}

} // namespace Linesman
