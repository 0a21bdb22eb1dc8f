// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace HistoryTest {

/*! Runs \a sql on \a file by a connection that is none of ours and gives its first value, or the error's text. */
QString asked(const QString &file, const char *sql);

} // namespace HistoryTest
