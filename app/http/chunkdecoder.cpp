// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/chunkdecoder.h"

#include "app/http/message.h"
#include "app/http/text.h"

#include <algorithm>

namespace Linesman::Http {

namespace {

constexpr std::size_t LineLimit = 4 * 1024;     //!< of a chunk's size line
constexpr std::size_t TrailerLimit = 16 * 1024; //!< of all trailer fields

} // namespace

ChunkDecoder::ChunkDecoder(std::size_t bodyLimit, std::size_t trailerFields)
    : m_bodyLimit(bodyLimit)
    , m_trailersLeft(trailerFields)
{
}

ChunkDecoder::Step ChunkDecoder::malformed(const char *reason)
{
    m_reason = reason;
    return Step::Malformed;
}

bool ChunkDecoder::nextLine(std::string_view rest, std::string_view &line, Step &step)
{
    const std::size_t limit = m_state == State::Size ? LineLimit : TrailerLimit - m_lineBytes;
    for (; m_scanned < rest.size(); ++m_scanned) {
        const unsigned char c = static_cast<unsigned char>(rest[m_scanned]);
        const bool afterCr = m_scanned > 0 && rest[m_scanned - 1] == '\r';
        if ((c == '\n') != afterCr || (c < 0x20 && c != '\r' && c != '\n' && c != '\t') || c == 0x7f) {
            step = malformed("control character or lone line end in a chunk header or trailer");
            return false;
        }
        if (c == '\n') {
            line = rest.substr(0, m_scanned - 1);
            m_scanned = 0;
            return true;
        }
        if (m_scanned >= limit) {
            step = malformed("chunk header or trailer too long");
            return false;
        }
    }
    step = Step::NeedMore;
    return false;
}

ChunkDecoder::Step ChunkDecoder::takeSize(std::string_view line, const std::string &body)
{
    std::uint64_t size = 0;
    std::size_t digits = 0;
    for (; digits < line.size() && hexValue(line[digits]) >= 0; ++digits) {
        if (digits >= 16)
            return malformed("chunk size beyond 64 bits");
        size = size * 16 + std::uint64_t(hexValue(line[digits]));
    }
    if (digits == 0)
        return malformed("chunk size is not a number");
    std::string_view extension = line.substr(digits);
    if (!extension.empty()) {
        extension.remove_prefix(std::min(extension.find_first_not_of(" \t"), extension.size()));
        if (!extension.starts_with(';'))
            return malformed("malformed chunk extension");
    }
    if (size > m_bodyLimit - std::min(m_bodyLimit, body.size()))
        return Step::TooLong;
    m_left = size;
    m_state = size == 0 ? State::Trailer : State::Data;
    return Step::NeedMore;
}

ChunkDecoder::Step ChunkDecoder::takeTrailer(std::string_view line)
{
    const std::string_view name = line.substr(0, line.find(':'));
    if (name.size() == line.size() || !isToken(name))
        return malformed("malformed trailer field");
    if (equalsIgnoringCase(name, "Content-Length") || equalsIgnoringCase(name, "Transfer-Encoding"))
        return malformed("framing in the trailer");
    if (m_trailersLeft == 0)
        return malformed("too many trailer fields");
    --m_trailersLeft;
    m_lineBytes += line.size();
    return m_lineBytes >= TrailerLimit ? malformed("chunk header or trailer too long") : Step::NeedMore;
}

ChunkDecoder::Step ChunkDecoder::feed(std::string_view bytes, std::size_t &consumed, std::string &body)
{
    while (consumed < bytes.size()) {
        const std::string_view rest = bytes.substr(consumed);
        std::string_view line;
        Step step = Step::NeedMore;
        switch (m_state) {
        case State::Size:
            if (!nextLine(rest, line, step))
                return step;
            consumed += line.size() + 2;
            step = takeSize(line, body);
            break;
        case State::Data: {
            const std::size_t taken = std::size_t(std::min<std::uint64_t>(m_left, rest.size()));
            body.append(rest.substr(0, taken));
            consumed += taken;
            m_left -= taken;
            if (m_left == 0)
                m_state = State::DataEnd;
            break;
        }
        case State::DataEnd:
            if (rest.front() != '\r' || (rest.size() > 1 && rest[1] != '\n'))
                return malformed("chunk without its line end");
            if (rest.size() < 2)
                return Step::NeedMore;
            consumed += 2;
            m_state = State::Size;
            break;
        case State::Trailer:
            if (!nextLine(rest, line, step))
                return step;
            consumed += line.size() + 2;
            if (line.empty())
                return Step::Complete;
            step = takeTrailer(line);
            break;
        }
        if (step != Step::NeedMore)
            return step;
    }
    return Step::NeedMore;
}

} // namespace Linesman::Http
