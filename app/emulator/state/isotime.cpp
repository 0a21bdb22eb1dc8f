// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/isotime.h"

#include "app/emulator/state/phone.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

namespace Linesman::Emulator {

std::string isoTime(Millis moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(moment)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const Millis ofDay = (at - day).count();
    // By hand: every contact that is shown has two of these.
    std::string text = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](std::size_t place, std::size_t digits, Millis number) {
        for (; digits > 0; --digits, number /= 10)
            text[place + digits - 1] = char('0' + number % 10);
    };
    put(0, 4, std::clamp(int(date.year()), 0, 9999));
    put(5, 2, unsigned(date.month()));
    put(8, 2, unsigned(date.day()));
    put(11, 2, ofDay / 3'600'000);
    put(14, 2, ofDay / 60'000 % 60);
    put(17, 2, ofDay / 1000 % 60);
    put(20, 3, ofDay % 1000);
    return text;
}

std::optional<Millis> timeFromIso(std::string_view text)
{
    const std::string copy(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int used = 0;
    if (std::sscanf(copy.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &used) != 3 || month < 1 || month > 12 ||
        day < 1 || day > 31 || year < 1970 || year > 9999)
        return std::nullopt;
    std::tm utc{};
    utc.tm_year = year - 1900;
    utc.tm_mon = month - 1;
    utc.tm_mday = day;
    std::string_view rest = std::string_view(copy).substr(std::size_t(used));
    Millis fraction = 0;
    Millis shift = 0;
    if (!rest.empty()) {
        int hour = 0;
        int minute = 0;
        int second = 0;
        const std::string time(rest);
        if (std::sscanf(time.c_str(), "%*1[T ]%2d:%2d%n", &hour, &minute, &used) != 2 || hour > 23 || minute > 59 ||
            hour < 0 || minute < 0)
            return std::nullopt;
        rest = std::string_view(time).substr(std::size_t(used));
        if (!rest.empty() && rest.front() == ':') {
            if (rest.size() < 3)
                return std::nullopt;
            second = (rest[1] - '0') * 10 + (rest[2] - '0');
            if (second < 0 || second > 60)
                return std::nullopt;
            rest.remove_prefix(3);
        }
        if (!rest.empty() && rest.front() == '.') {
            rest.remove_prefix(1);
            Millis scale = 100;
            while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
                fraction += scale * (rest.front() - '0');
                scale /= 10;
                rest.remove_prefix(1);
            }
        }
        if (rest.size() >= 3 && (rest.front() == '+' || rest.front() == '-')) {
            const std::string zone = digitsOf(rest);
            if (zone.size() != 4 && zone.size() != 2)
                return std::nullopt;
            shift = ((zone[0] - '0') * 10 + (zone[1] - '0')) * 3600000LL;
            if (zone.size() == 4)
                shift += ((zone[2] - '0') * 10 + (zone[3] - '0')) * 60000LL;
            if (rest.front() == '-')
                shift = -shift;
        } else if (!rest.empty() && rest != "Z" && rest != "z") {
            return std::nullopt;
        }
        utc.tm_hour = hour;
        utc.tm_min = minute;
        utc.tm_sec = second;
    }
    return Millis(timegm(&utc)) * 1000 + fraction - shift;
}

} // namespace Linesman::Emulator
