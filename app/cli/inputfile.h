// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace Linesman::Cli {

/*! Opens \a name to be read; "-" is standard input. Fails with Storage, also when that is closed. */
Result<> openInput(QFile &file, const QString &name);

/*! All that is in \a name, as openInput() takes it. Fails with Storage. */
Result<QByteArray> inputContent(const QString &name);

} // namespace Linesman::Cli
