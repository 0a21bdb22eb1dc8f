// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/coredumps.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Linesman {

void forbidCoreDumps()
{
    rlimit none{};
    getrlimit(RLIMIT_CORE, &none);
    none.rlim_cur = 0; // the hard limit stays: programs that we start may raise theirs again
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // A collector named in /proc/sys/kernel/core_pattern gets dumps whatever the limit says; not of such a process.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace Linesman
