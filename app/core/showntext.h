// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman {

/*!
    Whether \a code changes direction, is not seen, or carries hidden text. Not ZWJ and ZWNJ, which emoji and Persian
    need: neither here nor in code that is copied. Control characters are none of these.
*/
bool isHidden(char32_t code);

/*! A text as it may be shown: nothing in it moves, hides or turns round what stands beside it. */
struct ShownText {
    QString text;
    bool isCut = false; //!< more follows in the original
    int named = 0;      //!< characters that were replaced by their names
};

/*!
    Makes \a text harmless to show and keeps what honest writing needs: right-to-left scripts, emoji with their joiners,
    combining marks. Characters that change direction (U+202E, U+2066, ...) or that nobody sees (U+200B, U+FEFF, ...)
    are named, as ⟨U+202E⟩; control characters as their pictures; of a pile of combining marks the first few
    stay. At most \a limit characters of the original are looked at; 0 is all.
*/
ShownText shownText(const QString &text, qsizetype limit = 0);

/*! The same in one line, for lists: line breaks become blanks. */
QString shownLine(const QString &text, qsizetype limit = 200);

/*! The same for a terminal: line breaks and tabs stay. */
QString terminalText(const QString &text);
/*! The same as exactly one line of a terminal or a log, nothing lost: a line break is shown as its picture. */
QString terminalLine(const QString &text);

} // namespace Linesman
