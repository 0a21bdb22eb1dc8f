// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Linesman::Quote {

using namespace Qt::Literals::StringLiterals;

namespace {
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
    return u'\'' + quoted.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString script(const QString &text)
{
    QString quoted =
        QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    // Line separators end a line in old JavaScript; invisible and direction characters would hide what is sent.
    QString safe;
    for (const QChar c : std::as_const(quoted)) {
        const bool hidden = c.category() == QChar::Other_Format || c == QChar::LineSeparator ||
                            c == QChar::ParagraphSeparator || c == QChar(0x7f);
        if (hidden)
            safe += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

QString php(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString json(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"{", "}", "[", "]", ": ", "true", "false", "null", script};
    return written(value, indent, dialect);
}

QString python(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"{", "}", "[", "]", ": ", "True", "False", "None", script};
    return written(value, indent, dialect);
}

QString phpValue(const QJsonValue &value, int indent)
{
    static const Dialect dialect{"[", "]", "[", "]", " => ", "true", "false", "null", php};
    if (value.isObject() && value.toObject().isEmpty())
        return u"new stdClass()"_s;
    return written(value, indent, dialect);
}

} // namespace Linesman::Quote
