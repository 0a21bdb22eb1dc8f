// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/plainjson.h"

#include <cstring>

namespace Linesman::Testing {

namespace {
// RFC 8259. Each takes what it is called after off the text's beginning, and says whether it stood there.
class PlainReader
{
public:
    explicit PlainReader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool document()
    {
        space();
        if (!value(0))
            return false;
        space();
        return m_at == m_end;
    }

private:
    static constexpr int Deepest = 60;

    bool is(char c) const { return m_at < m_end && *m_at == c; }
    bool isDigit() const { return m_at < m_end && *m_at >= '0' && *m_at <= '9'; }
    bool take(char c)
    {
        if (!is(c))
            return false;
        ++m_at;
        return true;
    }

    void space()
    {
        while (is(' ') || is('\n') || is('\r') || is('\t'))
            ++m_at;
    }

    bool word(const char *text, long size)
    {
        if (m_end - m_at < size || std::memcmp(m_at, text, std::size_t(size)) != 0)
            return false;
        m_at += size;
        return true;
    }

    bool digits()
    {
        if (!isDigit())
            return false;
        while (isDigit())
            ++m_at;
        return true;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (!take('e') && !take('E'))
            return true;
        if (!take('+'))
            take('-');
        return digits();
    }

    bool escape()
    {
        if (take('u')) {
            for (int i = 0; i < 4; ++i, ++m_at) {
                const bool isHex = isDigit() || (m_at < m_end && (*m_at | 0x20) >= 'a' && (*m_at | 0x20) <= 'f');
                if (!isHex)
                    return false;
            }
            return true;
        }
        if (m_at == m_end || *m_at == 0 || !std::strchr("\"\\/bfnrt", *m_at))
            return false;
        ++m_at;
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_end) {
            const auto c = static_cast<unsigned char>(*m_at++);
            if (c == '"')
                return true;
            if (c < ' ' || c > 0x7e)
                return false;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool member(int depth)
    {
        if (!string())
            return false;
        space();
        if (!take(':'))
            return false;
        space();
        return value(depth);
    }

    bool container(char close, int depth)
    {
        ++m_at;
        space();
        if (take(close))
            return true;
        for (;;) {
            if (depth > Deepest || !(close == '}' ? member(depth) : value(depth)))
                return false;
            space();
            if (take(close))
                return true;
            if (!take(','))
                return false;
            space();
        }
    }

    bool value(int depth)
    {
        if (is('{'))
            return container('}', depth + 1);
        if (is('['))
            return container(']', depth + 1);
        if (is('"'))
            return string();
        return word("true", 4) || word("false", 5) || word("null", 4) || number();
    }

    const char *m_at;
    const char *m_end;
};
} // namespace

bool isPlainJson(std::string_view text)
{
    return PlainReader(text).document();
}

} // namespace Linesman::Testing
