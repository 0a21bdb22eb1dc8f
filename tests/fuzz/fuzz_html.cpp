// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of a stranger's e-mail. Whatever comes, what is left holds allowed tags and attributes only, in balance, and
// cleaning it again changes nothing.
#include "app/messages/safetext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cstdint>
#include <cstdlib>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isAllowedAttribute(const QString &name)
{
    static const QSet<QString> Allowed{u"href"_s,  u"src"_s,    u"alt"_s,     u"title"_s,
                                       u"width"_s, u"height"_s, u"colspan"_s, u"rowspan"_s};
    return Allowed.contains(name);
}

/*! Reads what safeHtml() writes, which is simpler than HTML: every tag is closed, every value stands in quotes. */
void check(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(u" ([a-z]+)=\"([^\"]*)\""_s);
    static const QSet<QString> Void{u"br"_s, u"hr"_s, u"img"_s};
    static const QSet<QString> Never{u"script"_s, u"style"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"form"_s,
                                     u"input"_s,  u"svg"_s,   u"link"_s,   u"meta"_s,   u"base"_s};
    QStringList open;
    qsizetype brackets = 0;
    auto tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        const QString name = match.captured(2);
        ++brackets;
        require(!Never.contains(name));
        if (!match.captured(1).isEmpty()) {
            require(!open.isEmpty() && open.takeLast() == name);
            continue;
        }
        if (!Void.contains(name))
            open.append(name);
        auto attributes = attribute.globalMatch(match.captured(3));
        while (attributes.hasNext()) {
            const QRegularExpressionMatch one = attributes.next();
            require(isAllowedAttribute(one.captured(1)));
            if (one.captured(1) == "href"_L1 || one.captured(1) == "src"_L1) {
                static const QRegularExpression good(u"^(https?:|mailto:|tel:|data:image/(png|jpeg|gif);base64,)"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
                require(good.match(one.captured(2)).hasMatch());
            }
        }
    }
    require(open.isEmpty());
    require(html.count(u'<') == brackets && html.count(u'>') == brackets); // no other one is left
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Messages::SafeHtml once = Messages::safeHtml(html);
    check(once.html);
    const Messages::SafeHtml twice = Messages::safeHtml(once.html, once.html.size());
    check(twice.html);
    require(twice.removed == 0);
    const QString words = Messages::htmlWords(html);
    require(words.size() <= html.size() && words == words.trimmed());
    return 0;
}
