// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ASCII, whatever the locale.
namespace Linesman {

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return lowered(c) >= 'a' && lowered(c) <= 'z';
}

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/*! The value of a hexadecimal digit; -1 when \a c is not one. */
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    return lowered(c) >= 'a' && lowered(c) <= 'f' ? lowered(c) - 'a' + 10 : -1;
}

} // namespace Linesman
