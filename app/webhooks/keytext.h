// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Linesman::Webhooks {

/*! The key inside a text, whatever people keep it in. */
struct KeyText {
    enum class Form {
        Nothing, //!< an empty text
        Raw,     //!< the 32 bytes of an Ed25519 key
        Der,     //!< SPKI, PKCS#1 or a certificate
        Private, //!< a private key
        Unknown,
    };
    Form form = Form::Unknown;
    std::string bytes;  //!< of Raw and Der
    bool isPem = false; //!< it said that it is PEM
};

/*!
    Understands PEM with line ends of any kind, written as \\n, as blanks or not at all, with quotes, as a line of an .env
    or YAML file, without its head and foot; base64 of PEM, DER or the 32 bytes, of either alphabet; hex; JWK; JSON with
    such a text in a member whose name says "key" (the ready file of "linesman-cli emulator"); an OpenSSH line; DER and
    the 32 bytes as they are. Whether DER holds a key is for others to find out.
*/
KeyText keyText(std::string_view text);

} // namespace Linesman::Webhooks
