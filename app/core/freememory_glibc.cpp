// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/freememory.h"

#include <cstdlib> // defines __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Linesman {

void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0); // else the heap stays as large as it ever was
#endif
}

} // namespace Linesman
