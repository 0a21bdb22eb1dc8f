// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include "app/core/peertext.h"
#include "app/core/text.h"
#include "app/http/contentcoding.h"
#include "app/http/text.h"
#include "app/webhooks/textposition.h"

#include <rapidjson/error/en.h>

#include <array>

// From bytes to the object that is judged: as Node and NestJS read them, and said so where others would not.
namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Value = rapidjson::Value;

namespace {

using Level = ShapeNote::Level;
constexpr std::size_t LargestUnpacked = 64 * 1024 * 1024;
constexpr int DeepestWrapper = 3;

// Where the payload stands when something stood between HighLevel and here: a sample of the guide (data), n8n, Make,
// AWS API Gateway (body, also as a text), Zapier (payload), Pipedream (event).
constexpr std::array<std::string_view, 6> Wrappers{"body", "data", "payload", "event", "json", "rawBody"};

/*! Delivery URL and app webhook URL are easily confused: the two paths that the listener offers tell. */
void judgePath(Shape &shape, std::string_view path)
{
    const auto begins = [path](std::string_view start) {
        return path.substr(0, start.size()) == start &&
               (path.size() == start.size() || path[start.size()] == '/' || path[start.size()] == '?');
    };
    const bool isEvent = shape.family == Shape::Family::AppEvent || shape.family == Shape::Family::UnknownEvent;
    if (begins("/delivery") && isEvent)
        add(shape, Level::Warning, {},
            ShapeWords::tr("An app event came to the address meant for the Delivery URL: the two are set in different "
                           "places of the developer portal."));
    if (begins("/events") && shape.family == Shape::Family::ProviderOutbound)
        add(shape, Level::Warning, {},
            ShapeWords::tr("A message to deliver came to the address meant for app webhooks: the two are set in "
                           "different places of the developer portal."));
}

void judgeNotJson(Shape &shape, const QString &why)
{
    shape.family = Shape::Family::NotJson;
    shape.summary = ShapeWords::tr("The body is not JSON.");
    add(shape, Level::Error, {}, why);
}

/*! Reads JSON; iterative, as deep as it may be. */
void parse(rapidjson::Document &json, std::string_view text)
{
    json.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
}

bool isKnown(Shape::Family family)
{
    return family != Shape::Family::Unknown && family != Shape::Family::NotJson && family != Shape::Family::Empty;
}

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

bool judgeWrapped(Shape &shape, const Value &value, int depth);

/*! Judges what stands in the member \a name of \a object; false when that is nothing known. */
bool judgeInside(Shape &shape, const Value &object, std::string_view name, int depth)
{
    const Value *inner = memberOf(object, name);
    if (!inner)
        return false;
    rapidjson::Document parsed;
    if (inner->IsString()) { // JSON in a text, as gateways hand it on
        const std::string_view text = viewOf(*inner);
        if (text.empty() || (text.front() != '{' && text.front() != '['))
            return false;
        parse(parsed, text);
        if (parsed.HasParseError())
            return false;
        inner = &parsed;
    }
    const bool isGuideSample = name == "data" && inner->IsObject() && !has(object, "type") && !has(object, "messageId");
    if (isKnown(familyOf(*inner)) || isGuideSample) {
        tellWrapper(shape, toQString(name));
        judgeObject(shape, *inner);
        return true;
    }
    if (!judgeWrapped(shape, *inner, depth + 1))
        return false;
    return true;
}

/*! Looks for a payload inside \a value; false when there is none. */
bool judgeWrapped(Shape &shape, const Value &value, int depth)
{
    if (depth > DeepestWrapper)
        return false;
    if (value.IsArray()) {
        if (value.Size() != 1 || !value[rapidjson::SizeType(0)].IsObject())
            return false;
        if (isKnown(familyOf(value[rapidjson::SizeType(0)]))) {
            shape.isInDataWrapper = true;
            add(shape, Level::Warning, {},
                ShapeWords::tr(
                    "The payload is the only entry of an array: something between HighLevel and here, such as an "
                    "automation tool, wrapped it. HighLevel sends one JSON object."));
            judgeObject(shape, value[rapidjson::SizeType(0)]);
            return true;
        }
        return judgeWrapped(shape, value[rapidjson::SizeType(0)], depth + 1);
    }
    if (!value.IsObject())
        return false;
    for (const std::string_view name : Wrappers) {
        if (judgeInside(shape, value, name, depth))
            return true;
    }
    return false;
}

void judgeDocument(Shape &shape, const Value &json)
{
    if (json.IsObject() && isKnown(familyOf(json))) {
        judgeObject(shape, json);
        return;
    }
    if (judgeWrapped(shape, json, 1))
        return;
    if (json.IsObject()) {
        judgeObject(shape, json);
        return;
    }
    shape.family = Shape::Family::Unknown;
    shape.summary = ShapeWords::tr("JSON, but not an object: %1.").arg(typeName(json));
    add(shape, Level::Error, {}, ShapeWords::tr("HighLevel sends one JSON object."));
}

/*! What had to be mended before it could be read. */
void tellMended(Shape &shape, const PeerText &mended)
{
    if (mended.wasUtf16)
        add(shape, Level::Warning, {},
            ShapeWords::tr(
                "The body is UTF-16; Node reads that only when Content-Type says charset=utf-16. HighLevel sends "
                "UTF-8."));
    if (mended.hadMark)
        add(shape, Level::Warning, {}, ShapeWords::tr("The body begins with a byte order mark; strict parsers fail."));
    for (const std::string &name : mended.halfCharacters)
        add(shape, Level::Warning, toQString(name),
            ShapeWords::tr(
                "\"%1\" holds half a character (a text cut in the middle of an emoji): Node reads it, strict "
                "parsers refuse the whole body.")
                .arg(toQString(name)));
    for (const std::string &name : mended.brokenBytes)
        add(shape, Level::Warning, toQString(name),
            ShapeWords::tr("\"%1\" holds bytes that are no UTF-8: Node reads each as the replacement character, strict "
                           "parsers refuse the whole body.")
                .arg(toQString(name)));
}

void judgeBody(Shape &shape, std::string_view body)
{
    rapidjson::Document json;
    const std::optional<std::size_t> bad = invalidUtf8(body);
    parse(json, body);
    // The parser lets a byte order mark and the second half of a surrogate through.
    const bool isPlain = body.substr(0, 3) != "\xef\xbb\xbf" && body.find("\\ud") == std::string_view::npos &&
                         body.find("\\uD") == std::string_view::npos;
    if (isPlain && !bad && !json.HasParseError()) {
        judgeDocument(shape, json);
        return;
    }
    const PeerText mended = peerText(body);
    if (mended.isMended())
        parse(json, mended.text);
    if (!json.HasParseError()) {
        tellMended(shape, mended);
        judgeDocument(shape, json);
        return;
    }
    if (const std::size_t zero = body.find('\0'); zero != std::string_view::npos && !mended.wasUtf16)
        add(shape, Level::Error, {}, ShapeWords::tr("The body holds NUL bytes, the first at byte %1.").arg(zero));
    if (bad && !mended.wasUtf16) {
        judgeNotJson(shape, ShapeWords::tr("The body is not UTF-8 text: byte %1 is wrong.").arg(*bad));
        return;
    }
    const Position at = positionOf(mended.isMended() ? std::string_view(mended.text) : body, json.GetErrorOffset());
    judgeNotJson(shape, ShapeWords::tr("Line %1, column %2: %3")
                            .arg(QString::number(at.line), QString::number(at.column),
                                 QString::fromLatin1(rapidjson::GetParseError_En(json.GetParseError()))));
}

/*! What the Content-Type says of a body that is JSON. */
void judgeType(Shape &shape, const Http::Headers &headers)
{
    if (shape.family == Shape::Family::NotJson || shape.family == Shape::Family::Empty)
        return;
    const QString given = toQString(headers.value("Content-Type").value_or(std::string_view()));
    const QString type = given.section(u';', 0, 0).trimmed().toLower();
    if (type == "application/json"_L1 || type.endsWith("+json"_L1))
        return;
    add(shape, Level::Warning, u"Content-Type"_s,
        type.isEmpty()
            ? ShapeWords::tr("There is no Content-Type: Express and NestJS parse no JSON without application/json.")
            : ShapeWords::tr("The body is JSON, but its Content-Type is \"%1\": Express and NestJS parse no JSON "
                             "without application/json. HighLevel sends that.")
                  .arg(type));
}

} // namespace

