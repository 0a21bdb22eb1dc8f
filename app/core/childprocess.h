// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace Linesman {

/*!
    Asks the system to end \a process (SIGTERM) when this program is gone, however it ends: after a crash or SIGKILL
    nothing of it is left to do so. Called before it is started, on a thread that lives as long as the program. Linux
    only; elsewhere nothing happens.
*/
void endWithThisProgram(QProcess &process);

} // namespace Linesman
