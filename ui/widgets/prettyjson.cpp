// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prettyjson.h"

#include "app/core/bytescan.h"
#include "app/core/jsontext.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace Linesman::Ui {

namespace {
/*! Writes JSON anew with its white space changed. */
class Indenter
{
public:
    explicit Indenter(const QByteArray &json)
        : m_json(json.constData(), std::size_t(json.size()))
        , m_roomForIndents(4 * json.size() + RoomAtLeast)
        , m_out(2 * json.size() + m_roomForIndents + DeepestIndent + MostAtOnce,
                Qt::Uninitialized) // what it can be at most
        , m_begin(m_out.data())
        , m_end(m_begin)
    {
    }

    QByteArray made()
    {
        while (m_at < m_json.size())
            take(m_json[m_at++]);
        m_out.resize(m_end - m_begin);
        m_out.squeeze();
        return m_out;
    }

private:
    static constexpr qsizetype RoomAtLeast = 64 * 1024;
    static constexpr qsizetype DeepestIndent = 2 * 1000; // see isJsonText()
    static constexpr qsizetype MostAtOnce = 16;          // may be written behind the end

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    void write(std::string_view text) { m_end = std::copy(text.begin(), text.end(), m_end); }

    void newLine()
    {
        static constexpr std::string_view Start = "\n               ";
        static_assert(Start.size() == MostAtOnce);
        if (m_end - m_begin < m_roomForIndents) {
            Start.copy(m_end, MostAtOnce); // one store, where a loop would cost more than what it writes
            const qsizetype length = 1 + m_depth * 2;
            if (length > MostAtOnce)
                std::fill_n(m_end + MostAtOnce, length - MostAtOnce, ' ');
            m_end += length;
        } else {
            *m_end++ = '\n';
        }
    }

    void take(char c)
    {
        switch (c) {
        case '"':
            string();
            break;
        case '{':
        case '[':
            open(c);
            break;
        case '}':
        case ']':
            --m_depth;
            newLine();
            *m_end++ = c;
            break;
        case ',':
            *m_end++ = c;
            newLine();
            break;
        case ':':
            write(": ");
            break;
        default:
            if (!isBlank(c))
                *m_end++ = c;
        }
    }

    void open(char c)
    {
        *m_end++ = c;
        std::size_t next = m_at;
        while (next < m_json.size() && isBlank(m_json[next]))
            ++next;
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            *m_end++ = m_json[next];
            m_at = next + 1;
            return;
        }
        ++m_depth;
        newLine();
    }

    /*! Up to its closing quotation mark, as it is. */
    void string()
    {
        const std::size_t start = m_at - 1;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            m_at += m_json[m_at] == '\\' ? 2 : 1;
            m_at = findSpecial<HighBytes::Pass, '"', '\\'>(m_json, std::min(m_at, m_json.size()));
        }
        m_at = std::min(m_at + 1, m_json.size());
        write(m_json.substr(start, m_at - start));
    }

    const std::string_view m_json;
    const qsizetype m_roomForIndents;
    QByteArray m_out;
    char *const m_begin;
    char *m_end;
    std::size_t m_at = 0;
    qsizetype m_depth = 0;
};
} // namespace

std::optional<QByteArray> prettyJson(const QByteArray &json)
{
    if (!isJsonText(json))
        return {};
    return Indenter(json).made();
}

QByteArray hexDump(const QByteArray &bytes, int perLine)
{
    QByteArray out;
    out.reserve(bytes.size() * 5);
    for (qsizetype start = 0; start < bytes.size(); start += perLine) {
        const QByteArray part = bytes.mid(start, perLine);
        out += QByteArray::number(start, 16).rightJustified(8, '0') + "  ";
        out += part.toHex(' ').leftJustified(perLine * 3, ' ') + ' ';
        for (const char c : part)
            out += c >= 0x20 && c < 0x7f ? c : '.';
        out += '\n';
    }
    return out;
}

} // namespace Linesman::Ui
