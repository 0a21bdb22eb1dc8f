// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include "app/core/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

// A payload that something put into another object on its way.
namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Value = rapidjson::Value;

namespace {

using Level = ShapeNote::Level;
constexpr int DeepestWrapper = 5;                     //!< n8n behind Pub/Sub
constexpr std::size_t LargestCoded = 4 * 1024 * 1024; //!< bytes of base64, which may hold base64

// Where the payload usually stands when something stood between HighLevel and here: a sample of the guide (data), n8n,
// Make, AWS API Gateway and SQS (body, also as a text), Zapier (payload), Pipedream (event), Pub/Sub (message, data).
constexpr std::array<std::string_view, 6> Wrappers{"body", "data", "payload", "event", "json", "rawBody"};

void tellWrapper(Shape &shape, const QString &name)
{
    shape.isInDataWrapper = true;
    if (name == "data"_L1)
        add(shape, Level::Warning, name,
            ShapeWords::tr("The fields stand inside \"data\", as a sample in HighLevel's guide reads them; HighLevel "
                           "sends them flat."));
    else
        add(shape, Level::Warning, name,
            ShapeWords::tr("The payload is inside \"%1\": something between HighLevel and here, such as an automation "
                           "tool, wrapped it. HighLevel sends it flat, and its signature fits the flat bytes only.")
                .arg(name));
}

/*! What is looked for, and how much may still be looked at. */
struct Search {
    Shape &shape;
    std::size_t left = 4 * MostMembers; //!< members
    bool isCut = false;                 //!< there were more
    bool hasSkipped = false;            //!< a text that was too large

    /*! Whether \a count more members may be looked at. */
    bool take(std::size_t count)
    {
        isCut = isCut || count > left;
        left -= std::min(count, left);
        return !isCut;
    }
};

/*! Looks into \a value; what stands at once in an array counts as \a isUsual says, see judgeMember(). */
bool judgeAt(Search &search, const Value &value, bool isUsual, int depth);

std::size_t membersOf(const Value &value)
{
    return value.IsObject() ? std::min<std::size_t>(value.MemberCount(), MostMembers) : 0;
}

/*! JSON in a text, as gateways and queues hand it on, also as base64; false for other texts. */
bool readText(Search &search, rapidjson::Document &parsed, std::string_view text)
{
    const std::string_view start = text.substr(0, 2);
    QByteArray bytes;
    if (start == "ey" || start == "ew" || start == "W3" || start == "Ww") { // { and [ in base64
        search.hasSkipped = search.hasSkipped || text.size() > LargestCoded;
        if (text.size() > LargestCoded)
            return false;
        auto decoded = QByteArray::fromBase64Encoding(toQByteArray(text), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return false;
        bytes = std::move(*decoded);
        text = toView(bytes);
    }
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    return !parseShape(parsed, text).result.IsError();
}

/*! Whether \a object is surely HighLevel's: other services have contacts with phones and events of their own, too. */
bool isSurelyKnown(const Value &object, Shape::Family family)
{
    return family == Shape::Family::AppEvent || family == Shape::Family::WorkflowWebhook ||
           (family == Shape::Family::ProviderOutbound && has(object, "messageId"));
}

/*!
    Judges \a value, which stands in the member \a name, or what it wraps; false when that is nothing known. In a place
    that is not \a isUsual only what is surely HighLevel's counts.
*/
bool judgeMember(Search &search, const Value &value, std::string_view name, bool isUsual, int depth)
{
    const Value *inner = &value;
    rapidjson::Document parsed;
    if (value.IsString()) {
        if (!readText(search, parsed, viewOf(value)))
            return false;
        inner = &parsed;
    }
    if (!search.take(1 + membersOf(*inner)))
        return false;
    const Shape::Family family = familyOf(*inner);
    if (isUsual ? isKnownFamily(family) : isSurelyKnown(*inner, family)) {
        tellWrapper(search.shape, toQString(name));
        judgeObject(search.shape, *inner);
        return true;
    }
    return judgeAt(search, *inner, isUsual, depth + 1);
}

bool judgeEntries(Search &search, const Value &list, bool isUsual, int depth)
{
    if (list.Empty() || !list[rapidjson::SizeType(0)].IsObject())
        return false;
    const Value &first = list[rapidjson::SizeType(0)];
    if (!search.take(1 + membersOf(first)))
        return false;
    const Shape::Family family = familyOf(first);
    if (!(isUsual ? isKnownFamily(family) : isSurelyKnown(first, family)))
        return judgeAt(search, first, isUsual, depth + 1);
    search.shape.isInDataWrapper = true;
    add(search.shape, Level::Warning, {},
        list.Size() == 1
            ? ShapeWords::tr("The payload is the only entry of an array: something between HighLevel and here, such as "
                             "an automation tool, wrapped it. HighLevel sends one JSON object.")
            : ShapeWords::tr("The body is an array, of which the first entry is read: something between HighLevel and "
                             "here, such as an automation tool, collected them. HighLevel sends one JSON object."));
    judgeObject(search.shape, first);
    return true;
}

bool judgeAt(Search &search, const Value &value, bool isUsual, int depth)
{
    if (depth > DeepestWrapper)
        return false;
    if (value.IsArray())
        return judgeEntries(search, value, isUsual, depth);
    if (!value.IsObject())
        return false;
    for (const std::string_view name : Wrappers) {
        const Value *inner = memberOf(value, name);
        if (inner && judgeMember(search, *inner, name, true, depth))
            return true;
    }
    // Any other name; each member is looked at once, so that this stays linear.
    for (const auto &member : membersSeen(value)) {
        const std::string_view name = viewOf(member.name);
        const bool isContainer = member.value.IsObject() || member.value.IsArray() || member.value.IsString();
        if (isContainer && std::find(Wrappers.begin(), Wrappers.end(), name) == Wrappers.end() &&
            judgeMember(search, member.value, name, false, depth))
            return true;
        if (search.isCut)
            return false;
    }
    return false;
}
} // namespace

bool isKnownFamily(Shape::Family family)
{
    return family != Shape::Family::Unknown && family != Shape::Family::NotJson && family != Shape::Family::Empty;
}

bool judgeWrapped(Shape &shape, const Value &value)
{
    Search search{shape};
    if (judgeAt(search, value, true, 1))
        return true;
    if (search.hasSkipped ||
        (search.isCut && !(value.IsObject() && value.MemberCount() > MostMembers))) // else judgeObject() tells
        tellCut(shape);
    const Value *data = memberOf(value, "data"); // the guide's sample reads any fields there
    if (!data || !data->IsObject() || has(value, "type") || has(value, "messageId"))
        return false;
    tellWrapper(shape, u"data"_s);
    judgeObject(shape, *data);
    return true;
}

} // namespace Linesman::Webhooks
