// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Linesman::Ui {

/*!
    The icon \a name of the Breeze theme in the colours of the current theme (muted, accent when checked or selected,
    faint when disabled), or the drawing of the same name that is built in when the theme is not installed. Follows a
    change of theme by itself.
*/
QIcon icon(const QString &name);

/*! The same in one colour: "on accent" for a primary button, "bad" for a dangerous one. */
enum class IconTone { Muted, Text, OnAccent, Accent, Good, Warn, Bad };
QIcon icon(const QString &name, IconTone tone);

/*! A disc (emulator) or a square (live) in a connection's colour; follows the theme. */
enum class SwatchShape { Disc, Square };
QIcon swatch(int connectionColour, SwatchShape shape);

} // namespace Linesman::Ui
