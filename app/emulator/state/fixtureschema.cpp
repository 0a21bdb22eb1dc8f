// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/fixtureschema.h"

#include "app/core/text.h"

#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace Linesman::Emulator {

namespace {
using Validator = rapidjson::SchemaValidator;
using Rule = rapidjson::Value;

/*! Tells \a validator what stands in \a node, until it has seen enough. */
bool accept(const FixtureNode &node, Validator &validator)
{
    const auto size = rapidjson::SizeType(node.members.size());
    const auto isAccepted = [&validator](const FixtureMember &member) {
        return accept(member.node, validator);
    };
    switch (node.type) {
    case FixtureNode::Type::Null:
        return validator.Null();
    case FixtureNode::Type::Bool:
        return validator.Bool(node.truth);
    case FixtureNode::Type::Number:
        return validator.Double(std::strtod(node.text.c_str(), nullptr));
    case FixtureNode::Type::String:
        return validator.String(node.text.data(), rapidjson::SizeType(node.text.size()), true);
    case FixtureNode::Type::Array:
        return validator.StartArray() && std::all_of(node.members.begin(), node.members.end(), isAccepted) &&
               validator.EndArray(size);
    case FixtureNode::Type::Object:
        return validator.StartObject() &&
               std::all_of(node.members.begin(), node.members.end(),
                           [&](const FixtureMember &member) {
                               return validator.Key(member.key.data(), rapidjson::SizeType(member.key.size()), true) &&
                                      isAccepted(member);
                           }) &&
               validator.EndObject(size);
    }
    return false;
}

/*! Where a pointer leads to, and how a person would write the way. */
struct Place {
    const FixtureNode *node;
    std::string path{};
};

Place placeOf(const rapidjson::Pointer &pointer, const FixtureNode &root)
{
    Place place{&root};
    for (std::size_t i = 0; i < pointer.GetTokenCount(); ++i) {
        const rapidjson::Pointer::Token &token = pointer.GetTokens()[i];
        const std::string name(token.name, token.length);
        if (place.node->type == FixtureNode::Type::Array && token.index < place.node->members.size()) {
            place.node = &place.node->members[token.index].node;
            place.path += '[' + name + ']';
        } else {
            if (const FixtureNode *member = place.node->member(name))
                place.node = member;
            place.path += (place.path.empty() ? "" : ".") + name;
        }
    }
    return place;
}

std::string listed(const Rule &words)
{
    std::string list;
    for (rapidjson::SizeType i = 0; i < words.Size(); ++i)
        list += (i == 0 ? "" : i + 1 == words.Size() ? " or " : ", ") + std::string(words[i].GetString());
    return list;
}

std::string wanted(std::string_view type)
{
    if (type == "boolean")
        return "must be true or false";
    return (type == "array" || type == "object" ? "must be an " : "must be a ") + std::string(type);
}

/*! The sentence for the keyword that \a place breaks; a missing member becomes the place. */
std::string sentence(std::string_view keyword, const Rule &rule, Place &place)
{
    if (keyword == "additionalProperties")
        return "is not a field of a fixture";
    if (place.node->type == FixtureNode::Type::Null)
        return "must not be null";
    if (keyword == "required") {
        for (const Rule &name : rule["required"].GetArray()) {
            if (place.node->member(name.GetString()))
                continue;
            place.path += (place.path.empty() ? "" : ".") + std::string(name.GetString());
            return "is missing";
        }
    }
    if (keyword == "minLength")
        return "must not be empty";
    if (keyword == "minItems")
        return "at least one is needed";
    if (keyword == "enum")
        return "must be " + listed(rule["enum"]);
    if (keyword == "type")
        return place.path.empty() ? "a fixture is a JSON object" : wanted(rule["type"].GetString());
    return "breaks the rule \"" + std::string(keyword) + "\" of the fixture's schema";
}

/*! The schema, read once. */
struct Rules {
    rapidjson::Document document;
    std::optional<rapidjson::SchemaDocument> schema; //!< none when it is not there

    Rules()
    {
        const QByteArray bytes = fixtureSchema();
        document.Parse(bytes.constData(), std::size_t(bytes.size()));
        if (document.IsObject())
            schema.emplace(document);
    }
};
} // namespace

QByteArray fixtureSchema()
{
    QFile file(QStringLiteral(":/linesman/emulator/fixture.schema.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Error> schemaFault(std::string_view json, const FixtureNode &root)
{
    static const Rules rules; // to read it takes as long as to check ten fixtures
    if (!rules.schema)
        return Error(Error::Kind::BadInput, QStringLiteral("the fixture's schema is not there"));
    Validator validator(*rules.schema);
    if (accept(root, validator) && validator.IsValid())
        return std::nullopt;
    Place place = placeOf(validator.GetInvalidDocumentPointer(), root);
    const Rule *rule = validator.GetInvalidSchemaPointer().Get(rules.document);
    const char *keyword = validator.GetInvalidSchemaKeyword();
    const std::string what = sentence(keyword ? keyword : "", rule ? *rule : rules.document, place);
    const std::string path = place.path.empty() ? std::string() : ", " + place.path;
    return Error(Error::Kind::BadInput,
                 toQString("line " + std::to_string(lineOf(json, place.node->offset)) + path + ": " + what));
}

} // namespace Linesman::Emulator
