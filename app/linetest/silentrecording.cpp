// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/silentrecording.h"

#include <cstdint>

namespace Linesman::LineTest {

std::string silentRecording()
{
    constexpr std::uint32_t Rate = 8000;
    constexpr std::uint32_t Samples = Rate / 10;
    std::string wav;
    const auto number = [&wav](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            wav += char((value >> (8 * i)) & 0xff);
    };
    wav += "RIFF";
    number(36 + Samples, 4);
    wav += "WAVEfmt ";
    number(16, 4);
    number(1, 2); // PCM
    number(1, 2); // mono
    number(Rate, 4);
    number(Rate, 4); // bytes a second
    number(1, 2);    // bytes a sample
    number(8, 2);    // bits
    wav += "data";
    number(Samples, 4);
    wav.append(Samples, char(0x80));
    return wav;
}

} // namespace Linesman::LineTest
