// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where things are, told by the build: in one source, so that no other depends on where the checkout is.
namespace Linesman::Testing {

/*! The top of the checkout, without a slash at its end. */
QString sourceDir();
/*! The linesman-cli of this build. */
QString cliProgram();

} // namespace Linesman::Testing
