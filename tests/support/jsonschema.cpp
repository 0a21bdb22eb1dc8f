// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Linesman::TestSuite {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Words that RapidJSON's validator (draft 4) judges, and words that say nothing about a value. */
const QStringList Known{
    u"$ref"_s,   u"type"_s,  u"enum"_s,    u"required"_s, u"properties"_s, u"additionalProperties"_s,
    u"items"_s,  u"oneOf"_s, u"minimum"_s, u"maximum"_s,  u"minLength"_s,  u"minItems"_s,
    u"pattern"_s};
const QStringList Remarks{u"description"_s, u"default"_s, u"title"_s,    u"examples"_s,  u"$schema"_s,
                          u"$id"_s,         u"$defs"_s,   u"$comment"_s, u"components"_s};

/*! \a schema in the words of draft 4; those that have no equal are added to \a unknown. */
QJsonObject inDraft4(const QJsonObject &schema, QStringList &unknown)
{
    QJsonObject result;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString word = it.key();
        QJsonValue rule = it.value();
        if (word == "const"_L1) {
            result.insert("enum"_L1, QJsonArray{rule});
        } else if (word == "format"_L1 && rule == "date-time"_L1) {
            result.insert("pattern"_L1, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"_s);
        } else if (word == "properties"_L1) {
            QJsonObject members = rule.toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                *member = inDraft4(member.value().toObject(), unknown);
            result.insert(word, members);
        } else if (word == "oneOf"_L1) {
            QJsonArray choices = rule.toArray();
            for (QJsonValueRef choice : choices)
                choice = inDraft4(choice.toObject(), unknown);
            result.insert(word, choices);
        } else if (rule.isObject() && (word == "items"_L1 || word == "additionalProperties"_L1)) {
            result.insert(word, inDraft4(rule.toObject(), unknown));
        } else if (Known.contains(word)) {
            result.insert(word, rule);
        } else if (!Remarks.contains(word)) {
            unknown.append(u"the schema's word %1 is not known here"_s.arg(word));
        }
    }
    return result;
}

rapidjson::Document parsed(const QJsonValue &value)
{
    // An array of one: QJsonDocument holds no bare values.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    rapidjson::Document whole;
    whole.Parse(json.constData(), std::size_t(json.size()));
    rapidjson::Document document;
    document.CopyFrom(whole[0U], document.GetAllocator());
    return document;
}

QString written(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer text;
    pointer.Stringify(text);
    return QString::fromUtf8(text.GetString());
}
} // namespace

QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document)
{
    QStringList problems;
    QJsonObject rules = inDraft4(schema, problems);
    QJsonObject shared = document.value("components"_L1).toObject().value("schemas"_L1).toObject();
    for (auto it = shared.begin(); it != shared.end(); ++it)
        *it = inDraft4(it.value().toObject(), problems);
    rules.insert("components"_L1, QJsonObject{{u"schemas"_s, shared}}); // where references lead
    const rapidjson::Document ruleTree = parsed(rules);
    const rapidjson::SchemaDocument ruleSet(ruleTree);
    rapidjson::SchemaValidator validator(ruleSet);
    if (!parsed(value).Accept(validator))
        problems.append(u"%1: %2 of %3"_s.arg(written(validator.GetInvalidDocumentPointer()),
                                              QString::fromUtf8(validator.GetInvalidSchemaKeyword()),
                                              written(validator.GetInvalidSchemaPointer())));
    return problems;
}

} // namespace Linesman::TestSuite
