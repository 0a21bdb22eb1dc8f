// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Linesman {

Q_DECLARE_LOGGING_CATEGORY(logCore)

enum class Verbosity { Quiet, Normal, Verbose };

/*!
    Routes every log line through redacted() to standard error and, unless \a file is empty, to \a file (kept below
    1 MiB: then moved to FILE.old). Each domain has its own category, `linesman.DOMAIN`. Call once.
*/
void installLogging(const QString &file, Verbosity verbosity);

} // namespace Linesman
