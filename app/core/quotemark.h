// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace Linesman {

/*! A quotation mark as it stands in a text, maybe quoted itself: `"`, `\"`, `&quot;`, `%22`, `\u0022`, `%5C%22`. */
struct QuoteMark {
    std::size_t backslashes = 0; //!< before it, in whatever way they are written
    std::size_t length = 0;      //!< bytes, with the backslashes
    char character = 0;          //!< `"`, `'` or `` ` ``; 0 when there is none here
    std::string_view written;    //!< the mark without its backslashes, as it stands in the text
};

/*! The mark at \a at; without one, `length` still says how many bytes of backslashes there are. */
QuoteMark quoteMarkAt(std::string_view text, std::size_t at);

/*! Whether \a mark, met inside of what \a open began, ends it. One of another kind or one level deeper does not. */
bool closes(const QuoteMark &mark, const QuoteMark &open);

} // namespace Linesman
