// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/helppicture.h"
#include "ui/widgets/destination.h"

#include <QHash>
#include <QList>

namespace Linesman::Ui {

/*! The pictures of the help on each place that has some. */
QHash<PageId, QList<HelpPicture>> helpPictures();

} // namespace Linesman::Ui
