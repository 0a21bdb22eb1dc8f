// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Linesman {

/*!
    A body of JSON as the stacks of both sides read it: Node's JSON.parse behind body-parser, on which NestJS and so
    HighLevel stand. They take a byte order mark, half a surrogate ("\\ud83c" of an emoji that was cut; RFC 8259, 7 and
    8.2) and bytes that are no UTF-8, all of which a strict parser refuses. UTF-16 they take when charset says so.
*/
struct PeerText {
    std::string text;                        //!< UTF-8 that a strict parser takes as far as this goes
    bool hadMark = false;                    //!< a byte order mark was left out
    bool wasUtf16 = false;                   //!< it was UTF-16
    std::vector<std::string> halfCharacters; //!< members with half a surrogate, now U+FFFD; "" outside of any
    std::vector<std::string> brokenBytes;    //!< members with bytes that are no UTF-8, now U+FFFD; likewise
    bool isMended() const { return hadMark || wasUtf16 || !halfCharacters.empty() || !brokenBytes.empty(); }
};
/*! Whether \a json may hold half a surrogate as an escape, which peerText() mends: it has an escape of one. */
bool mayHoldHalves(std::string_view json);
/*! Linear in the length. Members are told by their names on the outermost level, each once. */
PeerText peerText(std::string_view bytes);

} // namespace Linesman