Shape shapeOf(std::string_view body, std::string_view path)
{
    Shape shape;
    if (body.empty()) {
        shape.summary = ShapeWords::tr("There is no body.");
        return shape;
    }
    judgeBody(shape, body);
    judgePath(shape, path);
    return shape;
}

Shape shapeOf(const Http::Headers &headers, std::string_view body, std::string_view path)
{
    const std::string_view coding = headers.value("Content-Encoding").value_or(std::string_view());
    if (body.empty() || !Http::isCoded(coding)) {
        Shape shape = shapeOf(body, path);
        judgeType(shape, headers);
        return shape;
    }
    const Http::DecodedBody plain = Http::decodedBody(body, coding, LargestUnpacked);
    const QString name = toQString(plain.coding);
    if (plain.fault) {
        Shape shape;
        const QString why =
            *plain.fault == Http::CodingFault::Unknown
                ? ShapeWords::tr("Its Content-Encoding \"%1\" is not known here, nor to Express.").arg(name)
            : *plain.fault == Http::CodingFault::Broken
                ? ShapeWords::tr("It cannot be unpacked as \"%1\", which Content-Encoding names.").arg(name)
                : ShapeWords::tr("Unpacked it is longer than 64 MB.");
        judgeNotJson(shape, why);
        return shape;
    }
    Shape shape = shapeOf(plain.text, path);
    judgeType(shape, headers);
    add(shape, Level::Note, u"Content-Encoding"_s,
        ShapeWords::tr(
            "The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel "
            "sends its webhooks without coding.")
            .arg(name));
    return shape;
}

} // namespace Linesman::Webhooks
