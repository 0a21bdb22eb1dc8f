// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/quotemark.h"

#include "app/core/decodedbytes.h"

#include <algorithm>
#include <cstdint>

namespace Linesman {

namespace {
bool startsWith(std::string_view text, std::size_t at, std::string_view start)
{
    return text.substr(at, start.size()) == start;
}

/*! Length of `%` and two digits at \a at, or more when the sign is encoded itself (`%2522`); 0 when it is not \a code. */
std::size_t percentCode(std::string_view text, std::size_t at, std::string_view code)
{
    if (at >= text.size() || text[at] != '%')
        return 0;
    std::size_t digits = at + 1;
    while (startsWith(text, digits, "25"))
        digits += 2;
    if (digits + 2 > text.size() || text[digits] != code[0] || (text[digits + 1] | 0x20) != (code[1] | 0x20))
        return 0;
    return digits + 2 - at;
}

struct Piece {
    char character = 0;
    std::size_t length = 0;
};

/*! A character of the three kinds, written as an entity whose `&` may be one itself. */
Piece entityAt(std::string_view text, std::size_t at)
{
    std::size_t name = at + 1;
    while (startsWith(text, name, "amp;"))
        name += 4;
    const std::string_view rest = text.substr(std::min(name, text.size()), 12);
    const std::size_t end = rest.find(';');
    const std::uint32_t value = end == std::string_view::npos ? 0 : entityValue(rest.substr(0, end));
    if (value != '"' && value != '\'' && value != '\\')
        return {};
    return {static_cast<char>(value), name + end + 1 - at};
}

/*! `u0022` or `x22` behind a backslash. */
Piece escapeAt(std::string_view text, std::size_t at)
{
    for (const std::string_view head : {std::string_view("u00"), std::string_view("x")}) {
        if (!startsWith(text, at, head))
            continue;
        const std::string_view code = text.substr(std::min(at + head.size(), text.size()), 2);
        const char character = code == "22" ? '"' : code == "27" ? '\'' : '\0';
        return {character, character ? head.size() + 2 : 0};
    }
    return {};
}

Piece pieceAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    switch (text[at]) {
    case '"':
    case '\'':
    case '`':
    case '\\':
        return {text[at], 1};
    case '&':
        return entityAt(text, at);
    case '%':
        if (const std::size_t length = percentCode(text, at, "22"))
            return {'"', length};
        if (const std::size_t length = percentCode(text, at, "27"))
            return {'\'', length};
        if (const std::size_t length = percentCode(text, at, "5C"))
            return {'\\', length};
        return {};
    default:
        return {};
    }
}
} // namespace

QuoteMark quoteMarkAt(std::string_view text, std::size_t at)
{
    QuoteMark mark;
    Piece piece = pieceAt(text, at);
    while (piece.character == '\\') {
        ++mark.backslashes;
        mark.length += piece.length;
        piece = pieceAt(text, at + mark.length);
    }
    if (piece.character == 0 && mark.backslashes > 0)
        piece = escapeAt(text, at + mark.length);
    mark.character = piece.character;
    mark.written = text.substr(std::min(at + mark.length, text.size()), piece.length);
    mark.length += piece.length;
    return mark;
}

bool closes(const QuoteMark &mark, const QuoteMark &open)
{
    if (mark.character != open.character || mark.written.size() != open.written.size())
        return false;
    if (mark.backslashes <= open.backslashes)
        return true; // fewer: the string around it ends
    // At this level a backslash of the value is written as 2 (n + 1) of them.
    return (mark.backslashes - open.backslashes) % (2 * (open.backslashes + 1)) == 0;
}

} // namespace Linesman
