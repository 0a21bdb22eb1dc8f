// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/characters.h"
#include "app/core/decodingkinds.h"
#include "app/core/wipe.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace Linesman {

/*! The code point of the HTML entity \a name (`quot`, `#39`, `#x27`: without `&` and `;`); 0 when it is not known. */
std::uint32_t entityValue(std::string_view name);

/*!
    A text with every usual quoting taken off, in one pass and however deep they are nested: `%22`, `&quot;`, `\"`,
    `\u0022`, `\x22` and `=22` all become the character they stand for, and what one of them gives may begin the next.
    Backslashes, white space, quotation marks, `+` and control characters vanish: quotings double them, fold lines at
    them, or write one for the other; so does a `=` at the end of a line. So two texts that differ only in their quoting
    come out the same, which is all it is for: what comes out is compared, never shown.
    Quoted-printable (RFC 2045, 6.7) cannot be told from a form: `secret=41ab` becomes `secretAab`. Who looks for `41ab`
    looks for what that becomes behind a `=`, too.

    It is a stack: each byte is pushed, and what it completes is replaced by what that means. Only the newest bytes
    are kept, each with the place in the source where it began.
*/
class DecodedBytes
{
public:
    /*! Keeps at least the newest \a kept bytes. */
    explicit DecodedBytes(std::size_t kept)
        : m_mask(std::bit_ceil(kept + Slack) - 1)
        , m_entries(m_mask + 1)
    {
    }

    /*!
        Takes all of \a text, which is shorter than 2^55 bytes. Whenever a byte has come on top, also when the next ones
        will take it away again, \a watch is asked whether it `wants(newest())`, and if so called as `decodedTo(end)`
        with how far the text was read; and the same for the last eight bytes of the text itself: `plainTo(end)`. Stops
        and returns false when more was taken away again than is kept: what is below cannot be judged.
    */
    template <typename Watch>
    bool read(std::string_view text, Watch &watch)
    {
        std::uint64_t plain = 0;
        std::size_t i = 0;
        while ((i = readOrdinary(text, i, plain, watch)) < text.size()) {
            const std::size_t end = i + std::max<std::size_t>(readSpecial(text, i, watch), 1);
            for (; i < end; ++i) {
                plain = plain << 8U | static_cast<unsigned char>(text[i]);
                if (watch.wants(plain))
                    watch.plainTo(i + 1);
            }
            if (m_deepest > m_size + Slack / 2)
                return false;
        }
        return true;
    }

    std::size_t size() const { return m_size; }
    std::uint64_t newest() const { return m_newest; } //!< the last eight bytes, the last one lowest
    unsigned char byteAt(std::size_t index) const { return byte(at(index)); } //!< one of those that are kept
    /*! Where in the source the byte at \a index begins; one of those that are kept. */
    std::size_t sourceOf(std::size_t index) const { return at(index) >> 9U; }

private:
    enum class Origin : std::uint8_t { Source, Decoded };
    static constexpr std::size_t Slack = 256;
    static constexpr std::size_t LongestEntity = 32;
    static constexpr std::size_t LongestEscape = 10; // \UXXXXXXXX

    // An entry: where it began in the source, whether it was decoded (a bit), and the byte.
    static unsigned char byte(std::uint64_t entry) { return static_cast<unsigned char>(entry); }
    std::uint64_t at(std::size_t index) const { return m_entries[index & m_mask]; }
    unsigned char fromTop(std::size_t depth) const { return byte(at(m_size - depth)); }
    bool isSource(std::size_t depth) const { return (at(m_size - depth) >> 8U & 1U) == 0; }

