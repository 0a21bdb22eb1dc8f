// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Linesman::Cli {

/*! Captures that wait to be printed: so many at most, however slowly they are read. */
class Unprinted
{
public:
    /*! False when there is no room; it then counts as not shown. Any thread. */
    bool take(qsizetype bytes)
    {
        if (m_count >= MostLines || m_bytes >= MostBytes) {
            ++m_notShown;
            return false;
        }
        ++m_count;
        m_bytes += bytes;
        return true;
    }
    void printed(qsizetype bytes)
    {
        --m_count;
        m_bytes -= bytes;
    }
    int takeNotShown() { return m_notShown.exchange(0); }

private:
    static constexpr int MostLines = 10'000;
    static constexpr qsizetype MostBytes = qsizetype(64) * 1024 * 1024;

    std::atomic<int> m_count = 0;
    std::atomic<qsizetype> m_bytes = 0;
    std::atomic<int> m_notShown = 0;
};

} // namespace Linesman::Cli
