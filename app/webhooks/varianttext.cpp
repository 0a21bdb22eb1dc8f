// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/varianttext.h"

#include <algorithm>

namespace Linesman::Webhooks {

namespace {

/*! Tells which bytes of a JSON text stand outside its strings. */
class Outside
{
public:
    /*! Whether \a c, the next byte, does. Quotation marks count as inside. */
    bool next(char c)
    {
        if (!m_inside) {
            m_inside = c == '"';
            return !m_inside;
        }
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inside = false;
        return false;
    }

private:
    bool m_inside = false;
    bool m_escaped = false;
};

} // namespace

QByteArray withMember(const QByteArray &json, const QByteArray &member)
{
    const QByteArray text = json.trimmed();
    if (text.size() < 2 || !text.startsWith('{') || !text.endsWith('}'))
        return json;
    const QByteArray before = text.chopped(1);
    const bool isEmpty = before.trimmed().size() == 1;
    return before + (isEmpty ? "" : ",") + member + '}';
}

QByteArray withText(const QByteArray &json, const QByteArray &escaped)
{
    for (const char *name : {"\"html\":\"", "\"message\":\"", "\"subject\":\""}) {
        // Cannot be met inside a text: its quotation marks would be escaped there.
        if (const qsizetype at = json.indexOf(name); at >= 0)
            return QByteArray(json).insert(at + qsizetype(qstrlen(name)), escaped);
    }
    return withMember(json, "\"message\":\"" + escaped + '"');
}

QByteArray spaced(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + json.size() / 8);
    Outside outside;
    for (const char c : json) {
        result += c;
        if (outside.next(c) && (c == ',' || c == ':'))
            result += ' ';
    }
    return result;
}

QByteArray indented(const QByteArray &json)
{
    constexpr int DeepestLevel = 32; // what is nested deeper gets no more blanks: the work stays linear
    QByteArray result;
    result.reserve(json.size() * 2);
    Outside outside;
    int level = 0;
    const auto newLine = [&] {
        result += '\n';
        result.append(2 * std::clamp(level, 0, DeepestLevel), ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        const bool counts = outside.next(c);
        if (counts && (c == '}' || c == ']')) {
            --level;
            if (i > 0 && json.at(i - 1) != '{' && json.at(i - 1) != '[')
                newLine();
        }
        result += c;
        if (!counts)
            continue;
        const bool opens = c == '{' || c == '[';
        if (opens)
            ++level;
        if (c == ',' || (opens && i + 1 < json.size() && json.at(i + 1) != '}' && json.at(i + 1) != ']'))
            newLine();
        else if (c == ':')
            result += ' ';
    }
    return result;
}

QByteArray changedText(QByteArray json)
{
    for (qsizetype i = json.size() - 1; i > 0; --i) {
        const char before = json.at(i - 1);
        if (json.at(i) == '"' && ((before >= '0' && before <= '8') || (before >= 'a' && before <= 'y'))) {
            json[i - 1] = char(before + 1);
            return json;
        }
    }
    return json + ' ';
}

} // namespace Linesman::Webhooks
