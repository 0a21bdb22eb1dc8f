// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace Linesman::Emulator {

/*!
    The private RSA key, in PEM, with which every emulator signs the retired `x-wh-signature` header unless it is given
    another. Made up for this and published here: it guards nothing. Making a new one of 4096 bits takes a second or
   more.
*/
std::string rsaTestKeyPem();

} // namespace Linesman::Emulator
