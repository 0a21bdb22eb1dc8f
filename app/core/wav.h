// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace Linesman {

/*! A WAV file of one channel with 8 bits a sample: \a samples are its bytes, 128 is silence; \a rate in samples a second. */
std::string wavOf(const std::string &samples, std::uint32_t rate);

} // namespace Linesman
