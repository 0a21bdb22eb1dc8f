// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <string>

namespace Linesman::Http {

/*! What the connection makes of an answer. */
struct Framing {
    bool toHead = false; //!< answers HEAD: no body is sent
    bool toOld = false;  //!< answers HTTP/1.0: keep-alive has to be said
    bool close = false;  //!< the connection ends with it
};

/*! Whether an answer of \a status may have a body at all (RFC 9110, 6.4.1). */
bool mayHaveBody(int status);

/*! The status line and header block of \a response with Date, Content-Length and Connection, and the empty line. */
std::string responseHead(const Response &response, const Framing &framing);
void appendResponseHead(std::string &out, const Response &response, const Framing &framing); //!< the same

} // namespace Linesman::Http
