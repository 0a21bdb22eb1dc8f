// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Http {

/*! Why a head is refused: an answer's status, and English for the log. */
struct RefusalReason {
    int status = 400;
    std::string reason;
};

/*!
    Reads a whole request head, its empty line included, into the method, target, version and headers of \a request.
    Beast judges the syntax; the fields keep the order of the wire. Returns what is wrong with it, or nothing: 413 for a
    length beyond 18 digits (\a bodyLimit is told in the sentence), otherwise 400.
*/
std::optional<RefusalReason> parseRequestHead(std::string_view head, std::size_t bodyLimit, Request &request);

} // namespace Linesman::Http
