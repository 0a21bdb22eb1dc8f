// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/htmltokens.h"

#include <algorithm>
#include <array>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestEntity = 10;
constexpr qsizetype MostAttributes = 100; // of a tag

struct Entity {
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array Entities{
    Entity{"amp"_L1, u'&'},         Entity{"lt"_L1, u'<'},         Entity{"gt"_L1, u'>'},
    Entity{"quot"_L1, u'"'},        Entity{"apos"_L1, u'\''},      Entity{"nbsp"_L1, u'\u00A0'},
    Entity{"hellip"_L1, u'\u2026'}, Entity{"ndash"_L1, u'\u2013'}, Entity{"mdash"_L1, u'\u2014'},
    Entity{"lsquo"_L1, u'\u2018'},  Entity{"rsquo"_L1, u'\u2019'}, Entity{"ldquo"_L1, u'\u201C'},
    Entity{"rdquo"_L1, u'\u201D'},  Entity{"bull"_L1, u'\u2022'},  Entity{"copy"_L1, u'\u00A9'},
    Entity{"reg"_L1, u'\u00AE'},    Entity{"trade"_L1, u'\u2122'}, Entity{"euro"_L1, u'\u20AC'},
    Entity{"colon"_L1, u':'},       Entity{"tab"_L1, u'\t'},       Entity{"newline"_L1, u'\n'},
};

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/*! The character that \a body (without & and ;) stands for; empty when it is none. */
QString entity(QStringView body)
{
    if (body.startsWith(u'#')) {
        const bool isHex = body.size() > 1 && body[1].toLower() == u'x';
        bool ok = false;
        const uint code = body.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return {};
        const char32_t one = code;
        return QString::fromUcs4(&one, 1);
    }
    const auto found = std::find_if(Entities.begin(), Entities.end(), [body](const Entity &entry) {
        return body.compare(entry.name, Qt::CaseInsensitive) == 0;
    });
    return found == Entities.end() ? QString() : QString(QChar(found->character));
}
} // namespace

QString decodedEntities(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'&') {
            decoded += text[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= LongestEntity && (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const QString character = entity(text.mid(at + 1, end - at - 1));
        if (character.isEmpty()) {
            decoded += u'&';
            continue;
        }
        decoded += character;
        at = end < text.size() && text[end] == u';' ? end : end - 1;
    }
    return decoded;
}

HtmlTokens::HtmlTokens(QStringView html)
    : m_html(html)
{
}

/*! Whether a tag, a comment or a declaration begins at \a at; any other "<" is a character. */
bool HtmlTokens::isMarkup(qsizetype at) const
{
    if (m_html[at] != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar next = m_html[at + 1];
    if (next == u'!' || next == u'?' || isNameStart(next))
        return true;
    return next == u'/' && at + 2 < m_html.size() && isNameStart(m_html[at + 2]);
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (!isMarkup(m_at)) {
            const qsizetype start = m_at++;
            while (m_at < m_html.size() && !isMarkup(m_at))
                ++m_at;
            HtmlToken token;
            token.kind = HtmlToken::Kind::Text;
            token.text = m_html.mid(start, m_at - start);
            return token;
        }
        const QChar next = m_html[m_at + 1];
        if (next != u'!' && next != u'?')
            return tag();
        const bool isComment = m_html.mid(m_at).startsWith(u"<!--");
        const qsizetype end = isComment ? m_html.indexOf(u"-->", m_at + 4) : m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + (isComment ? 3 : 1);
    }
    return {};
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    ++m_at;
    token.kind = m_html[m_at] == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    if (token.kind == HtmlToken::Kind::Close)
        ++m_at;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'/')
        ++m_at;
    token.name = m_html.mid(start, m_at - start).toString().toLower();
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (m_html[m_at].isSpace() || m_html[m_at] == u'/')
            ++m_at;
        else
            attribute(token);
    }
    if (m_at < m_html.size())
        ++m_at;
    return token;
}

void HtmlTokens::attribute(HtmlToken &token)
{
    const auto ends = [this](qsizetype at) {
        return at >= m_html.size() || m_html[at] == u'>';
    };
    const qsizetype start = m_at++; // at least one character, or a stray "=" would stop us forever
    while (!ends(m_at) && !m_html[m_at].isSpace() && m_html[m_at] != u'=' && m_html[m_at] != u'/')
        ++m_at;
    const QString name = m_html.mid(start, m_at - start).toString().toLower();
    while (!ends(m_at) && m_html[m_at].isSpace())
        ++m_at;
    QStringView value;
    if (!ends(m_at) && m_html[m_at] == u'=') {
        ++m_at;
        while (!ends(m_at) && m_html[m_at].isSpace())
            ++m_at;
        if (!ends(m_at) && (m_html[m_at] == u'"' || m_html[m_at] == u'\'')) {
            const QChar quote = m_html[m_at++];
            qsizetype end = m_html.indexOf(quote, m_at);
            if (end < 0)
                end = m_html.size();
            value = m_html.mid(m_at, end - m_at);
            m_at = std::min(end + 1, m_html.size());
        } else {
            const qsizetype from = m_at;
            while (!ends(m_at) && !m_html[m_at].isSpace())
                ++m_at;
            value = m_html.mid(from, m_at - from);
        }
    }
    if (token.attributes.size() >= MostAttributes)
        return; // looking for its name among the others would make a long tag slow
    const bool isKnown = std::any_of(token.attributes.cbegin(), token.attributes.cend(),
                                     [&name](const auto &entry) { return entry.first == name; });
    if (!isKnown)
        token.attributes.append({name, decodedEntities(value)});
}

void HtmlTokens::skipPast(const QString &name)
{
    const QString closing = "</"_L1 + name;
    const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    if (end < 0) {
        m_at = m_html.size();
        return;
    }
    const qsizetype bracket = m_html.indexOf(u'>', end);
    m_at = bracket < 0 ? m_html.size() : bracket + 1;
}

} // namespace Linesman::Messages
