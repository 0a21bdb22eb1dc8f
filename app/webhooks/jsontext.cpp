// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::Webhooks {

namespace {

void appendText(QByteArray &out, const QString &text)
{
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        case '"':
            out += "\\\"";
            continue;
        case '\\':
            out += "\\\\";
            continue;
        case '\b':
            out += "\\b";
            continue;
        case '\f':
            out += "\\f";
            continue;
        case '\n':
            out += "\\n";
            continue;
        case '\r':
            out += "\\r";
            continue;
        case '\t':
            out += "\\t";
            continue;
        default:
            break;
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c.unicode() < 0x20 || (c.isSurrogate() && !isPair)) {
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        } else if (isPair) {
            out += text.mid(i, 2).toUtf8();
            ++i;
        } else {
            out += QString(c).toUtf8();
        }
    }
    out += '"';
}

void appendValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        appendText(out, value.toString());
        return;
    case QJsonValue::Array: {
        out += '[';
        bool isFirst = true;
        for (const QJsonValue &item : value.toArray()) {
            if (!std::exchange(isFirst, false))
                out += ',';
            appendValue(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        QList<std::pair<QString, QJsonValue>> members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.append({member.key(), *member});
        out += compactJson(members);
        return;
    }
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double: {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += wrapped.mid(1, wrapped.size() - 2);
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    }
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    QByteArray out;
    appendValue(out, value);
    return out;
}

QByteArray compactJson(const QList<std::pair<QString, QJsonValue>> &members)
{
    QByteArray out = "{";
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i)
            out += ',';
        appendText(out, members.at(i).first);
        out += ':';
        appendValue(out, members.at(i).second);
    }
    return out + '}';
}

} // namespace Linesman::Webhooks
