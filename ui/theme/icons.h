// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Linesman::Ui {

/*!
    Our drawing \a name (ui/theme/icons, named as freedesktop.org names such icons) in the colours of the current theme:
    muted, accent when checked or selected, faint when disabled. Follows a change of theme by itself.
*/
QIcon icon(const QString &name);

/*! The same in one colour: "on accent" for a primary button, "bad" for a dangerous one. */
enum class IconTone { Muted, Text, OnAccent, Accent, Good, Warn, Bad };
QIcon icon(const QString &name, IconTone tone);

/*! A disc (emulator) or a square (live) in a connection's colour; follows the theme. */
enum class SwatchShape { Disc, Square };
QIcon swatch(int connectionColour, SwatchShape shape);

} // namespace Linesman::Ui
