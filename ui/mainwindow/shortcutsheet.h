// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Linesman::Ui {

/*! Every key of the program on one sheet, over \a window; Esc closes it. Open already, it comes to the front. */
void showShortcuts(QWidget *window);

} // namespace Linesman::Ui
