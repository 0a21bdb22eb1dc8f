// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <string_view>

namespace Linesman::Http {

/*!
    Makes \a response a page of ours: HTML without scripts that nobody frames, stores or takes for another type, and that
    loads nothing. Its forms go to \a formAction (a source list of Content-Security-Policy, redirects of the answer
    included) and nowhere else.
*/
void addPageHeaders(Response &response, std::string_view formAction = "'none'");

enum class Sender {
    Own,      //!< a page of this server, or what was typed into the browser's address field
    Stranger, //!< a page of another server
    Program,  //!< no browser says anything
};
/*! What a browser says about the page that caused \a request: Sec-Fetch-Site, and Origin from older ones. */
Sender senderOf(const Request &request);

/*! Whether a proxy or tunnel says that it passes \a request on for somebody else. */
bool isForwarded(const Request &request);
/*! Whether \a request comes from another machine: over the network, or passed on by a proxy or tunnel of this one. */
bool isFromElsewhere(const Request &request);

} // namespace Linesman::Http
