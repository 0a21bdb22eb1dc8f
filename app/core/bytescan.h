// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Linesman {

enum class HighBytes { Pass, Stop }; //!< those from 0x80 on

/*!
    The first place from \a from on whose byte is a control character (below 0x20) or one of \a others; the text's size
    when there is none. Looks at eight bytes at a time: nearly all text has nothing to find.
*/
template <HighBytes high, unsigned char... others>
std::size_t findSpecial(std::string_view text, std::size_t from)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    for (; from + sizeof(std::uint64_t) <= text.size(); from += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + from, sizeof eight);
        std::uint64_t found = (eight - ones * 0x20) & ~eight; // its top bits: a byte was below 0x20
        ((found |= ((eight ^ (ones * others)) - ones) & ~(eight ^ (ones * others))), ...);
        if constexpr (high == HighBytes::Stop)
            found |= eight;
        if ((found & tops) != 0)
            break;
    }
    for (; from < text.size(); ++from) {
        const auto c = static_cast<unsigned char>(text[from]);
        if (c < 0x20 || ((c == others) || ...) || (high == HighBytes::Stop && c >= 0x80))
            break;
    }
    return from;
}

} // namespace Linesman
