// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/shape.h"

#include <rapidjson/document.h>

#include <QCoreApplication>

#include <string>
#include <string_view>

// What the sources that judge a body share.
namespace Linesman::Webhooks {

class ShapeWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Shape)
};

inline void add(Shape &shape, ShapeNote::Level level, const QString &field, const QString &text)
{
    shape.notes.append({level, field, text});
}

inline std::string_view viewOf(const rapidjson::Value &text)
{
    return {text.GetString(), text.GetStringLength()};
}

/*! The last of that name, as JSON.parse takes it; null without one, or when \a object is none. */
const rapidjson::Value *memberOf(const rapidjson::Value &object, std::string_view name);
/*! The text of field \a name; empty when it is absent or something else. */
QString stringAt(const rapidjson::Value &object, std::string_view name);
bool has(const rapidjson::Value &object, std::string_view name); //!< and not null
QString typeName(const rapidjson::Value &value);                 //!< translated: "a string"

/*! What \a object is by its members, without a judgement. */
Shape::Family familyOf(const rapidjson::Value &object);
/*! Judges \a object as what familyOf() says. */
void judgeObject(Shape &shape, const rapidjson::Value &object);

bool isKnownFamily(Shape::Family family); //!< something that HighLevel sends
/*! Judges what some other object or array wraps, however deep; false, and \a shape as it was, when that is nothing known. */
bool judgeWrapped(Shape &shape, const rapidjson::Value &value);
void parseShape(rapidjson::Document &json, std::string_view text); //!< iterative, as deep as it may be
/*! The same, four times as fast: \a text is changed, and the strings of \a json stand in it. */
void parseShapeInPlace(rapidjson::Document &json, std::string &text);

bool isWorkflowWebhook(const rapidjson::Value &object);
void judgeWorkflowWebhook(Shape &shape, const rapidjson::Value &object);

} // namespace Linesman::Webhooks
