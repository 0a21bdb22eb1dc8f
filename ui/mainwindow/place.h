// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Ui {

/*! One entry of the rail. */
struct Place {
    QString id; //!< overview, connect, providers, listener, simulator, messages, linetest, history, emulator, settings
    QString title;         //!< translated, one or two words
    QString iconName;      //!< of the Breeze theme
    int shortcutIndex = 0; //!< 1 to 9 for Ctrl+1 to Ctrl+9; 0 for none
};

} // namespace Linesman::Ui
