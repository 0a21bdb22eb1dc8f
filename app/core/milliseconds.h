// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Linesman {

/*! \a time in milliseconds, with its fraction, as files and results tell it. */
constexpr double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace Linesman
