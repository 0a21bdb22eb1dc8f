// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Linesman {

/*!
    One line of CSV with its line break. A field that a spreadsheet would run as a formula (it begins with = + - @, a
    tab or a line break) gets an apostrophe in front; phone numbers like +15005550006 stay as they are.
*/
QByteArray csvLine(const QStringList &fields);

} // namespace Linesman
