// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Linesman::Ui {

/*! The program's icon, a handset on a line, from its own resources: the same before and after installation. */
QIcon applicationIcon();

} // namespace Linesman::Ui
