// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include "app/core/peertext.h"
#include "app/core/text.h"
#include "app/http/contentcoding.h"
#include "app/http/text.h"
#include "app/webhooks/textposition.h"

#include <rapidjson/error/en.h>

// From bytes to the object that is judged: as Node and NestJS read them, and said so where others would not.
namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Value = rapidjson::Value;

namespace {

using Level = ShapeNote::Level;
constexpr std::size_t LargestUnpacked = 64 * 1024 * 1024;
constexpr std::size_t KeptScratch = 4 * 1024 * 1024;

/*! Room of this thread for one body: new memory for each of a megabyte costs more than the copy into it. */
class Scratch
{
public:
    explicit Scratch(std::string_view body) { text().assign(body); }
    ~Scratch()
    {
        if (text().capacity() > KeptScratch)
            text() = {};
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    static std::string &text()
    {
        thread_local std::string kept;
        return kept;
    }
};

bool isWithin(std::string_view path, std::string_view place)
{
    return path.substr(0, place.size()) == place &&
           (path.size() == place.size() || path[place.size()] == '/' || path[place.size()] == '?');
}

/*! Delivery URL and app webhook URL are easily confused: the two paths that the listener offers tell. */
void judgePath(Shape &shape, std::string_view path)
{
    const bool isEvent = shape.family == Shape::Family::AppEvent || shape.family == Shape::Family::UnknownEvent;
    if (isWithin(path, "/delivery") && isEvent)
        add(shape, Level::Warning, {},
            ShapeWords::tr("An app event came to the address meant for the Delivery URL: the two are set in different "
                           "places of the developer portal."));
    if (isWithin(path, "/events") && shape.family == Shape::Family::ProviderOutbound)
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

void judgeDocument(Shape &shape, const Value &json)
{
    if (json.IsObject() && isKnownFamily(familyOf(json))) {
        judgeObject(shape, json);
        return;
    }
    if (judgeWrapped(shape, json))
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

void judgeRead(Shape &shape, const rapidjson::Document &json, const ShapeRead &read)
{
    judgeDocument(shape, json);
    if (read.isCut && !isKnownFamily(shape.family))
        tellCut(shape);
}

void judgeBody(Shape &shape, std::string_view body)
{
    const std::optional<std::size_t> bad = invalidUtf8(body);
    const std::size_t zero = body.find('\0');
    const bool mayBeMended = bad || zero != std::string_view::npos || body.starts_with("\xef\xbb\xbf") ||
                             mayHoldHalves(body); // of which the parser lets the second through
    const PeerText mended = mayBeMended ? peerText(body) : PeerText();
    const std::string_view whole = mended.isMended() ? std::string_view(mended.text) : body;
    const Scratch scratch(whole);
    rapidjson::Document json;
    const ShapeRead read = parseShapeInPlace(json, Scratch::text());
    if (!read.result.IsError()) {
        tellMended(shape, mended);
        judgeRead(shape, json, read);
        return;
    }
    if (zero != std::string_view::npos && !mended.wasUtf16)
        add(shape, Level::Error, {}, ShapeWords::tr("The body holds NUL bytes, the first at byte %1.").arg(zero));
    if (bad && !mended.wasUtf16) {
        judgeNotJson(shape, ShapeWords::tr("The body is not UTF-8 text: byte %1 is wrong.").arg(*bad));
        return;
    }
    const Position at = positionOf(whole, read.result.Offset());
    judgeNotJson(shape, ShapeWords::tr("Line %1, column %2: %3")
                            .arg(QString::number(at.line), QString::number(at.column),
                                 QString::fromLatin1(rapidjson::GetParseError_En(read.result.Code()))));
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

namespace {
bool isForm(const Http::Headers &headers)
{
    const QString type = toQString(headers.value("Content-Type").value_or(std::string_view()));
    return type.trimmed().startsWith("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive);
}

/*! The beginning of \a body with one field more than is looked at. */
std::string_view fieldsSeen(std::string_view body)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < body.size(); ++i) {
        if (body[i] == '&' && body[i - 1] != '&' && ++count > MostMembers)
            return body.substr(0, i);
    }
    return body;
}

/*! Fields of a form, each a text, as automation tools post them; false when that gives nothing known. */
bool judgeForm(Shape &shape, std::string_view body)
{
    rapidjson::Document fields(rapidjson::kObjectType);
    for (const auto &[name, value] : Http::parseForm(fieldsSeen(body))) {
        Value key(name.data(), rapidjson::SizeType(name.size()), fields.GetAllocator());
        Value text(value.data(), rapidjson::SizeType(value.size()), fields.GetAllocator());
        fields.AddMember(key, text, fields.GetAllocator());
    }
    Shape read;
    judgeDocument(read, fields);
    if (!isKnownFamily(read.family))
        return false;
    add(read, Level::Error, u"Content-Type"_s,
        ShapeWords::tr("The fields came as a form: something between HighLevel and here, such as an automation tool, "
                       "made one of them. HighLevel sends JSON, and its signature fits those bytes only."));
    shape = read;
    return true;
}

Shape shapeOfPlain(const Http::Headers &headers, std::string_view body, std::string_view path)
{
    Shape shape;
    if (isForm(headers) && judgeForm(shape, body)) {
        judgePath(shape, path);
        return shape;
    }
    shape = shapeOf(body, path);
    judgeType(shape, headers);
    return shape;
}
} // namespace

Shape shapeOf(const Http::Headers &headers, std::string_view body, std::string_view path)
{
    const std::string_view coding = headers.value("Content-Encoding").value_or(std::string_view());
    if (body.empty() || !Http::isCoded(coding))
        return shapeOfPlain(headers, body, path);
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
    Shape shape = shapeOfPlain(headers, plain.text, path);
    add(shape, Level::Note, u"Content-Encoding"_s,
        ShapeWords::tr(
            "The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel "
            "sends its webhooks without coding.")
            .arg(name));
    return shape;
}

} // namespace Linesman::Webhooks
