// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/silentrecording.h"

#include "app/core/wav.h"

namespace Linesman::LineTest {

std::string silentRecording()
{
    constexpr std::uint32_t Rate = 8000;
    return wavOf(std::string(Rate / 10, char(0x80)), Rate);
}

} // namespace Linesman::LineTest
