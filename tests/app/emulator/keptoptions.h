// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulatoroptions.h"

#include <QTemporaryDir>

namespace Linesman::Testing {

/*! Of an emulator that keeps its data in \a folder. */
inline Emulator::Options keptIn(const QTemporaryDir &folder)
{
    Emulator::Options options;
    options.stateFile = folder.filePath(QStringLiteral("emulator.state"));
    return options;
}

} // namespace Linesman::Testing
