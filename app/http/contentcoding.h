// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Http {

/*! Why a body cannot be read as its Content-Encoding says. */
enum class CodingFault {
    Unknown, //!< a coding that body-parser does not know either; it answers 415
    Broken,  //!< the bytes are no such stream, or it ends too early
    TooLong, //!< more than the limit when it is unpacked
};

struct DecodedBody {
    std::string text;
    std::optional<CodingFault> fault;
    std::string coding; //!< the one that the fault is about, or the last one undone
};

/*! True for a Content-Encoding that changes the bytes: not empty, not "identity". */
bool isCoded(std::string_view contentEncoding);

/*!
    \a body without the codings of \a contentEncoding: gzip, x-gzip, deflate (with or without its zlib head) and br, also
    several. Never more than \a limit bytes are unpacked. RFC 9110, 8.4.
*/
DecodedBody decodedBody(std::string_view body, std::string_view contentEncoding, std::size_t limit);

} // namespace Linesman::Http
