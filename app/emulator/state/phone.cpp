// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/phone.h"

namespace Linesman::Emulator {

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

std::string normalizedPhone(std::string_view phone)
{
    const std::string digits = digitsOf(phone);
    if (digits.size() < 7 || digits.size() > 15)
        return std::string(phone);
    if (phone.find('+') != std::string_view::npos)
        return '+' + digits;
    if (digits.size() == 10)
        return "+1" + digits;
    return '+' + digits;
}

} // namespace Linesman::Emulator
