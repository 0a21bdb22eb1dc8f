// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace Linesman::Cli {

/*! A line typed at the terminal, not shown. */
QString promptSecret(const QString &question);

/*! The secret in \a file, or in the first line of standard input for "-"; empty for no file. Fails with Storage. */
Result<QString> secretFrom(const QString &file);

} // namespace Linesman::Cli