    /*! Nearly all bytes of nearly all texts: those that mean themselves. Returns where the first other one is. */
    template <typename Watch>
    std::size_t readOrdinary(std::string_view text, std::size_t i, std::uint64_t &plainBytes, Watch &watch)
    {
        if (m_isEscaped)
            return i;
        std::uint64_t plain = plainBytes;
        std::uint64_t newest = m_newest;
        std::size_t size = m_size;
        std::uint64_t *const entries = m_entries.data();
        for (; i < text.size(); ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            const Decoding::Kind kind = Decoding::Kinds[c];
            if (kind == Decoding::Kind::Backslash || (kind == Decoding::Kind::Hex && size < m_hexUntil) ||
                (kind == Decoding::Kind::Semicolon && size < m_entityUntil))
                break;
            if (kind == Decoding::Kind::Beginning) {
                if (c == '%' && hexAt(text, i + 1, 2) >= 0)
                    break;
                if (c != '=' || i + 1 >= text.size() ||
                    Decoding::mayFollowEquals(static_cast<unsigned char>(text[i + 1])))
                    mayBegin(c, size + 1);
            }
            plain = plain << 8U | c;
            if (kind == Decoding::Kind::Vanishing) {
                if (c == '\n' && static_cast<unsigned char>(newest) == '=') {
                    m_isBroken = m_isBroken && size == m_size;
                    m_newest = newest;
                    m_size = size;
                    breakLine();
                    newest = m_newest;
                    size = m_size;
                }
                if (watch.wants(plain))
                    watch.plainTo(i + 1);
                continue;
            }
            entries[size & m_mask] = std::uint64_t(i) << 9U | c;
            newest = newest << 8U | c;
            ++size;
            if (watch.wants(newest)) {
                m_isBroken = false;
                m_newest = newest;
                m_size = size;
                watch.decodedTo(i + 1);
                watch.plainTo(i + 1);
            } else if (plain != newest && watch.wants(plain)) {
                watch.plainTo(i + 1);
            }
        }
        m_isBroken = m_isBroken && size == m_size;
        m_newest = newest;
        m_size = size;
        plainBytes = plain;
        return i;
    }

    /*! Takes what stands at \a i, with the whole escape if one does; returns how many bytes that was. */
    template <typename Watch>
    std::size_t readSpecial(std::string_view text, std::size_t i, Watch &watch)
    {
        const auto c = static_cast<unsigned char>(text[i]);
        if (const std::int64_t value = i > 0 && text[i - 1] == '=' ? pairBehindEquals(text, i) : -1; value >= 0) {
            push(static_cast<unsigned char>(value), pop(1), i + 2, Origin::Decoded, watch);
            return 2;
        }
        if (c == '%') {
            if (const std::int64_t value = hexAt(text, i + 1, 2); value >= 0) {
                const std::size_t from = m_isEscaped ? pop(1) : i;
                push(static_cast<unsigned char>(value), from, i + 3, Origin::Decoded, watch);
                return 3;
            }
        } else if (c == '\\' && i + 1 < text.size()) {
            std::size_t last = i; // of a run
            while (last + 1 < text.size() && text[last + 1] == '\\')
                ++last;
            const char letter = last + 1 < text.size() ? text[last + 1] : '\0';
            const std::size_t digits = letter == 'u' ? 4 : letter == 'x' ? 2 : 0;
            if (const std::int64_t value = digits > 0 ? hexAt(text, last + 2, digits) : -1; value >= 0) {
                const std::size_t from = m_isEscaped ? pop(1) : i;
                const std::size_t end = last + 2 + digits;
                if (digits == 2)
                    push(static_cast<unsigned char>(value), from, end, Origin::Decoded, watch);
                else
                    pushCharacter(static_cast<std::uint32_t>(value), from, end, watch);
                return end - i;
            }
            const auto byte = static_cast<unsigned char>(letter);
            if (!m_isEscaped && byte != 0 && (Decoding::isEscapedControl(byte) || Decoding::vanishes(byte))) {
                if (letter == 'n' || letter == '\n')
                    breakLine();
                return last + 2 - i;
            }
            push(c, i, last + 1, Origin::Source, watch);
            return last + 1 - i;
        }
        if (const std::size_t fold = c == '=' && m_isEscaped ? foldAt(text, i) : 0; fold > 0)
            return fold; // or the backslash would be the quoting of the "="
        push(c, i, i + 1, Origin::Source, watch);
        return 1;
    }

    /*! The value of two capital digits at \a i, if the "=" before them is on top; -1 otherwise. */
    std::int64_t pairBehindEquals(std::string_view text, std::size_t i) const
    {
        if (m_size == 0 || fromTop(1) != '=' || !isSource(1) || sourceOf(m_size - 1) != i - 1)
            return -1;
        const std::int64_t value = hexAt(text, i, 2);
        return value >= 0 && text[i] < 'a' && text[i + 1] < 'a' ? value : -1;
    }

