// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretwritings.h"

#include "app/core/characters.h"

#include <algorithm>
#include <cstdint>

namespace Linesman {

namespace {
constexpr char LowerDigits[] = "0123456789abcdef";
constexpr char UpperDigits[] = "0123456789ABCDEF";

struct Alphabet {
    const char *letters;
    unsigned bits; //!< of each letter
};

Alphabet alphabetOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Base64:
        return {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6};
    case Encoding::Base64Url:
        return {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6};
    case Encoding::Base32:
        return {"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5};
    case Encoding::Base32Lower:
        break;
    }
    return {"abcdefghijklmnopqrstuvwxyz234567", 5};
}
} // namespace

SecretBytes characterCodes(std::string_view text)
{
    SecretBytes result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            result.insert(result.end(), {'\\', 'u', '0', '0', LowerDigits[byte / 16], LowerDigits[byte % 16]});
        else
            result.push_back(c);
    }
    return result;
}

SecretBytes hexadecimal(std::string_view secret, Digits digits)
{
    const char *const all = digits == Digits::Lower ? LowerDigits : UpperDigits;
    SecretBytes result;
    for (const char c : secret) {
        const auto byte = static_cast<unsigned char>(c);
        result.insert(result.end(), {all[byte / 16], all[byte % 16]});
    }
    return result;
}

SecretBytes percentEncoded(std::string_view secret)
{
    SecretBytes result;
    for (const char c : secret) {
        const auto byte = static_cast<unsigned char>(c);
        if (isDigit(c) || isLetter(c) || c == '-' || c == '.' || c == '_' || c == '~')
            result.push_back(c);
        else
            result.insert(result.end(), {'%', UpperDigits[byte / 16], UpperDigits[byte % 16]});
    }
    return result;
}

SecretBytes jsonEscaped(std::string_view secret)
{
    SecretBytes result;
    for (const char c : secret) {
        if (c == '"' || c == '\\')
            result.push_back('\\');
        result.push_back(c);
    }
    return result;
}

SecretBytes utf16(std::string_view text, ByteOrder order)
{
    SecretBytes result;
    const auto add = [&result, order](std::uint32_t unit) {
        const auto low = static_cast<char>(unit & 0xffU);
        const auto high = static_cast<char>(unit >> 8U & 0xffU);
        if (order == ByteOrder::Little)
            result.insert(result.end(), {low, high});
        else
            result.insert(result.end(), {high, low});
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::uint32_t code = length == 1 ? lead : lead & (0x7fU >> length);
        const std::size_t end = std::min(i + length, text.size());
        while (++i < end)
            code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3fU);
        if (code > 0xffff) {
            add(0xd800U + ((code - 0x10000U) >> 10U));
            add(0xdc00U + (code & 0x3ffU));
        } else {
            add(code);
        }
    }
    while (!result.empty() && result.back() == '\0')
        result.pop_back();
    result.erase(result.begin(), std::find_if(result.begin(), result.end(), [](char c) { return c != '\0'; }));
    return result;
}

SecretBytes encodedCore(std::string_view bytes, std::size_t shift, Encoding encoding)
{
    const Alphabet alphabet = alphabetOf(encoding);
    SecretBytes core;
    std::uint32_t bits = 0;
    unsigned count = 0;
    const auto take = [&](unsigned char byte) {
        bits = bits << 8U | byte;
        for (count += 8; count >= alphabet.bits;) {
            count -= alphabet.bits;
            core.push_back(alphabet.letters[bits >> count & ((1U << alphabet.bits) - 1)]);
        }
    };
    for (std::size_t i = 0; i < shift; ++i)
        take(0);
    for (const char c : bytes)
        take(static_cast<unsigned char>(c));
    const std::size_t skipped = (shift * 8 + alphabet.bits - 1) / alphabet.bits; // also hold what stands before
    core.erase(core.begin(), core.begin() + std::ptrdiff_t(std::min(skipped, core.size())));
    return core;
}

} // namespace Linesman
