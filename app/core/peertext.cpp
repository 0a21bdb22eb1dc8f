// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/peertext.h"

#include "app/core/bytescan.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace Linesman {

namespace {
constexpr std::string_view Replacement = "\xef\xbf\xbd"; // U+FFFD
constexpr std::string_view Mark = "\xef\xbb\xbf";

void appendCodePoint(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xc0 | (code >> 6));
        text += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        text += char(0xe0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    } else {
        text += char(0xf0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3f));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    }
}

enum class Utf16 { None, Little, Big };

/*! By the mark, or by the NUL bytes that every ASCII character brings: JSON begins with two of them (RFC 4627, 3). */
Utf16 utf16Of(std::string_view bytes)
{
    if (bytes.size() < 2)
        return Utf16::None;
    const auto at = [bytes](std::size_t i) {
        return static_cast<unsigned char>(bytes[i]);
    };
    if (at(0) == 0xff && at(1) == 0xfe)
        return Utf16::Little;
    if (at(0) == 0xfe && at(1) == 0xff)
        return Utf16::Big;
    if (bytes.size() < 4)
        return Utf16::None;
    if (at(0) != 0 && at(1) == 0 && at(2) != 0 && at(3) == 0)
        return Utf16::Little;
    return at(0) == 0 && at(1) != 0 && at(2) == 0 && at(3) != 0 ? Utf16::Big : Utf16::None;
}

std::string fromUtf16(std::string_view bytes, bool little)
{
    std::string text;
    text.reserve(bytes.size());
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return std::uint32_t(little ? first | (second << 8) : second | (first << 8));
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t code = unit(i);
        if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000) {
            appendCodePoint(text, 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00));
            i += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            text += Replacement;
        } else {
            appendCodePoint(text, code);
        }
    }
    return text;
}

/*! The length of the UTF-8 character at \a at; 0 when there is none. */
std::size_t characterAt(std::string_view bytes, std::size_t at)
{
    const auto byte = [bytes](std::size_t i) {
        return i < bytes.size() ? std::uint32_t(static_cast<unsigned char>(bytes[i])) : 0U;
    };
    const std::uint32_t first = byte(at);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 && first < 0xf5   ? 4
                               : first >= 0xe0 && first < 0xf0 ? 3
                               : first >= 0xc2 && first < 0xe0 ? 2
                                                               : 0;
    if (length == 0)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    if (length == 3) {
        const std::uint32_t code = ((first & 0xf) << 12) | ((byte(at + 1) & 0x3f) << 6);
        if (code < 0x800 || (code >= 0xd800 && code < 0xe000))
            return 0;
    }
    if (length == 4) {
        const std::uint32_t code = ((first & 0x7) << 18) | ((byte(at + 1) & 0x3f) << 12);
        if (code < 0x10000 || code > 0x10ffff)
            return 0;
    }
    return length;
}

/*! Copies JSON and mends it on the way; knows in which member of the outermost object it is. */
class Mender
{
public:
    Mender(std::string_view bytes, PeerText &result)
        : m_bytes(bytes)
        , m_result(result)
    {
    }

    void run()
    {
        m_result.text.reserve(m_bytes.size());
        while (m_at < m_bytes.size()) {
            if (m_inString)
                copyPlain();
            if (m_at == m_bytes.size())
                break;
            const char c = m_bytes[m_at];
            if (m_inString && c == '\\') {
                escape();
                continue;
            }
            if (static_cast<unsigned char>(c) >= 0x80) {
                wide();
                continue;
            }
            structure(c);
            m_result.text += c;
            ++m_at;
        }
    }

private:
    /*! What stands for itself in a string, which nearly all bytes of most bodies do. */
    void copyPlain()
    {
        const std::size_t end = findSpecial<HighBytes::Stop, '"', '\\'>(m_bytes, m_at);
        m_result.text += m_bytes.substr(m_at, end - m_at);
        m_at = end;
    }

