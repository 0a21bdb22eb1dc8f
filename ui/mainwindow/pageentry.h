// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <QString>

namespace Linesman::Ui {

/*! One entry of the rail. */
struct PageEntry {
    PageId id = PageId::Overview;
    QString title;         //!< translated, one or two words
    QString iconName;      //!< of icon()
    int shortcutIndex = 0; //!< 1 to 9 for Ctrl+1 to Ctrl+9; 0 for none
};

} // namespace Linesman::Ui
