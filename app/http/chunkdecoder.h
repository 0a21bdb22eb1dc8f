// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace Linesman::Http {

/*!
    Takes the chunked coding off a body (RFC 9112, 7.1). Ours, because the one in Beast 1.74 runs into an assertion when
    a last chunk comes in pieces. Chunk extensions and trailer fields are checked and dropped.
*/
class ChunkDecoder
{
public:
    ChunkDecoder(std::size_t bodyLimit, std::size_t trailerFields);

    enum class Step { NeedMore, Complete, Malformed, TooLong };
    /*! Appends to \a body what \a bytes hold, and sets \a consumed to how many of them are done with. */
    Step feed(std::string_view bytes, std::size_t &consumed, std::string &body);
    const char *reason() const { return m_reason; } //!< after Malformed

private:
    enum class State { Size, Data, DataEnd, Trailer };
    Step malformed(const char *reason);
    Step takeSize(std::string_view line, const std::string &body);
    Step takeTrailer(std::string_view line);
    /*! The next line without its end; false when there is none yet, or none any more. */
    bool nextLine(std::string_view rest, std::string_view &line, Step &step);

    std::size_t m_bodyLimit;
    std::size_t m_trailersLeft;
    State m_state = State::Size;
    std::size_t m_scanned = 0;   //!< of the line that is not complete
    std::size_t m_lineBytes = 0; //!< of all trailer lines so far
    std::uint64_t m_left = 0;    //!< of this chunk
    const char *m_reason = "";
};

} // namespace Linesman::Http
