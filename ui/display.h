// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Ui {

/*! Whether Qt would find a display. It aborts the process when it finds none, so this is asked before. */
bool hasDisplay(int argc, char **argv);

} // namespace Linesman::Ui
