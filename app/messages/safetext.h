// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/showntext.h"

#include <QString>
#include <QStringList>

namespace Linesman::Messages {

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
