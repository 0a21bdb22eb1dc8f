// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"

#include "app/core/showntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Quote {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Acts on a terminal, changes direction, or is not seen. */
bool needsItsCode(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || isHidden(code);
}

/*! \a text with \a write's text for each character, which gets the code point and its one or two halves. */
template <typename Write>
QString rewritten(const QString &text, const Write &write)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QStringView halves = QStringView(text).mid(i, isPair ? 2 : 1);
        write(result, isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()), halves);
        i += isPair ? 1 : 0;
    }
    return result;
}

/*! How a character above U+FFFF is escaped. */
enum class Above { ByHalves, Whole };

/*! JSON whose hidden characters are escaped. */
QString escapedHidden(const QString &json, Above above = Above::ByHalves)
{
    return rewritten(json, [above](QString &result, char32_t code, QStringView halves) {
        if (code < 0x20 || !needsItsCode(code)) { // below, JSON has blanks between its values alone
            result += halves;
            return;
        }
        if (halves.size() > 1 && above == Above::Whole) {
            result += u"\\U%1"_s.arg(uint(code), 8, 16, QLatin1Char('0'));
            return;
        }
        for (const QChar half : halves)
            result += u"\\u%1"_s.arg(uint(half.unicode()), 4, 16, QLatin1Char('0'));
    });
}

QString jsonText(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/*! How a language writes what JSON knows. */
struct Dialect {
    const char *openObject;
    const char *closeObject;
    const char *openArray;
    const char *closeArray;
    const char *colon;
    const char *yes;
    const char *no;
    const char *nothing;
    QString (*text)(const QString &);
};

QString written(const QJsonValue &value, int indent, const Dialect &dialect)
{
    const QString inner((indent + 1) * 2, u' ');
    const QString outer(indent * 2, u' ');
    const auto block = [&](const char *open, const QStringList &parts, const char *close) {
        if (parts.isEmpty())
            return QString::fromLatin1(open) + QLatin1StringView(close);
        return QLatin1StringView(open) + u"\n"_s + inner + parts.join(u",\n"_s + inner) + u"\n"_s + outer +
               QLatin1StringView(close);
    };
    switch (value.type()) {
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            parts << dialect.text(entry.key()) + QLatin1StringView(dialect.colon) +
                         written(entry.value(), indent + 1, dialect);
        return block(dialect.openObject, parts, dialect.closeObject);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &entry : value.toArray())
            parts << written(entry, indent + 1, dialect);
        return block(dialect.openArray, parts, dialect.closeArray);
    }
    case QJsonValue::Bool:
        return QLatin1StringView(value.toBool() ? dialect.yes : dialect.no);
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    case QJsonValue::String:
        return dialect.text(value.toString());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QLatin1StringView(dialect.nothing);
}
} // namespace

QString shell(const QString &text)
{
    QString quoted = text;
    quoted.remove(QChar::Null); // no argument can hold it
    if (terminalText(quoted) == quoted)
        return inQuotes(quoted);
    qsizetype lines = 0; // at the end: the shell takes them off what a command printed
    while (lines < quoted.size() && quoted[quoted.size() - 1 - lines] == u'\n')
        ++lines;
    QString escaped;
    for (const char byte : quoted.chopped(lines).toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == '\\')
            escaped += "\\\\"_L1;
        else if (value < 0x20 || value >= 0x7F)
            escaped += u"\\0%1"_s.arg(uint(value), 3, 8, QLatin1Char('0'));
        else
            escaped += QLatin1Char(byte);
    }
    const QString end = lines > 0 ? inQuotes(QString(lines, u'\n')) : QString();
    return u"\"$(printf %b %1)\"%2"_s.arg(inQuotes(escaped), end);
}

QString script(const QString &text)
{
    return escapedHidden(jsonText(text));
}

QString pythonText(const QString &text)
{
    return escapedHidden(jsonText(text), Above::Whole);
}

QString php(const QString &text)
{
    if (terminalText(text) == text) {
        QString quoted = text;
        return u'\'' + quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
    }
    return u'"' +
           rewritten(text,
                     [](QString &result, char32_t code, QStringView halves) {
                         if (needsItsCode(code) && code != u'\n' && code != u'\t')
                             result += u"\\u{%1}"_s.arg(uint(code), 0, 16);
                         else if (code == u'"' || code == u'\\' || code == u'$')
                             result += u'\\' + halves.toString();
                         else
                             result += halves;
                     }) +
           u'"';
}

QString json(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"{", "}", "[", "]", ": ", "true", "false", "null", script};
    return written(value, indent, dialect);
}

QString python(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"{", "}", "[", "]", ": ", "True", "False", "None", pythonText};
    return written(value, indent, dialect);
}

QString phpValue(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"[", "]", "[", "]", " => ", "true", "false", "null", php};
    if (value.isObject() && value.toObject().isEmpty())
        return u"new stdClass()"_s;
    return written(value, indent, dialect);
}

QByteArray harmlessJson(const QByteArray &document)
{
    const bool isPlain =
        std::all_of(document.begin(), document.end(), [](char c) { return static_cast<unsigned char>(c) < 0x7f; });
    return isPlain ? document : escapedHidden(QString::fromUtf8(document)).toUtf8();
}

} // namespace Linesman::Quote
