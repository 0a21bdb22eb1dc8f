// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Linesman::Messages {

/*!
    Whether \a text may be an e-mail address: something, `@`, and a name with a dot inside. No mail is sent here, so only
    what is surely none is refused. Linear, whatever the text.
*/
inline bool isMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1)
        return false;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'<' || c == u'>')
            return false;
    }
    const QStringView host = text.mid(at + 1);
    if (host.contains(u'@') || host.size() < 3)
        return false;
    return host.mid(1).chopped(1).contains(u'.');
}

} // namespace Linesman::Messages
