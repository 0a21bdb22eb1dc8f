// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/safetext.h"

#include "app/messages/htmltokens.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int DeepestNesting = 60;         // open tags in one another
constexpr int DeepestTable = 6;            // each level costs a layout of all below it
constexpr qsizetype InlineImage = 1 << 20; // characters of a data: address

/*! Tags that hold no text for people: what stands in them goes with them. */
bool isDropped(const QString &name)
{
    static const QSet<QString> Dropped{u"script"_s,  u"style"_s,    u"iframe"_s, u"object"_s,   u"embed"_s,
                                       u"applet"_s,  u"svg"_s,      u"math"_s,   u"template"_s, u"noscript"_s,
                                       u"noembed"_s, u"noframes"_s, u"title"_s,  u"textarea"_s, u"select"_s,
                                       u"audio"_s,   u"video"_s,    u"canvas"_s, u"frameset"_s, u"xmp"_s};
    return Dropped.contains(name);
}

bool isAllowed(const QString &name)
{
    static const QSet<QString> Allowed{
        u"a"_s,     u"address"_s, u"b"_s,      u"big"_s, u"blockquote"_s, u"br"_s,    u"center"_s, u"cite"_s,
        u"code"_s,  u"dd"_s,      u"del"_s,    u"div"_s, u"dl"_s,         u"dt"_s,    u"em"_s,     u"h1"_s,
        u"h2"_s,    u"h3"_s,      u"h4"_s,     u"h5"_s,  u"h6"_s,         u"hr"_s,    u"i"_s,      u"img"_s,
        u"ins"_s,   u"li"_s,      u"ol"_s,     u"p"_s,   u"pre"_s,        u"q"_s,     u"s"_s,      u"small"_s,
        u"span"_s,  u"strike"_s,  u"strong"_s, u"sub"_s, u"sup"_s,        u"table"_s, u"tbody"_s,  u"td"_s,
        u"tfoot"_s, u"th"_s,      u"thead"_s,  u"tr"_s,  u"tt"_s,         u"u"_s,     u"ul"_s,     u"var"_s};
    return Allowed.contains(name);
}

bool isVoid(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1 || name == "img"_L1;
}

bool isBlock(const QString &name)
{
    static const QSet<QString> Blocks{u"p"_s,          u"div"_s,   u"br"_s,  u"tr"_s, u"li"_s, u"h1"_s, u"h2"_s,
                                      u"h3"_s,         u"h4"_s,    u"h5"_s,  u"h6"_s, u"ul"_s, u"ol"_s, u"hr"_s,
                                      u"blockquote"_s, u"table"_s, u"pre"_s, u"dt"_s, u"dd"_s};
    return Blocks.contains(name);
}

/*! The scheme that a browser would see: it ignores blanks and control characters in it. */
QString schemeOf(const QString &address)
{
    QString scheme;
    for (const QChar c : address) {
        if (c == u':')
            return scheme.toLower();
        if (c.unicode() > 0x20 && c.unicode() != 0x7F)
            scheme += c;
        if (scheme.size() > 30)
            break;
    }
    return {};
}

QString safeLink(const QString &address)
{
    const QString scheme = schemeOf(address);
    if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1 && scheme != "tel"_L1)
        return {};
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
}

bool isInlineImage(const QString &address)
{
    const QString head = address.left(40).toLower();
    return address.size() <= InlineImage &&
           (head.startsWith("data:image/png;base64,"_L1) || head.startsWith("data:image/jpeg;base64,"_L1) ||
            head.startsWith("data:image/gif;base64,"_L1));
}

/*! Writes the safe HTML; knows what is open. */
class Writer
{
public:
    SafeHtml safe;

    void text(QStringView raw) { safe.html += shownText(decodedEntities(raw)).text.toHtmlEscaped(); }

    void open(const HtmlToken &token)
    {
        const bool isTable = token.name == "table"_L1;
        const bool isDeep = m_open.size() >= DeepestNesting || (isTable && m_open.count(token.name) >= DeepestTable);
        QString attributes;
        for (const auto &[name, value] : token.attributes)
            attributes += attribute(token.name, name, value);
        if (token.name == "img"_L1 && !attributes.contains(" src="_L1))
            return;
        if (isVoid(token.name)) {
            safe.html += u'<' + token.name + attributes + u'>';
            return;
        }
        if (isDeep)
            return;
        m_open.append(token.name);
        safe.html += u'<' + token.name + attributes + u'>';
    }

