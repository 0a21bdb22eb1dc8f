// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"

#include <QByteArray>
#include <QJsonObject>

namespace Linesman::Doctor {

/*! `event finding id weight area title meaning nextStep source url place new muted count spots [{}]`. */
QJsonObject toJson(const Entry &entry);
/*! `connection at lastRun days whole looked findings [{}] unlooked [{id title needs}]`. */
QJsonObject toJson(const Report &report);

/*! A page of its own, without scripts and without anything loaded from elsewhere. Reads in light and dark. */
QByteArray toHtml(const Report &report);
/*! One line a finding and spot, with a heading; what a spreadsheet would take for a formula is made harmless. */
QByteArray toCsv(const Report &report);
/*! For a terminal: what was found, then what could not be looked for. */
QString toText(const Report &report);

/*! Writes the form that the ending of \a file names: .html, .csv or .json. Fails with BadInput for others, Storage. */
Result<> writeReport(const Report &report, const QString &file);

} // namespace Linesman::Doctor
