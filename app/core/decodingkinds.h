// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/characters.h"

#include <array>
#include <cstdint>

// What each byte may mean to DecodedBytes.
namespace Linesman {

namespace Decoding {
enum class Kind : std::uint8_t { Ordinary, Hex, Semicolon, Vanishing, Beginning, Backslash };

constexpr bool vanishes(unsigned char c)
{
    return c <= ' ' || c == '"' || c == '\'' || c == '+' || c == 0x7f;
}

/*! The letters that stand for a control character behind a backslash. */
constexpr bool isEscapedControl(unsigned char c)
{
    return c == 'n' || c == 'r' || c == 't' || c == 'b' || c == 'f' || c == 'a' || c == 'v' || c == 'e' || c == '0';
}

inline constexpr std::array<Kind, 256> Kinds = [] {
    std::array<Kind, 256> kinds{};
    for (unsigned c = 0; c < 256; ++c) {
        const auto byte = static_cast<unsigned char>(c);
        if (hexValue(static_cast<char>(byte)) >= 0)
            kinds[c] = Kind::Hex;
        else if (vanishes(byte))
            kinds[c] = Kind::Vanishing;
        else if (byte == ';')
            kinds[c] = Kind::Semicolon;
        else if (byte == '%' || byte == '&' || byte == '=')
            kinds[c] = Kind::Beginning;
        else if (byte == '\\')
            kinds[c] = Kind::Backslash;
    }
    return kinds;
}();

/*! Whether \a c, behind a "=", may be of quoted-printable, or vanish and let what follows be that. */
constexpr bool mayFollowEquals(unsigned char c)
{
    return Kinds[c] != Kind::Ordinary && !(Kinds[c] == Kind::Hex && c >= 'a');
}
} // namespace Decoding

} // namespace Linesman
