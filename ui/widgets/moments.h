// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Linesman::Ui {

/*! \a moment (UTC) in the person's zone: "15:33:20.123" today, with the date before it on other days. */
QString localTime(const QDateTime &moment);
/*! The whole date and time in the person's zone, and below it in UTC: for tooltips. */
QString momentTooltip(const QDateTime &moment);
/*! "412 ms", "1.24 s", "3 min 20 s". */
QString durationText(std::chrono::microseconds duration);

} // namespace Linesman::Ui