    void close(const QString &name)
    {
        const qsizetype at = m_open.lastIndexOf(name);
        if (at < 0)
            return;
        while (m_open.size() > at)
            safe.html += "</"_L1 + m_open.takeLast() + u'>';
    }

    void closeAll()
    {
        while (!m_open.isEmpty())
            safe.html += "</"_L1 + m_open.takeLast() + u'>';
    }

private:
    QString attribute(const QString &tag, const QString &name, const QString &value)
    {
        const auto written = [&name](const QString &text) {
            return u" %1=\"%2\""_s.arg(name, text.toHtmlEscaped());
        };
        if (name.startsWith("on"_L1)) {
            ++safe.removed;
            return {};
        }
        if (tag == "a"_L1 && name == "href"_L1) {
            const QString link = safeLink(value);
            safe.removed += link.isEmpty() && !value.startsWith(u'#') ? 1 : 0;
            return link.isEmpty() ? QString() : written(link);
        }
        if (tag == "img"_L1 && name == "src"_L1) {
            const QString scheme = schemeOf(value);
            if (scheme == "http"_L1 || scheme == "https"_L1) {
                const QString link = safeLink(value);
                if (!link.isEmpty() && !m_images.contains(link)) {
                    m_images.insert(link);
                    safe.remoteImages.append(link);
                }
                return link.isEmpty() ? QString() : written(link);
            }
            if (isInlineImage(value))
                return written(value);
            ++safe.removed;
            return {};
        }
        const bool isNumber = (tag == "img"_L1 && (name == "width"_L1 || name == "height"_L1)) ||
                              ((tag == "td"_L1 || tag == "th"_L1) && (name == "colspan"_L1 || name == "rowspan"_L1));
        if (isNumber) {
            const int number = value.toInt();
            const int most = tag == "img"_L1 ? 1000 : 50;
            return number < 1 ? QString() : written(QString::number(std::min(number, most)));
        }
        if (name == "alt"_L1 || name == "title"_L1)
            return written(shownLine(value));
        return {};
    }

    QStringList m_open;
    QSet<QString> m_images; //!< those that safe.remoteImages lists
};
} // namespace

QString htmlWords(const QString &html, qsizetype limit)
{
    const QString read = html.left(limit);
    HtmlTokens tokens(read);
    QString words;
    const auto breakLine = [&words](bool mayDouble) {
        while (words.endsWith(u' '))
            words.chop(1);
        if (!words.isEmpty() && !words.endsWith(mayDouble ? "\n\n"_L1 : "\n"_L1))
            words += u'\n';
    };
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text) {
            const QString text = decodedEntities(token.text);
            for (const QChar c : text) {
                if (!c.isSpace() || c == u'\u00A0')
                    words += c;
                else if (!words.isEmpty() && !words.back().isSpace())
                    words += u' ';
            }
        } else if (isDropped(token.name)) {
            if (token.kind == HtmlToken::Kind::Open)
                tokens.skipPast(token.name);
        } else if (isBlock(token.name)) {
            breakLine(token.name == "br"_L1);
        } else if (token.name == "td"_L1 || token.name == "th"_L1) {
            if (!words.isEmpty() && !words.back().isSpace())
                words += u' ';
        }
    }
    return words.trimmed();
}

SafeHtml safeHtml(const QString &html, qsizetype limit)
{
    const QString read = html.left(limit);
    HtmlTokens tokens(read);
    Writer writer;
    writer.safe.isCut = html.size() > limit;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text) {
            writer.text(token.text);
        } else if (isDropped(token.name)) {
            if (token.kind == HtmlToken::Kind::Open) {
                writer.safe.removed += token.name == "style"_L1 || token.name == "title"_L1 ? 0 : 1;
                tokens.skipPast(token.name);
            }
        } else if (!isAllowed(token.name)) {
            static const QSet<QString> Frame{u"html"_s,    u"head"_s,    u"body"_s,   u"font"_s,  u"main"_s,
                                             u"section"_s, u"article"_s, u"header"_s, u"footer"_s};
            if (token.kind == HtmlToken::Kind::Open && !Frame.contains(token.name))
                ++writer.safe.removed;
        } else if (token.kind == HtmlToken::Kind::Open) {
            writer.open(token);
        } else {
            writer.close(token.name);
        }
    }
    writer.closeAll();
    return writer.safe;
}

} // namespace Linesman::Messages
