// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace Linesman::Ui {

/*! Says for a moment, on the button that was pressed, that something is in the clipboard now; a screen reader hears it. */
void showCopied(QAbstractButton &button);

} // namespace Linesman::Ui
