// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Linesman::Ui {

/*! Inter 10 pt, or the system's sans serif. */
QFont textFont();
/*! 11 pt semibold: a card's title. */
QFont headingFont();
/*! 9 pt: what stands under something. */
QFont smallFont();
/*! JetBrains Mono 9.5 pt, or the system's fixed font: anything on the wire. */
QFont monoFont();

} // namespace Linesman::Ui
