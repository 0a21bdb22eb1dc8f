// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman {

/*!
    Leaves no dump of this process behind when it crashes, and keeps other programs of the same user from attaching to
    it: tokens and client secrets are in its memory. Programs that it starts are not held by this. Called first in
    main(). A debugger that starts the program still works.
*/
void forbidCoreDumps();

} // namespace Linesman
