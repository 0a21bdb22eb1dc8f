// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace Linesman::Http {

/*! Bytes that came and are not consumed yet, in one piece, with room for more behind them. */
class InputBuffer
{
public:
    std::string_view unread() const { return {m_bytes.data() + m_begin, m_end - m_begin}; }
    bool isEmpty() const { return m_begin == m_end; }

    void consume(std::size_t count)
    {
        m_begin += count;
        if (m_begin == m_end)
            clear();
    }
    void clear() { m_begin = m_end = 0; }

    /*! Moves what is left to the front and makes the whole buffer at least \a wanted, and \a least of it free. */
    void makeRoom(std::size_t wanted, std::size_t least)
    {
        if (m_begin > 0) {
            std::copy(m_bytes.begin() + std::ptrdiff_t(m_begin), m_bytes.begin() + std::ptrdiff_t(m_end),
                      m_bytes.begin());
            m_end -= m_begin;
            m_begin = 0;
        }
        if (m_bytes.size() < wanted || m_bytes.size() - m_end < least)
            m_bytes.resize(std::max(wanted, m_end + 2 * least));
    }
    char *free() { return m_bytes.data() + m_end; }
    std::size_t freeSize() const { return m_bytes.size() - m_end; }
    void filled(std::size_t count) { m_end += count; }

private:
    std::vector<char> m_bytes;
    std::size_t m_begin = 0; //!< of what is not consumed
    std::size_t m_end = 0;
};

} // namespace Linesman::Http
