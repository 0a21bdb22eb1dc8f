// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMetaType>

namespace Linesman::Ui {

/*! What a state means. It is always shown in word, colour and shape together. */
enum class Tone {
    Neutral, //!< ring: not run, unknown, stopped
    Busy,    //!< half disc: under way
    Accent,  //!< dot: marked, chosen
    Good,    //!< check: passed, delivered, running
    Warn,    //!< triangle: works, but look
    Bad,     //!< cross: failed, refused
    Live,    //!< disc in a ring: real customers are on the other side
};

QColor toneColour(Tone tone);

} // namespace Linesman::Ui

Q_DECLARE_METATYPE(Linesman::Ui::Tone)
