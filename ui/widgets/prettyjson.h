// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Linesman::Ui {

/*!
    \a json with one value a line and indents of two spaces; order of keys, duplicates, numbers and escapes stay as they
    came. Nothing when it is not JSON. Behind indents that make the text five times as long the lines have none: a
    thousand levels with small values in them would become gigabytes.
*/
std::optional<QByteArray> prettyJson(const QByteArray &json);

/*! Offsets (8 digits), \a perLine bytes in hexadecimal and as characters, a line each. */
QByteArray hexDump(const QByteArray &bytes, int perLine = 16);

} // namespace Linesman::Ui