    /*! The length of "=" with a line break behind it at \a i; 0 when there is none. */
    static std::size_t foldAt(std::string_view text, std::size_t i)
    {
        const std::string_view behind = text.substr(i + 1);
        return behind.starts_with("\r\n") ? 3 : behind.starts_with('\n') ? 2 : 0;
    }

    /*! With \a c on top of \a size entries something may be under way. */
    void mayBegin(unsigned char c, std::size_t size)
    {
        if (c == '%' || c == '\\')
            m_hexUntil = std::max(m_hexUntil, size + LongestEscape);
        else if (c == '=')
            m_hexUntil = std::max(m_hexUntil, size + 3);
        else if (c == '&')
            m_entityUntil = std::max(m_entityUntil, size + LongestEntity);
    }

    /*! The value of \a digits hexadecimal digits at \a at; -1 when they are not there. */
    static std::int64_t hexAt(std::string_view text, std::size_t at, std::size_t digits)
    {
        if (at + digits > text.size())
            return -1;
        std::int64_t value = 0;
        for (std::size_t i = at; i < at + digits; ++i) {
            const int digit = hexValue(text[i]);
            if (digit < 0)
                return -1;
            value = value * 16 + digit;
        }
        return value;
    }

    void put(unsigned char c, std::size_t from, Origin origin)
    {
        m_entries[m_size & m_mask] = std::uint64_t(from) << 9U | (origin == Origin::Decoded ? 0x100U : 0U) | c;
        m_newest = m_newest << 8U | c;
        ++m_size;
        m_isBroken = false;
    }

    /*! Takes \a count away; where the lowest of them began. */
    std::size_t pop(std::size_t count)
    {
        m_deepest = std::max(m_deepest, m_size);
        m_size -= count;
        if (count < 8) {
            m_newest >>= 8 * count;
            for (std::size_t i = 9 - count; i <= 8 && i <= m_size; ++i)
                m_newest |= std::uint64_t(fromTop(i)) << (8 * (i - 1));
        } else {
            m_newest = 0;
            for (std::size_t i = std::min<std::size_t>(8, m_size); i > 0; --i)
                m_newest = m_newest << 8U | fromTop(i);
        }
        m_isEscaped = m_size > 0 && fromTop(1) == '\\';
        return sourceOf(m_size);
    }

    template <typename Watch>
    void push(unsigned char c, std::size_t from, std::size_t end, Origin origin, Watch &watch)
    {
        if (m_isEscaped) {
            if (c == '\\')
                return; // doubled by a quoting
            m_isEscaped = false;
            if (c != 'u' && c != 'U' && c != 'x') {
                from = pop(1);
                if (c == 'n')
                    breakLine();
                if (Decoding::isEscapedControl(c))
                    return;
            }
        }
        if (c == '\n')
            breakLine();
        if (Decoding::vanishes(c))
            return;
        put(c, from, origin);
        mayBegin(c, m_size);
        m_isEscaped = c == '\\';
        if (watch.wants(m_newest))
            watch.decodedTo(end);
        if (c == ';')
            reduceEntity(end, watch);
        else if (origin == Origin::Source && m_size < m_hexUntil && hexValue(static_cast<char>(c)) >= 0)
            reduceHex(end, watch);
    }

    /*! A line ends. The "=" with which quoted-printable folds one goes; of several only the last, and so nothing below. */
    void breakLine()
    {
        if (m_isBroken || m_size == 0 || fromTop(1) != '=')
            return;
        pop(1);
        m_isBroken = true;
    }

    /*! Whether the newest two entries may be those of quoted-printable: it has no small letters. */
    bool areCapitals() const { return fromTop(1) < 'a' && fromTop(2) < 'a'; }

    /*! The value of the newest \a digits entries, all of them hexadecimal digits of the source; -1 otherwise. */
    std::int64_t hexOnTop(std::size_t digits) const
    {
        std::int64_t value = 0;
        for (std::size_t depth = digits; depth > 0; --depth) {
            const int digit = isSource(depth) ? hexValue(static_cast<char>(fromTop(depth))) : -1;
            if (digit < 0)
                return -1;
            value = value * 16 + digit;
        }
        return value;
    }

