// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/rulestext.h"

#include "app/core/jsonwriter.h"
#include "app/webhooks/ruleend_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <string>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {
void writeText(JsonWriter &json, const char *name, const QString &text)
{
    json.fieldIfAny(name, text.toStdString());
}

void writeNumber(JsonWriter &json, const char *name, int number)
{
    if (number > 0)
        json.field(name, number);
}

void writeCondition(JsonWriter &json, const RuleCondition &when)
{
    json.key("when").beginObject();
    if (when.kind)
        writeText(json, "kind", Providers::kindName(*when.kind));
    writeText(json, "event", when.event);
    writeText(json, "location", when.location);
    writeText(json, "provider", when.provider);
    writeText(json, "method", when.method);
    writeText(json, "path", when.path);
    if (!when.headers.isEmpty()) {
        json.key("header").beginObject();
        for (const auto &[name, part] : when.headers)
            json.field(name.toStdString(), part.toStdString());
        json.endObject();
    }
    if (!when.members.isEmpty()) {
        json.key("json").beginObject();
        for (const auto &[path, value] : when.members) {
            json.key(path.toStdString());
            value.isUndefined() ? json.null() : json.value(value);
        }
        json.endObject();
    }
    writeNumber(json, "first", when.first);
    writeNumber(json, "after", when.after);
    writeNumber(json, "every", when.every);
    json.endObject();
}

/*! As an object or a list where that stands for the same bytes, else as a text. */
void writeBody(JsonWriter &json, const std::string &body)
{
    if (body.empty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    json.key("body");
    if (!document.isNull() && document.toJson(QJsonDocument::Compact).toStdString() == body)
        json.raw(body);
    else
        json.string(body);
}

void writeUrls(JsonWriter &json, const char *name, const std::vector<std::string> &urls)
{
    if (urls.size() == 1)
        json.field(name, urls.front());
    else if (!urls.empty())
        json.field(name, urls);
}

void writeAction(JsonWriter &json, const RuleAction &then)
{
    json.key("answer").beginObject();
    if (then.forwardTo.empty()) {
        json.field("status", then.status);
        writeNumber(json, "delayMs", int(then.delay.count()));
        if (!then.headers.empty()) {
            json.key("headers").beginObject();
            for (const auto &[name, value] : then.headers)
                json.field(name, value);
            json.endObject();
        }
        writeBody(json, then.body);
    }
    if (then.end != RuleAction::End::Answer)
        json.field("end", RuleEndNames.name(then.end));
    writeUrls(json, "forward", then.forwardTo);
    json.endObject();
}

/*! \a name, unless it is the one that a rule without a name gets from its place. */
void writeName(JsonWriter &json, const QString &name, const QString &place)
{
    if (name != place)
        writeText(json, "name", name);
}

QJsonValue valueIn(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    const QJsonArray list = document.array();
    return list.size() == 1 ? list.first() : QJsonValue(text);
}

QString textOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isOneLine = !text.contains(u'\n') && text.trimmed() == text;
    if (value.isString() && isOneLine && valueIn(text) == value)
        return text;
    return QString::fromUtf8(compactJson(value));
}

QStringList wholeLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}
} // namespace

QString placeName(QLatin1StringView list, qsizetype place)
{
    return u"%1[%2]"_s.arg(list, QString::number(place));
}

QByteArray rulesToJson(const RuleSet &rules)
{
    JsonWriter json;
    json.beginObject().key("rules").beginArray();
    qsizetype place = 0;
    for (const ConditionalRule &rule : rules.rules) {
        json.beginObject();
        writeName(json, rule.name, placeName("rules"_L1, place++));
        writeCondition(json, rule.when);
        writeAction(json, rule.then);
        json.endObject();
    }
    json.endArray();
    if (!rules.routes.empty()) {
        json.key("routes").beginArray();
        place = 0;
        for (const Route &route : rules.routes) {
            json.beginObject();
            writeName(json, route.name, placeName("routes"_L1, place++));
            writeCondition(json, route.when);
            writeUrls(json, "to", route.to);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return QByteArray::fromStdString(json.take());
}

QString headerLines(const QList<std::pair<QString, QString>> &headers)
{
    QStringList lines;
    for (const auto &[name, part] : headers)
        lines += part.isEmpty() ? name : name + u": "_s + part;
    return lines.join(u'\n');
}

QList<std::pair<QString, QString>> headersFromLines(const QString &lines)
{
    QList<std::pair<QString, QString>> headers;
    for (const QString &line : wholeLines(lines))
        headers.emplaceBack(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    return headers;
}

QString memberLines(const QList<std::pair<QString, QJsonValue>> &members)
{
    QStringList lines;
    for (const auto &[path, value] : members)
        lines += value.isUndefined() ? path : path + u" = "_s + textOf(value);
    return lines.join(u'\n');
}

QList<std::pair<QString, QJsonValue>> membersFromLines(const QString &lines)
{
    QList<std::pair<QString, QJsonValue>> members;
    for (const QString &line : wholeLines(lines)) {
        const bool isAny = !line.contains(u'=');
        members.emplaceBack(line.section(u'=', 0, 0).trimmed(),
                            isAny ? QJsonValue(QJsonValue::Undefined) : valueIn(line.section(u'=', 1).trimmed()));
    }
    return members;
}

} // namespace Linesman::Webhooks
