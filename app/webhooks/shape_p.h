// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/shape.h"

#include <rapidjson/document.h>
#include <rapidjson/error/error.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
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

/*!
    How many members of an object are looked at: HighLevel sends a few dozen, a workflow also its custom fields, which
    are hundreds. Each field that is looked for walks through them, so millions would take seconds.
*/
inline constexpr std::size_t MostMembers = 10'000;

struct MembersSeen {
    rapidjson::Value::ConstMemberIterator first;
    rapidjson::Value::ConstMemberIterator last;
    auto begin() const { return first; }
    auto end() const { return last; }
};
/*! The first MostMembers of \a object, which is an object. */
inline MembersSeen membersSeen(const rapidjson::Value &object)
{
    const auto count = std::min<std::size_t>(object.MemberCount(), MostMembers);
    return {object.MemberBegin(), object.MemberBegin() + std::ptrdiff_t(count)};
}
void tellCut(Shape &shape); //!< that there were more

/*! The last of that name that is seen, as JSON.parse takes it; null without one, or when \a object is none. */
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
/*!
    Judges what some other object or array wraps, however deep; false when that is nothing known, and then tells at most
    that not all was looked at.
*/
bool judgeWrapped(Shape &shape, const rapidjson::Value &value);

/*! How a text was read. */
struct ShapeRead {
    rapidjson::ParseResult result;
    bool isCut = false; //!< something was left out besides the members of an object beyond MostMembers
};
/*!
    Iterative, as deep as it may be. Takes of each object and array no more than one above MostMembers, of each level
    within others four times as many, and nothing deeper than is ever looked at; the rest has to be JSON, too.
*/
ShapeRead parseShape(rapidjson::Document &json, std::string_view text);
/*! The same, four times as fast: \a text is changed, and the strings of \a json stand in it. */
ShapeRead parseShapeInPlace(rapidjson::Document &json, std::string &text);

bool isWorkflowWebhook(const rapidjson::Value &object);
void judgeWorkflowWebhook(Shape &shape, const rapidjson::Value &object);

} // namespace Linesman::Webhooks
