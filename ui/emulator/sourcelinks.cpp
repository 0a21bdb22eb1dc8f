// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/sourcelinks.h"

#include <QRegularExpression>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QString linkedSource(const QString &source)
{
    static const QString Docs = u"https://github.com/GoHighLevel/highlevel-api-docs"_s;
    QString text = source.toHtmlEscaped();
    // Each name once, from the left: a replacement never looks into a link that was made before it.
    static const QRegularExpression names(
        u"(?<issue>(?:api-docs )?#(?<number>\\d+))|(?<article>Help article (?<articleNumber>\\d+))"
        u"|(?<file>[\\w-]+\\.json)|(?<page>Authorization\\.md|ProviderOutboundMessage\\.md)"
        u"|(?<guide>Conversation Providers guide)"_s);
    QString linked;
    qsizetype from = 0;
    auto matches = names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString url;
        if (match.hasCaptured(u"number"_s))
            url = Docs + u"/issues/"_s + match.captured(u"number"_s);
        else if (match.hasCaptured(u"articleNumber"_s))
            url = u"https://help.gohighlevel.com/support/solutions/articles/"_s + match.captured(u"articleNumber"_s);
        else if (const QString file = match.captured(u"file"_s); !file.isEmpty())
            url = Docs + u"/blob/main/apps/"_s + (file.contains(u"-v3"_s) ? u"v3/"_s : QString()) + file;
        else if (match.captured(u"page"_s) == u"Authorization.md"_s)
            url = Docs + u"/blob/main/docs/oauth/Authorization.md"_s;
        else if (match.hasCaptured(u"page"_s))
            url = Docs + u"/blob/main/docs/webhook%20events/ProviderOutboundMessage.md"_s;
        else
            url = u"https://marketplace.gohighlevel.com/docs/marketplace-modules/ConversationProviders"_s;
        linked += text.mid(from, match.capturedStart() - from);
        linked += u"<a href=\"%1\">%2</a>"_s.arg(url, match.captured());
        from = match.capturedEnd();
    }
    return linked + text.mid(from);
}

} // namespace Linesman::Ui
