// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman {

/*! Gives memory that was freed back to the system, where the C library would keep it. Takes some ms; any thread. */
void giveFreeMemoryBack();

} // namespace Linesman
