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
    Understands PEM with line ends of any kind, written as \\n, as blanks or not at all, percent-encoded, with quotes or
    typographic dashes, joined from texts in a program, without its head and foot, beside a private key; base64 of PEM,
    DER or the 32 bytes, of either alphabet; hex; JWK (Ed25519 and RSA) and sets of them; JSON with such a text or a list
    of bytes in a member whose name says "key" (the ready file of "linesman-cli emulator"); the line of an .env, YAML,
    Compose or source file among others; an OpenSSH line; DER and the 32 bytes as they are; UTF-16. Whether DER holds a
    key is for others to find out.
*/
KeyText keyText(std::string_view text);

} // namespace Linesman::Webhooks
