// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Linesman::Messages {

/*! A text as it may be shown: nothing in it moves, hides or turns round what stands beside it. */
struct ShownText {
    QString text;
    bool isCut = false; //!< more follows in the original
    int named = 0;      //!< characters that were replaced by their names
};

/*!
    Makes \a text harmless to show and keeps what honest writing needs: right-to-left scripts, emoji with their joiners,
    combining marks. Characters that change direction (U+202E, U+2066, ...) or that nobody sees (U+200B, U+FEFF, ...)
    stand there by name, as ⟨U+202E⟩; control characters as their pictures; of a pile of combining marks the first few
    stay. At most \a limit characters of the original are looked at; 0 is all.
*/
ShownText shownText(const QString &text, qsizetype limit = 0);

/*! The same in one line, for lists: line breaks become blanks. */
QString shownLine(const QString &text, qsizetype limit = 200);

/*! The words of \a html: tags, comments, scripts and styles are gone, blocks begin a line. Reads \a limit characters.
 */
QString htmlWords(const QString &html, qsizetype limit = 256 * 1024);

/*! What is left of an e-mail's HTML when everything that could run, load or cover something is taken out. */
struct SafeHtml {
    QString html;
    QStringList remoteImages; //!< http and https addresses, each once; loaded only when somebody asks
    int removed = 0;          //!< scripts, frames, forms, handlers, addresses of other schemes
    bool isCut = false;
};

/*!
    Keeps structure and emphasis by a list of allowed tags and attributes; drops all else, with the contents of script,
    style, iframe, object and the like. Links keep http, https, mailto and tel; images http, https and inlined PNG, JPEG
    and GIF. Colours, sizes and positions go, so that no text can hide or pose as ours. Reads \a limit characters.
*/
SafeHtml safeHtml(const QString &html, qsizetype limit = 512 * 1024);

} // namespace Linesman::Messages
