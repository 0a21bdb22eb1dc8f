// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/headparser.h"
#include "app/http/server.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace Linesman::Http {

/*!
    Looks over a request's head while it arrives, so that nonsense is refused at once and not when a deadline passes:
    stray control characters and line ends, folded fields, a bad request line, and whatever is over a limit.
*/
class HeadScanner
{
public:
    explicit HeadScanner(const Limits &limits); //!< which outlive it

    /*!
        Looks at what is new of \a bytes, all of the head that has come. Sets \a headSize once its empty line is there.
        Returns why the head is refused, or nothing.
    */
    std::optional<RefusalReason> scan(std::string_view bytes, std::size_t &headSize);

    bool hasStarted() const { return m_scanned > 0; }
    void restart();

private:
    std::optional<RefusalReason> scanByte(std::string_view bytes, std::size_t i);
    std::optional<RefusalReason> judgeRequestLine(std::string_view line);
    std::optional<RefusalReason> judgeTargetLength(std::string_view line);

    const Limits &m_limits;
    std::size_t m_scanned = 0;   //!< bytes of the head already looked at
    std::size_t m_lineStart = 0; //!< of the line that is being looked at
    std::size_t m_lines = 0;     //!< complete lines, the request line among them
};

} // namespace Linesman::Http
