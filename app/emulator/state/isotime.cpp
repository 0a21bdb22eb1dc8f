// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/isotime.h"

#include "app/core/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace Linesman::Emulator {

std::string isoTime(Millis moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(moment)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const Millis ofDay = (at - day).count();
    // By hand: every contact that is shown has two of these, and QDateTime takes thirty times as long (5.7 against
    // 0.16 microseconds; app/decisions/iso-time.md).
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
    QDateTime moment = QDateTime::fromString(toQString(text), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // no zone was given
        moment = QDateTime(moment.date(), moment.time(), QTimeZone::utc());
    const Millis millis = moment.toMSecsSinceEpoch();
    return millis >= 0 ? std::optional(millis) : std::nullopt;
}

} // namespace Linesman::Emulator
