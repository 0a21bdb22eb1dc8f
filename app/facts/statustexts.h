// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Facts {

/*! The HTTP status that a text names. */
struct NamedStatus {
    int status = 0;        //!< 0: none
    bool isAll = false;    //!< the text says nothing else
    bool isSure = false;   //!< number and words stand side by side, as in "502 Bad Gateway"
    bool hasWords = false; //!< it was not the number alone
};

/*!
    By its number, by its words of RFC 9110 and of servers that spell them otherwise, or by what usual gateways write in
    place of them ("no healthy upstream", Cloudflare's "error code: 1015"). Words of one word count only when they are
    all. Reads the first 4096 characters; linear. Any thread.
*/
NamedStatus statusNamedIn(const QString &text);

} // namespace Linesman::Facts
