// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/headscanner.h"

#include "app/core/bytescan.h"
#include "app/http/text.h"

#include <algorithm>

namespace Linesman::Http {

namespace {

constexpr std::size_t MethodLimit = 64;

/*! The first place from \a from on whose byte may not stand anywhere in a header, or ends a line. */
std::size_t plainUntil(std::string_view text, std::size_t from)
{
    constexpr auto next = findSpecial<HighBytes::Pass, 0x7f>;
    for (from = next(text, from); from < text.size() && text[from] == '\t';)
        from = next(text, from + 1);
    return from;
}

} // namespace

HeadScanner::HeadScanner(const Limits &limits)
    : m_limits(limits)
{
}

void HeadScanner::restart()
{
    m_scanned = m_lineStart = m_lines = 0;
}

std::optional<RefusalReason> HeadScanner::scan(std::string_view bytes, std::size_t &headSize)
{
    const std::size_t end = std::min(bytes.size(), m_limits.headerBytes);
    for (; m_scanned < bytes.size(); ++m_scanned) {
        // Most bytes stand within a line and are plain: nothing can be wrong with them.
        if (m_scanned > m_lineStart && bytes[m_scanned - 1] != '\r') {
            m_scanned = plainUntil(bytes.substr(0, end), m_scanned);
            if (m_scanned == bytes.size())
                break;
        }
        if (auto refused = scanByte(bytes, m_scanned))
            return refused;
        if (bytes[m_scanned] != '\n')
            continue;
        const std::string_view line = bytes.substr(m_lineStart, m_scanned - 1 - m_lineStart);
        m_lineStart = m_scanned + 1;
        if (m_lines == 0) {
            if (auto refused = judgeRequestLine(line))
                return refused;
        } else if (line.empty()) {
            headSize = ++m_scanned;
            return std::nullopt;
        }
        if (++m_lines > m_limits.headerFields + 1)
            return RefusalReason{431, "more than " + std::to_string(m_limits.headerFields) + " header fields"};
    }
    return m_lines == 0 ? judgeTargetLength(bytes.substr(m_lineStart)) : std::nullopt;
}

std::optional<RefusalReason> HeadScanner::scanByte(std::string_view bytes, std::size_t i)
{
    const unsigned char c = static_cast<unsigned char>(bytes[i]);
    const bool afterCr = i > 0 && bytes[i - 1] == '\r';
    if ((c == '\n') != afterCr)
        return RefusalReason{400,
                             c == '\n' ? "line feed without carriage return" : "carriage return without line feed"};
    if ((c < 0x20 && c != '\r' && c != '\n' && c != '\t') || c == 0x7f)
        return RefusalReason{400, "control character in the header"};
    if (i == m_lineStart && m_lines == 0 && !isTokenCharacter(char(c)))
        return RefusalReason{400, "this is not the start of an HTTP request"};
    if (i == m_lineStart && m_lines > 0 && (c == ' ' || c == '\t'))
        return RefusalReason{400, "folded header field"};
    if (i >= m_limits.headerBytes) {
        if (const auto refused = m_lines == 0 ? judgeTargetLength(bytes.substr(m_lineStart)) : std::nullopt)
            return refused;
        return RefusalReason{431, "header longer than " + std::to_string(m_limits.headerBytes) + " bytes"};
    }
    return std::nullopt;
}

std::optional<RefusalReason> HeadScanner::judgeTargetLength(std::string_view line)
{
    const std::size_t space = line.find(' ');
    if (std::min(space, line.size()) > MethodLimit)
        return RefusalReason{501, "method longer than " + std::to_string(MethodLimit) + " characters"};
    if (space == line.npos)
        return std::nullopt;
    const std::string_view rest = line.substr(space + 1);
    if (std::min(rest.find(' '), rest.size()) > m_limits.targetBytes)
        return RefusalReason{414, "target longer than " + std::to_string(m_limits.targetBytes) + " bytes"};
    return std::nullopt;
}

std::optional<RefusalReason> HeadScanner::judgeRequestLine(std::string_view line)
{
    if (auto refused = judgeTargetLength(line))
        return refused;
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == line.npos || first == last)
        return RefusalReason{400, "request line without HTTP version"};
    const std::string_view version = line.substr(last + 1);
    if (version.size() != 8 || !version.starts_with("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return RefusalReason{400, "request line without HTTP version"};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return RefusalReason{505, "only HTTP/1.1 and HTTP/1.0 are spoken here"};
    return std::nullopt;
}

} // namespace Linesman::Http
