// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outputfile.h"

#include <QStringList>

namespace Linesman::Cli {

/*!
    Whether each of \a files could be written, empty names aside. Asked before a run: after it, the run would have been
    for nothing. Fails as OutputFile::check().
*/
inline Result<> checkOutputs(const QStringList &files)
{
    for (const QString &file : files) {
        if (file.isEmpty())
            continue;
        if (const Result<> checked = OutputFile::check(file); !checked)
            return checked;
    }
    return {};
}

} // namespace Linesman::Cli
