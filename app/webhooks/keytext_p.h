// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

// How the text of a key is written, apart from where it stands.
namespace Linesman::Webhooks {

std::optional<std::string> fromKeyHex(std::string_view text);    //!< also with 0x, colons, white space
std::optional<std::string> fromKeyBase64(std::string_view text); //!< either alphabet, any padding, white space

/*!
    \a text without what editors, forms and programs make of it: typographic dashes, quotes and blanks (UTF-8 or
    Windows-1252), "\\n" as it is written, escaped once or twice, percent-encoding.
*/
std::string plainKeyText(std::string_view text);

/*! PKCS#1 of an RSA key's two numbers, big-endian. */
std::string rsaKeyDer(std::string_view modulus, std::string_view exponent);
/*! True for a SEQUENCE of DER (SPKI, PKCS#1, certificate) that ends where \a bytes end. */
bool isWholeDer(std::string_view bytes);

} // namespace Linesman::Webhooks
