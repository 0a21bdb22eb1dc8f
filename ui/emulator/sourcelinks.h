// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Ui {

/*! \a source (plain text) as rich text in which the public pages that it names are links. */
QString linkedSource(const QString &source);

} // namespace Linesman::Ui
