// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace Linesman::Http {

/*! "10 MiB" when it is whole MiB, else "1000 bytes". */
inline std::string sizeText(std::size_t bytes)
{
    constexpr std::size_t Mebibyte = 1024 * 1024;
    return bytes > 0 && bytes % Mebibyte == 0 ? std::to_string(bytes / Mebibyte) + " MiB"
                                              : std::to_string(bytes) + " bytes";
}

} // namespace Linesman::Http
