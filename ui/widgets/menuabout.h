// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Ui {

// Properties by which a menu and the guards of the whole program understand each other.
inline constexpr const char *MenuAbout = "linesmanMenuAbout"; //!< of a QMenu: the text that it is about
inline constexpr const char *OwnMenu = "linesmanOwnMenu";     //!< of a list: true when it opens a menu of its own

} // namespace Linesman::Ui
