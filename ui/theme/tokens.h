// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Linesman::Ui {

enum class Scheme { Light, Dark };

/*! The named colours of one theme. Nothing outside ui/theme names a colour in any other way. */
struct Tokens {
    QColor canvas;    //!< the window behind everything
    QColor panel;     //!< cards, rail, head
    QColor raised;    //!< menus, tooltips, the palette
    QColor line;      //!< borders and separators, 1 px
    QColor text;      //!< what is read
    QColor muted;     //!< what is read second
    QColor accent;    //!< the one primary action
    QColor onAccent;  //!< text on it
    QColor selection; //!< ground of what is selected
    QColor good;      //!< passed, delivered, running
    QColor warn;      //!< works, but look
    QColor bad;       //!< failed, live
    QColor code;      //!< ground of bodies, headers, payloads
    QColor violet;    //!< literals (true, null, numbers) in code
};

const Tokens &tokens(Scheme scheme);

/*! The tokens of the theme that the application shows now: read them when painting, never keep them. */
const Tokens &tokens();
Scheme currentScheme();

/*! The colours that tell connections apart: \a index from 0 to 5, readable on the panel of \a scheme. */
QColor connectionColour(int index, Scheme scheme = currentScheme());

/*! The ground of a chip or banner in \a colour: that colour, thin, over the panel. */
QColor tint(const QColor &colour, const Tokens &theme = tokens());

/*! Distances and sizes in px, at a text scale of 100 %. */
namespace Space {
inline constexpr int XS = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int XL = 24;
inline constexpr int Radius = 6;
inline constexpr int Row = 28;
inline constexpr int Control = 32;
} // namespace Space

} // namespace Linesman::Ui
