// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace Linesman::Testing {

QString sourceDir()
{
    return QStringLiteral(LINESMAN_SOURCE_DIR);
}

QString cliProgram()
{
    return QStringLiteral(LINESMAN_CLI);
}

} // namespace Linesman::Testing
