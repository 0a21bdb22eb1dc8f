// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/childprocess.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace Linesman {

void endWithThisProgram(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([parent = getpid()] { // between fork and exec: only calls that are safe there
        prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
        if (getppid() != parent) // it was gone before that was asked for
            _exit(1);
    });
#else
    Q_UNUSED(process)
#endif
}

} // namespace Linesman
