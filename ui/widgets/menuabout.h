// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Linesman::Ui {

// Properties by which a menu and the guards of the whole program understand each other.
inline constexpr const char *MenuAbout = "linesmanMenuAbout"; //!< of a QMenu: the text that it is about
using AboutLater = std::function<QString()>;                  //!< or this, when it takes a while to get it
inline constexpr const char *OwnMenu = "linesmanOwnMenu";     //!< of a list: true when it opens a menu of its own

} // namespace Linesman::Ui
