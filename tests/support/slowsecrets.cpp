// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slowsecrets.h"

#include "app/core/decodedbytes.h"
#include "app/core/secretvalues.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace Linesman::Testing {

namespace {
struct Piece {
    char byte = 0;
    std::size_t from = 0;
    bool isDecoded = false;
};

bool isHexDigit(char c)
{
    return std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos;
}

/*! The value of the hexadecimal digits \a text; -1 when it is not \a count of them. */
long hex(std::string_view text, std::size_t count)
{
    if (text.size() != count || !std::all_of(text.begin(), text.end(), isHexDigit))
        return -1;
    return std::stol(std::string(text), nullptr, 16);
}

std::string utf8(std::uint32_t value)
{
    std::string bytes;
    const auto add = [&bytes](std::uint32_t bits) {
        bytes += static_cast<char>(bits);
    };
    if (value < 0x80) {
        add(value);
    } else if (value < 0x800) {
        add(0xc0 + value / 64);
        add(0x80 + value % 64);
    } else if (value < 0x10000) {
        add(0xe0 + value / 4096);
        add(0x80 + value / 64 % 64);
        add(0x80 + value % 64);
    } else {
        add(0xf0 + value / 262144);
        add(0x80 + value / 4096 % 64);
        add(0x80 + value / 64 % 64);
        add(0x80 + value % 64);
    }
    return bytes;
}

class Decoder
{
public:
    std::function<void(std::size_t end)> pushed = [](std::size_t) {
    };
    std::vector<Piece> pieces;

    void read(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size();)
            i = step(text, i);
    }

    std::string bytes() const
    {
        std::string all;
        for (const Piece &piece : pieces)
            all += piece.byte;
        return all;
    }

private:
    bool isEscaped() const { return !pieces.empty() && pieces.back().byte == '\\'; }

    std::size_t step(std::string_view text, std::size_t i)
    {
        const auto sub = [text](std::size_t at, std::size_t count) {
            return at <= text.size() ? text.substr(at, count) : std::string_view();
        };
        if (text[i] == '%' && hex(sub(i + 1, 2), 2) >= 0) {
            push(static_cast<char>(hex(sub(i + 1, 2), 2)), whole(i), i + 3, true);
            return i + 3;
        }
        if (text[i] == '\\') {
            const std::size_t behind = std::min(text.find_first_not_of('\\', i), text.size());
            const std::string_view letter = sub(behind, 1);
            if (letter == "u" && hex(sub(behind + 1, 4), 4) >= 0) {
                character(static_cast<std::uint32_t>(hex(sub(behind + 1, 4), 4)), whole(i), behind + 5);
                return behind + 5;
            }
            if (letter == "x" && hex(sub(behind + 1, 2), 2) >= 0) {
                push(static_cast<char>(hex(sub(behind + 1, 2), 2)), whole(i), behind + 3, true);
                return behind + 3;
            }
            push('\\', i, behind, false);
            return behind;
        }
        const bool isBehindEquals =
            !pieces.empty() && pieces.back().byte == '=' && !pieces.back().isDecoded && pieces.back().from + 1 == i;
        if (isBehindEquals && hex(sub(i, 2), 2) >= 0 && sub(i, 2).find_first_of("abcdef") == std::string_view::npos) {
            const std::size_t from = take(1);
            push(static_cast<char>(hex(sub(i, 2), 2)), from, i + 2, true);
            return i + 2;
        }
        if (text[i] == '=' && isEscaped()) {
            if (sub(i + 1, 2) == "\r\n")
                return i + 3;
            if (sub(i + 1, 1) == "\n")
                return i + 2;
        }
        push(text[i], i, i + 1, false);
        return i + 1;
    }

    /*! Where an escape at \a i begins, with a backslash before it. */
    std::size_t whole(std::size_t i) { return isEscaped() ? take(1) : i; }

    std::size_t take(std::size_t count)
    {
        const std::size_t from = pieces[pieces.size() - count].from;
        pieces.resize(pieces.size() - count);
        return from;
    }

    void push(char c, std::size_t from, std::size_t end, bool isDecoded)
    {
        if (isEscaped()) {
            if (c == '\\')
                return;
            if (c != 'u' && c != 'U' && c != 'x') {
                from = take(1);
                if (c == 'n')
                    breakLine();
                if (std::string_view("nrtbfave0").find(c) != std::string_view::npos)
                    return;
            }
        }
        if (c == '\n')
            breakLine();
        const auto code = static_cast<unsigned char>(c);
        if (code <= ' ' || c == '"' || c == '\'' || c == '+' || code == 0x7f)
            return;
        pieces.push_back({c, from, isDecoded});
        m_isBroken = false;
        pushed(end);
        if (c == ';')
            entity(end);
        else if (!isDecoded && isHexDigit(c))
            escape(end);
    }