    template <typename Watch>
    void reduceHex(std::size_t end, Watch &watch)
    {
        if (m_size >= 3 && (fromTop(3) == '%' || (fromTop(3) == '=' && areCapitals()))) {
            if (const std::int64_t value = hexOnTop(2); value >= 0)
                push(static_cast<unsigned char>(value), pop(3), end, Origin::Decoded, watch);
            return;
        }
        reduceEscape<'x', 2>(end, watch) || reduceEscape<'u', 4>(end, watch) || reduceEscape<'U', 8>(end, watch);
    }

    template <unsigned char letter, std::size_t digits, typename Watch>
    bool reduceEscape(std::size_t end, Watch &watch)
    {
        constexpr std::size_t length = digits + 2;
        if (m_size < length || fromTop(digits + 1) != letter || fromTop(length) != '\\')
            return false;
        const std::int64_t value = hexOnTop(digits);
        if (value < 0 || value > 0x10ffff)
            return false;
        const std::size_t from = pop(length);
        if (digits == 2)
            push(static_cast<unsigned char>(value), from, end, Origin::Decoded, watch); // a byte, as Python writes it
        else
            pushCharacter(static_cast<std::uint32_t>(value), from, end, watch);
        return true;
    }

    template <typename Watch>
    void reduceEntity(std::size_t end, Watch &watch)
    {
        std::array<char, LongestEntity> name; // from the back
        std::size_t length = 0;
        for (std::size_t depth = 2; depth <= m_size && length < LongestEntity - 1; ++depth) {
            const unsigned char c = fromTop(depth);
            const auto letter = static_cast<char>(c);
            const bool isPart = isDigit(letter) || isLetter(letter) || c == '#';
            if (isPart && (c == '#' || isSource(depth))) {
                name[LongestEntity - ++length] = letter;
                continue;
            }
            const std::uint32_t value =
                c == '&' ? entityValue({name.data() + LongestEntity - length, length}) : std::uint32_t(0);
            if (value != 0)
                pushCharacter(value, pop(depth), end, watch);
            return;
        }
    }

    template <typename Watch>
    void pushCharacter(std::uint32_t value, std::size_t from, std::size_t end, Watch &watch)
    {
        if (value >= 0xdc00 && value < 0xe000 && m_size >= 3 && fromTop(3) == 0xed && fromTop(2) >= 0xa0 &&
            fromTop(2) < 0xb0) { // the second half of a pair, as JSON writes what is above U+FFFF
            const std::uint32_t high = 0xd000U | ((fromTop(2) & 0x3fU) << 6U) | (fromTop(1) & 0x3fU);
            pushCharacter(0x10000U + ((high - 0xd800U) << 10U) + (value - 0xdc00U), pop(3), end, watch);
            return;
        }
        const auto byte = [&](std::uint32_t bits) {
            push(static_cast<unsigned char>(bits), from, end, Origin::Decoded, watch);
        };
        if (value < 0x80) {
            byte(value);
        } else if (value < 0x800) {
            byte(0xc0U | (value >> 6U));
            byte(0x80U | (value & 0x3fU));
        } else if (value < 0x10000) {
            byte(0xe0U | (value >> 12U));
            byte(0x80U | ((value >> 6U) & 0x3fU));
            byte(0x80U | (value & 0x3fU));
        } else {
            byte(0xf0U | (value >> 18U));
            byte(0x80U | ((value >> 12U) & 0x3fU));
            byte(0x80U | ((value >> 6U) & 0x3fU));
            byte(0x80U | (value & 0x3fU));
        }
    }

    std::size_t m_mask;
    std::vector<std::uint64_t, WipingAllocator<std::uint64_t>> m_entries; // what is read may be a secret
    std::size_t m_size = 0;
    std::size_t m_deepest = 0;  //!< the largest size there was when something was taken away
    std::size_t m_hexUntil = 0; //!< from this size on no escape can be under way
    std::size_t m_entityUntil = 0;
    std::uint64_t m_newest = 0;
    bool m_isEscaped = false; //!< a backslash is on top
    bool m_isBroken = false;  //!< a "=" at the end of a line was the last to go
};

} // namespace Linesman
