// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/byteranges.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace Linesman {

/*!
    Secrets that somebody knows by value, to be found in a text in whatever quoting: as they are, in
    JSON (also JSON in JSON), HTML, percent and form encoding, Python and YAML strings, hexadecimal, quoted-printable, and
    within base64 and base32, base64 also of UTF-16; lines may be folded there.

    Holds no secret: only hashes under a key of this process, so a memory dump gives nothing away. A collision masks
    too much, never too little. Finding costs the same for every byte, whatever the text and however many secrets.
*/
class SecretValues
{
public:
    /*! Shorter ones are not taken: they would be found everywhere. Counted without what a quoting may change. */
    static constexpr std::size_t ShortestSecret = 8; // bytes

    void add(std::string_view secret);
    bool contains(std::string_view secret) const; //!< whether \a secret was added, as far as it could be
    bool isEmpty() const { return m_patterns.empty(); }
    /*! Where \a text holds one of them: sorted, without overlaps. */
    std::vector<ByteRange> find(std::string_view text) const;

private:
    struct Pattern {
        std::uint32_t tail = 0;   //!< hash of the last ShortestSecret bytes
        std::uint32_t length = 0; //!< bytes
        std::uint64_t whole = 0;  //!< hash of all of them
        bool operator==(const Pattern &) const = default;
    };
    class Search;

    void addBase64(std::string_view bytes);
    void addBytes(std::string_view bytes);
    void addPattern(std::string_view bytes);
    void growFilter();
    void setFilter(const Pattern &pattern);
    static Pattern patternOf(std::string_view bytes);
    std::vector<Pattern>::const_iterator place(const Pattern &pattern) const;

    std::vector<Pattern> m_patterns;     //!< sorted by tail
    std::vector<std::uint64_t> m_filter; //!< a bit for the head of each tail
    unsigned m_filterBits = 0;           //!< that such a head has; more, the more patterns there are
    std::size_t m_longest = 0;
};

} // namespace Linesman
