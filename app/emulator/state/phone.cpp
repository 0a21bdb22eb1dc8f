// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/phone.h"

#include "app/core/phone.h"
#include "app/core/text.h"
#include "app/http/text.h"

#include <optional>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t ShortestNumber = 7; // digits
constexpr std::size_t LongestNumber = 15; // of E.164

bool isNormal(std::string_view phone)
{
    return phone.starts_with('+') && phone.size() > ShortestNumber && phone.size() <= LongestNumber + 1 &&
           Http::isNumber(phone.substr(1));
}
} // namespace

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
    if (isNormal(phone)) // parsing takes 20 to 50 microseconds, as long as the whole answer to a request
        return std::string(phone);
    const std::string digits = digitsOf(phone);
    if (digits.size() < ShortestNumber || digits.size() > LongestNumber)
        return std::string(phone);
    std::optional<QString> number = e164(toQString(phone));
    if (!number)
        number = e164(toQString('+' + digits));
    return number ? number->toStdString() : std::string(phone);
}

} // namespace Linesman::Emulator
