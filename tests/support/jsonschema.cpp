// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace Linesman::TestSuite {

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject resolved(const QString &reference, const QJsonObject &document)
{
    QJsonValue found = document;
    for (const QString &step : reference.mid(2).split(u'/'))
        found = found.toObject().value(step);
    return found.toObject();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    static const QHash<QJsonValue::Type, QString> names{
        {QJsonValue::Null, u"null"_s},     {QJsonValue::Bool, u"boolean"_s}, {QJsonValue::Double, u"number"_s},
        {QJsonValue::String, u"string"_s}, {QJsonValue::Array, u"array"_s},  {QJsonValue::Object, u"object"_s}};
    return names.value(value.type()) == type;
}

/*! Words that say nothing about a value. */
const QStringList Remarks{u"description"_s, u"default"_s, u"title"_s, u"examples"_s,
                          u"$schema"_s,     u"$id"_s,     u"$defs"_s, u"$comment"_s};
} // namespace

QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document,
                           const QString &place)
{
    QStringList problems;
    const auto wrong = [&](const QString &what) {
        problems.append(place + u": "_s + what);
    };
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString word = it.key();
        const QJsonValue rule = it.value();
        const QJsonObject object = value.toObject();
        const QJsonArray array = value.toArray();
        if (word == "$ref"_L1) {
            const QJsonObject target = resolved(rule.toString(), document);
            if (target.isEmpty())
                wrong(u"nothing at %1"_s.arg(rule.toString()));
            problems += schemaProblems(value, target, document, place);
        } else if (word == "type"_L1) {
            if (!isOfType(value, rule.toString()))
                wrong(u"must be a %1"_s.arg(rule.toString()));
        } else if (word == "const"_L1) {
            if (value != rule)
                wrong(u"is another value"_s);
        } else if (word == "enum"_L1) {
            if (!rule.toArray().contains(value))
                wrong(u"'%1' is not in the list"_s.arg(value.toVariant().toString()));
        } else if (word == "required"_L1) {
            for (const QJsonValue &name : rule.toArray()) {
                if (value.isObject() && !object.contains(name.toString()))
                    wrong(name.toString() + u" is missing"_s);
            }
        } else if (word == "properties"_L1) {
            const QJsonObject members = rule.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (members.contains(member.key()))
                    problems += schemaProblems(member.value(), members.value(member.key()).toObject(), document,
                                               place + u'.' + member.key());
            }
        } else if (word == "additionalProperties"_L1) {
            const QJsonObject members = schema.value("properties"_L1).toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (members.contains(member.key()))
                    continue;
                if (rule.isBool() && !rule.toBool())
                    wrong(member.key() + u" is not described"_s);
                else if (rule.isObject())
                    problems += schemaProblems(member.value(), rule.toObject(), document, place + u'.' + member.key());
            }
        } else if (word == "items"_L1) {
            for (qsizetype i = 0; i < array.size(); ++i)
                problems += schemaProblems(array.at(i), rule.toObject(), document, u"%1[%2]"_s.arg(place).arg(i));
        } else if (word == "oneOf"_L1) {
            int fitting = 0;
            for (const QJsonValue &choice : rule.toArray())
                fitting += schemaProblems(value, choice.toObject(), document, place).isEmpty();
            if (fitting != 1)
                wrong(u"fits %1 of the choices"_s.arg(fitting));
        } else if (word == "minimum"_L1) {
            if (value.isDouble() && value.toDouble() < rule.toDouble())
                wrong(u"is too small"_s);
        } else if (word == "maximum"_L1) {
            if (value.isDouble() && value.toDouble() > rule.toDouble())
                wrong(u"is too large"_s);
        } else if (word == "minLength"_L1) {
            if (value.isString() && value.toString().size() < rule.toInt())
                wrong(u"is too short"_s);
        } else if (word == "minItems"_L1) {
            if (value.isArray() && array.size() < rule.toInt())
                wrong(u"has too few items"_s);
        } else if (word == "pattern"_L1) {
            if (value.isString() && !QRegularExpression(rule.toString()).match(value.toString()).hasMatch())
                wrong(u"does not fit %1"_s.arg(rule.toString()));
        } else if (word == "format"_L1) {
            if (rule != "date-time"_L1 || !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
                wrong(u"is no %1"_s.arg(rule.toString()));
        } else if (!Remarks.contains(word)) {
            wrong(u"the schema's word %1 is not known here"_s.arg(word));
        }
    }
    return problems;
}

} // namespace Linesman::TestSuite
