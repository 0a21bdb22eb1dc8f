// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/message.h"
#include "app/webhooks/keytext_p.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace Linesman::Webhooks {

namespace {
/*! "\\n", "\\r" and "\\t" as they are written, escaped once or twice, become blanks. */
std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        std::size_t next = i;
        while (next < text.size() && text[next] == '\\')
            ++next;
        const char letter = next < text.size() ? text[next] : '\0';
        if (letter == 'n' || letter == 'r' || letter == 't')
            plain += ' ';
        else if (letter != '\0')
            plain += letter; // an escaped slash or quote, or a line that goes on
        i = std::min(next, text.size() - 1);
    }
    return plain;
}

/*! What a typographic character stands for, by its code point or its byte of Windows-1252; 0 for any other. */
char plainOf(std::uint32_t code)
{
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0x96 || code == 0x97)
        return '-';
    if ((code >= 0x2018 && code <= 0x201f) || (code >= 0x91 && code <= 0x94))
        return '"';
    if (code == 0xa0 || (code >= 0x2000 && code <= 0x200d) || code == 0x2028 || code == 0x202f || code == 0x2060 ||
        code == 0xfeff)
        return ' ';
    return '\0';
}

std::string withoutTypography(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? std::uint32_t(static_cast<unsigned char>(text[i])) : 0U;
    };
    const auto follows = [&byte](std::size_t i) {
        return (byte(i) & 0xc0) == 0x80;
    };
    for (std::size_t i = 0; i < text.size();) {
        std::uint32_t code = byte(i);
        std::size_t length = 1;
        if ((code & 0xe0) == 0xc0 && follows(i + 1)) {
            code = ((code & 0x1f) << 6) | (byte(i + 1) & 0x3f);
            length = 2;
        } else if ((code & 0xf0) == 0xe0 && follows(i + 1) && follows(i + 2)) {
            code = ((code & 0xf) << 12) | ((byte(i + 1) & 0x3f) << 6) | (byte(i + 2) & 0x3f);
            length = 3;
        }
        if (const char ascii = code < 0x80 ? '\0' : plainOf(code))
            plain += ascii;
        else
            plain += text.substr(i, length);
        i += length;
    }
    return plain;
}

/*! An INTEGER that is not negative. */
std::string derInteger(std::string_view number)
{
    number.remove_prefix(std::min(number.find_first_not_of('\0'), number.size()));
    const bool needsZero = number.empty() || (static_cast<unsigned char>(number.front()) & 0x80) != 0;
    std::string content(needsZero ? 1 : 0, '\0');
    content.append(number);
    return content;
}

std::string derOf(char tag, const std::string &content)
{
    std::string length;
    for (std::size_t left = content.size(); left > 0; left >>= 8)
        length += char(left & 0xff);
    std::reverse(length.begin(), length.end());
    std::string der(1, tag);
    if (content.size() >= 0x80)
        der += char(0x80 | length.size());
    der += length;
    der += content;
    return der;
}
} // namespace

std::optional<std::string> fromKeyHex(std::string_view text)
{
    if (text.substr(0, 2) == "0x" || text.substr(0, 2) == "0X")
        text.remove_prefix(2);
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (text.empty() ||
        sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                       ": \r\n\t", &length, &end) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

std::optional<std::string> fromKeyBase64(std::string_view text)
{
    constexpr std::array Variants{sodium_base64_VARIANT_ORIGINAL, sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
                                  sodium_base64_VARIANT_URLSAFE, sodium_base64_VARIANT_URLSAFE_NO_PADDING};
    for (const int variant : Variants) {
        std::string bytes(text.size(), '\0');
        std::size_t length = 0;
        const char *end = nullptr;
        if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                              " \r\n\t", &length, &end, variant) == 0 &&
            end == text.data() + text.size()) {
            bytes.resize(length);
            return bytes;
        }
    }
    return std::nullopt;
}

std::string plainKeyText(std::string_view text)
{
    std::string plain = withoutEscapes(withoutTypography(text));
    const bool isForm = plain.find("BEGIN+") != std::string::npos; // a form writes blanks so
    if (isForm || plain.find("BEGIN%20") != std::string::npos || plain.find("%3D") != std::string::npos ||
        plain.find("%3d") != std::string::npos) {
        if (isForm)
            std::replace(plain.begin(), plain.end(), '+', ' ');
        plain = Http::percentDecoded(plain);
    }
    return plain;
}

std::string rsaKeyDer(std::string_view modulus, std::string_view exponent)
{
    constexpr char Integer = 0x02;
    constexpr char Sequence = 0x30;
    return derOf(Sequence, derOf(Integer, derInteger(modulus)) + derOf(Integer, derInteger(exponent)));
}

bool isWholeDer(std::string_view bytes)
{
    const auto at = [bytes](std::size_t i) {
        return std::size_t(static_cast<unsigned char>(bytes[i]));
    };
    if (bytes.size() < 4 || at(0) != 0x30)
        return false;
    if (at(1) < 0x80)
        return bytes.size() == 2 + at(1);
    if (at(1) == 0x81)
        return bytes.size() == 3 + at(2);
    return at(1) == 0x82 && bytes.size() == 4 + (at(2) << 8 | at(3));
}

} // namespace Linesman::Webhooks
