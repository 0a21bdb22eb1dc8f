// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

// The few words of RFC 9110's grammar that several parsers need. No Qt and no Boost.
namespace Linesman::Http {

inline constexpr std::string_view OptionalWhitespace = " \t"; //!< OWS of RFC 9110, 5.6.3
inline constexpr std::string_view AnyWhitespace = " \t\r\n";  //!< what people paste around a value

/*! \a text without \a white at either end. */
constexpr std::string_view trimmed(std::string_view text, std::string_view white = OptionalWhitespace)
{
    const std::size_t first = text.find_first_not_of(white);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(white) - first + 1);
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
}

/*! tchar of RFC 9110, 5.6.2: what a method or a field's name is made of. */
constexpr bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

constexpr bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

constexpr bool isNumber(std::string_view text) //!< digits only, at least one
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/*! The value of a hexadecimal digit, or -1. */
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace Linesman::Http