    void breakLine()
    {
        if (m_isBroken || pieces.empty() || pieces.back().byte != '=')
            return;
        take(1);
        m_isBroken = true;
    }

    /*! The newest \a count bytes when they all stand in the source as they are. */
    std::string newest(std::size_t count) const
    {
        std::string text;
        for (std::size_t i = pieces.size() - count; i < pieces.size(); ++i) {
            if (pieces[i].isDecoded)
                return {};
            text += pieces[i].byte;
        }
        return text;
    }

    void escape(std::size_t end)
    {
        struct Form {
            std::string_view start;
            std::size_t digits;
        };
        for (const Form &form : {Form{"%", 2}, Form{"=", 2}, Form{"\\x", 2}, Form{"\\u", 4}, Form{"\\U", 8}}) {
            const std::size_t length = form.start.size() + form.digits;
            if (pieces.size() < length)
                continue;
            std::string head;
            for (std::size_t i = pieces.size() - length; i < pieces.size() - form.digits; ++i)
                head += pieces[i].byte;
            const std::string digits = newest(form.digits);
            const bool isSmall = digits.find_first_of("abcdef") != std::string::npos;
            const long value = head == form.start && !(head == "=" && isSmall) ? hex(digits, form.digits) : -1;
            if (value < 0 || value > 0x10ffff)
                continue;
            const std::size_t from = take(length);
            if (form.digits == 2)
                push(static_cast<char>(value), from, end, true);
            else
                character(static_cast<std::uint32_t>(value), from, end);
            return;
        }
    }

    void entity(std::size_t end)
    {
        std::string name;
        for (std::size_t i = pieces.size() - 1; i > 0 && name.size() < 31; --i) {
            const Piece &piece = pieces[i - 1];
            if (piece.byte == '&') {
                if (const std::uint32_t value = entityValue(name); value != 0)
                    character(value, take(pieces.size() - i + 1), end);
                return;
            }
            if (piece.byte != '#' && (piece.isDecoded || !(isLetter(piece.byte) || isDigit(piece.byte))))
                return;
            name.insert(0, 1, piece.byte);
        }
    }

    void character(std::uint32_t value, std::size_t from, std::size_t end)
    {
        if (value >= 0xdc00 && value < 0xe000 && pieces.size() >= 3) {
            const std::string last = bytes().substr(pieces.size() - 3);
            for (std::uint32_t high = 0xd800; high < 0xdc00; ++high) {
                if (last == utf8(high)) {
                    character(0x10000 + (high - 0xd800) * 1024 + (value - 0xdc00), take(3), end);
                    return;
                }
            }
        }
        for (const char c : utf8(value))
            push(c, from, end, true);
    }

    bool m_isBroken = false; // a "=" at the end of a line was the last to go
};

std::string decodedText(std::string_view text)
{
    constexpr std::string_view Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./~";
    if (text.find_first_not_of(Plain) == std::string_view::npos)
        return std::string(text); // which most of what is looked for is
    Decoder decoder;
    decoder.read(text);
    std::string bytes = decoder.bytes();
    if (!bytes.empty() && bytes.back() == '\\')
        bytes.pop_back(); // in a text it would belong to what follows
    return bytes;
}

/*! \a bytes in letters of \a bits each; what is left over depends on what follows. */
std::string encoded(const std::string &bytes, const std::string &alphabet, std::size_t bits)
{
    std::string result;
    for (std::size_t bit = 0; bit + bits <= bytes.size() * 8; bit += bits) {
        unsigned value = 0;
        for (std::size_t i = bit; i < bit + bits; ++i)
            value = value * 2 + (static_cast<unsigned char>(bytes[i / 8]) >> (7 - i % 8) & 1U);
        result += alphabet[value];
    }
    return result;
}

std::string utf16(const std::string &bytes, bool isBig)
{
    std::u16string units;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        std::uint32_t code = length == 1 ? first : first % (0x80U >> length);
        for (std::size_t k = i + 1; k < std::min(i + length, bytes.size()); ++k)
            code = code * 64 + static_cast<unsigned char>(bytes[k]) % 64;
        i += length;
        if (code >= 0x10000)
            units += char16_t(0xd800 + (code - 0x10000) / 1024);
        units += char16_t(code >= 0x10000 ? 0xdc00 + code % 1024 : code);
    }
    std::string result;
    for (const char16_t unit : units) {
        const char low = static_cast<char>(unit % 256);
        const char high = static_cast<char>(unit / 256);
        result += isBig ? high : low;
        result += isBig ? low : high;
    }
    const std::string zero(1, '\0');
    const std::size_t begin = std::min(result.find_first_not_of(zero), result.size());
    return result.substr(begin, result.find_last_not_of(zero) + 1 - begin);
}

std::string hexDigits(const std::string &bytes, std::string_view digits)
{
    std::string result;
    for (const char c : bytes) {
        result += digits[static_cast<unsigned char>(c) / 16];
        result += digits[static_cast<unsigned char>(c) % 16];
    }
    return result;
}