    void structure(char c)
    {
        m_told = nullptr; // the next fault may be in another member
        if (c == '"') {
            m_inString = !m_inString;
            if (m_inString)
                m_begin = m_result.text.size() + 1;
            else if (m_depth == 1 && m_wantsName)
                m_name = m_result.text.substr(m_begin);
        } else if (!m_inString) {
            if (c == '{' || c == '[')
                ++m_depth;
            else if (c == '}' || c == ']')
                m_depth -= m_depth > 0 ? 1 : 0;
            if (m_depth == 1)
                m_wantsName = c == '{' || c == ',' || (m_wantsName && c != ':');
        }
    }

    std::optional<std::uint32_t> unitAt(std::size_t at) const
    {
        if (at + 6 > m_bytes.size() || m_bytes[at] != '\\' || m_bytes[at + 1] != 'u')
            return std::nullopt;
        std::uint32_t unit = 0;
        for (std::size_t i = at + 2; i < at + 6; ++i) {
            const char c = m_bytes[i];
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return std::nullopt;
            unit = unit * 16 + std::uint32_t(digit);
        }
        return unit;
    }

    void escape()
    {
        const std::optional<std::uint32_t> unit = unitAt(m_at);
        if (!unit || *unit < 0xd800 || *unit >= 0xe000) {
            m_result.text += m_bytes.substr(m_at, unit ? 6 : 2);
            m_at += unit ? 6 : std::min<std::size_t>(2, m_bytes.size() - m_at);
            return;
        }
        const std::optional<std::uint32_t> low = *unit < 0xdc00 ? unitAt(m_at + 6) : std::nullopt;
        if (low && *low >= 0xdc00 && *low < 0xe000) {
            m_result.text += m_bytes.substr(m_at, 12);
            m_at += 12;
            return;
        }
        tell(m_result.halfCharacters);
        m_result.text += Replacement;
        m_at += 6;
    }

    void wide()
    {
        const std::size_t length = characterAt(m_bytes, m_at);
        if (length == 0) {
            tell(m_result.brokenBytes);
            const std::size_t from = m_at;
            while (++m_at < m_bytes.size() && static_cast<unsigned char>(m_bytes[m_at]) >= 0x80 &&
                   characterAt(m_bytes, m_at) == 0) {
            }
            replace(m_at - from);
            return;
        }
        m_result.text += m_bytes.substr(m_at, length);
        m_at += length;
    }

    void replace(std::size_t count)
    {
        const std::size_t end = m_result.text.size();
        m_result.text.resize(end + count * Replacement.size());
        for (std::size_t i = 0; i < count; ++i)
            Replacement.copy(m_result.text.data() + end + i * Replacement.size(), Replacement.size());
    }

    void tell(std::vector<std::string> &list)
    {
        if (std::exchange(m_told, &list) == &list)
            return;
        const std::string name = m_depth >= 1 && !m_wantsName ? m_name : std::string();
        constexpr std::size_t Most = 20;
        if (list.size() < Most && std::find(list.begin(), list.end(), name) == list.end())
            list.push_back(name);
    }

    std::string_view m_bytes;
    PeerText &m_result;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::size_t m_depth = 0;
    bool m_inString = false;
    bool m_wantsName = false;
    std::string m_name;
    const std::vector<std::string> *m_told = nullptr; //!< the list that the member it is in was put into last
};
} // namespace

bool mayHoldHalves(std::string_view json)
{
    // No search for all three characters, which is slow in a text of backslashes.
    std::size_t at = json.find('\\');
    while (at != std::string_view::npos) {
        for (; at + 2 < json.size() && json[at] == '\\'; at += 2) {
            if (json[at + 1] == 'u' && (json[at + 2] == 'd' || json[at + 2] == 'D'))
                return true;
        }
        at = at + 2 < json.size() ? json.find('\\', at) : std::string_view::npos;
    }
    return false;
}

PeerText peerText(std::string_view bytes)
{
    PeerText result;
    std::string converted;
    const Utf16 utf16 = utf16Of(bytes);
    if (utf16 != Utf16::None) {
        result.wasUtf16 = true;
        converted = fromUtf16(bytes, utf16 == Utf16::Little);
        bytes = converted;
    }
    if (bytes.substr(0, Mark.size()) == Mark) {
        result.hadMark = true;
        bytes.remove_prefix(Mark.size());
    }
    Mender(bytes, result).run();
    return result;
}

} // namespace Linesman
