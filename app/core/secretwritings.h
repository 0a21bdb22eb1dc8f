// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/wipe.h"

#include <cstddef>
#include <string_view>

// A secret as texts may have it, for SecretValues. Any bytes; nothing of them stays in memory that was given back.
namespace Linesman {

/*! With every character written by its code (`\\u0041`): what looks like another quoting in it is none then. */
SecretBytes characterCodes(std::string_view text);

enum class Digits { Lower, Upper };
SecretBytes hexadecimal(std::string_view secret, Digits digits);

SecretBytes percentEncoded(std::string_view secret); //!< as a form or URL has it
SecretBytes jsonEscaped(std::string_view secret);    //!< as a string of JSON has it

enum class ByteOrder { Little, Big };
/*! UTF-16 of UTF-8, without zeros at either end: so both orders of an ASCII text are the same but for where it begins. */
SecretBytes utf16(std::string_view text, ByteOrder order);

/*! RFC 4648; Base32Lower is what some write where names have no capitals. */
enum class Encoding { Base64, Base64Url, Base32, Base32Lower };
/*! What every text so encoded has in common that holds \a bytes \a shift bytes behind the beginning of a group. */
SecretBytes encodedCore(std::string_view bytes, std::size_t shift, Encoding encoding);

} // namespace Linesman