std::string percentForm(const std::string &bytes)
{
    std::string result;
    for (const char c : bytes) {
        const bool isPlain = isLetter(c) || isDigit(c) || std::string_view("-._~").find(c) != std::string_view::npos;
        result += isPlain ? std::string(1, c) : '%' + hexDigits(std::string(1, c), "0123456789ABCDEF");
    }
    return result;
}

std::string jsonForm(const std::string &bytes)
{
    std::string result;
    for (const char c : bytes)
        result += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return result;
}

struct Forms {
    std::vector<std::string> plain;
    std::vector<std::string> decoded;
};

Forms formsOf(const std::vector<std::string> &secrets)
{
    Forms forms;
    const auto add = [&forms](const std::string &text) {
        if (text.size() >= SecretValues::ShortestSecret) {
            forms.plain.push_back(text); // each is looked for in both, but for what no decoded text keeps
            if (text.back() != '\\')
                forms.decoded.push_back(text);
        }
    };
    const auto addDecoded = [&add](const std::string &text) {
        const std::string plain = decodedText(text);
        add(plain);
        if (plain.size() > 2 && plain.find_first_not_of("0123456789ABCDEF") >= 2)
            add(decodedText('=' + plain));
        int count = 0;
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (text[i] == '=' && ++count <= 8)
                add(decodedText(text.substr(0, i + 1) + '\n' + text.substr(i + 1)));
        }
    };
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::string small = "abcdefghijklmnopqrstuvwxyz";
    for (const std::string &secret : secrets) {
        add(secret);
        addDecoded(secret);
        std::string byCode;
        for (const char c : secret) {
            char code[8] = {c};
            if (static_cast<unsigned char>(c) < 0x80)
                std::snprintf(code, sizeof code, "\\u%04x", unsigned(c));
            byCode += code;
        }
        addDecoded(byCode);
        if (secret.size() < SecretValues::ShortestSecret)
            continue;
        addDecoded(hexDigits(secret, "0123456789abcdef"));
        addDecoded(hexDigits(secret, "0123456789ABCDEF"));
        for (const std::string &written : {secret, percentForm(secret), jsonForm(secret)}) {
            for (std::size_t shift = 0; shift < 5; ++shift) {
                const std::string before(shift, '\0');
                for (const std::string &bytes : {written, utf16(written, false), utf16(written, true)}) {
                    for (const std::string &signs : {std::string("+/"), std::string("-_")}) {
                        const std::string all = encoded(before + bytes, letters + small + "0123456789" + signs, 6);
                        if (shift < 3)
                            addDecoded(all.substr(std::min(all.size(), (shift * 8 + 5) / 6)));
                    }
                }
                for (const std::string &one : {letters, small}) {
                    const std::string all = encoded(before + written, one + "234567", 5);
                    addDecoded(all.substr(std::min(all.size(), (shift * 8 + 4) / 5)));
                }
            }
        }
    }
    for (std::vector<std::string> *list : {&forms.plain, &forms.decoded}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return forms;
}

bool endsWith(const std::vector<Piece> &pieces, const std::string &text)
{
    if (pieces.size() < text.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (pieces[pieces.size() - text.size() + i].byte != text[i])
            return false;
    }
    return true;
}
} // namespace

std::vector<ByteRange> slowSecretRanges(std::string_view text, const std::vector<std::string> &secrets)
{
    const Forms forms = formsOf(secrets);
    std::vector<bool> isHidden(text.size(), false);
    const auto hide = [&isHidden](std::size_t from, std::size_t to) {
        std::fill(isHidden.begin() + std::ptrdiff_t(from), isHidden.begin() + std::ptrdiff_t(to), true);
    };
    for (const std::string &form : forms.plain) {
        for (std::size_t at = text.find(form); at != std::string_view::npos; at = text.find(form, at + 1))
            hide(at, at + form.size());
    }
    Decoder decoder;
    decoder.pushed = [&](std::size_t end) {
        for (const std::string &form : forms.decoded) {
            if (endsWith(decoder.pieces, form))
                hide(decoder.pieces[decoder.pieces.size() - form.size()].from, end);
        }
    };
    decoder.read(text);
    std::vector<ByteRange> ranges;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isHidden[i])
            continue;
        if (!ranges.empty() && ranges.back().to == i)
            ++ranges.back().to;
        else
            ranges.push_back({i, i + 1});
    }
    return ranges;
}

std::string hidden(std::string_view text, const std::vector<ByteRange> &ranges)
{
    std::string result(text);
    for (const ByteRange &range : ranges)
        std::fill(result.begin() + std::ptrdiff_t(range.from), result.begin() + std::ptrdiff_t(range.to), '#');
    return result;
}

} // namespace Linesman::Testing
