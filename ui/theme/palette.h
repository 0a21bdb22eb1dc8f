// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace Linesman::Ui {

QPalette paletteOf(const Tokens &theme);

/*! The style sheet of \a scheme; \a scale is the text size as a share of 10 pt. */
QString styleSheetOf(Scheme scheme, double scale);

} // namespace Linesman::Ui
