// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace Linesman::Cli {

/*! Opens \a name to be read; "-" is standard input. Fails with Storage, also when that is closed. */
Result<> openInput(QFile &file, const QString &name);

constexpr qint64 LargestInput = 100 * 1024 * 1024; //!< bytes of a file that is read whole
constexpr qint64 LargestKeyFile = 1024 * 1024;

/*! All that is in \a name, as openInput() takes it. Fails with Storage, also when there are more than \a most bytes. */
Result<QByteArray> inputContent(const QString &name, qint64 most = LargestInput);

} // namespace Linesman::Cli
