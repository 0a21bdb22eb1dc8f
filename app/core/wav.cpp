// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/wav.h"

namespace Linesman {

std::string wavOf(const std::string &samples, std::uint32_t rate)
{
    std::string wav;
    const auto number = [&wav](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            wav += char((value >> (8 * i)) & 0xff);
    };
    wav += "RIFF";
    number(36 + std::uint32_t(samples.size()), 4);
    wav += "WAVEfmt ";
    number(16, 4);
    number(1, 2); // PCM
    number(1, 2); // channels
    number(rate, 4);
    number(rate, 4); // bytes a second
    number(1, 2);    // bytes a sample
    number(8, 2);    // bits
    wav += "data";
    number(std::uint32_t(samples.size()), 4);
    return wav + samples;
}

} // namespace Linesman
