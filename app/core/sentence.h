// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman {

/*! \a text without full stops and blanks at its end, to be put into a sentence that brings its own. */
inline QString withoutStop(QString text)
{
    while (text.endsWith(u' ') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace Linesman
