// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Http {

/*! One part of a multipart/form-data body. */
struct Part {
    std::string name;                    //!< of the form field
    std::optional<std::string> fileName; //!< as sent, UTF-8; may hold a path: never use it as one
    std::string contentType;             //!< "text/plain" when the part says none
    Headers headers;
    std::string_view content; //!< inside the body that was parsed
};

struct MultipartLimits {
    std::size_t parts = 100;
    std::size_t headerBytes = 8 * 1024; //!< of each part
    std::size_t headerFields = 16;      //!< of each part
};

/*! The boundary in a Content-Type of multipart/form-data; nothing for another type or a boundary RFC 2046 forbids. */
std::optional<std::string> multipartBoundary(std::string_view contentType);

/*!
    The parts of \a body (RFC 7578), in order; their contents are views into it. Fails with Rejected and says which rule
    was broken: no boundary, no part, a missing end, a part without a name, over a limit, a multipart inside a part.
*/
Result<std::vector<Part>> parseMultipart(std::string_view contentType, std::string_view body,
                                         const MultipartLimits &limits = {});

} // namespace Linesman::Http
