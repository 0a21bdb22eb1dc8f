// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/json.h"

#include "app/core/peertext.h"

#include <rapidjson/error/en.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t DepthLimit = 64;

bool isTooDeep(std::string_view text)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > DepthLimit)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

/*! \a text with numbers that no double holds made large ones: Node reads them as Infinity. */
std::string withoutHugeNumbers(std::string_view text)
{
    std::string result(text);
    bool inString = false;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const char c = result[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        inString = c == '"';
        if (c < '0' || c > '9')
            continue;
        const std::size_t end = std::min(result.find_first_not_of("0123456789+-.eE", i), result.size());
        double number = 0;
        const auto read = std::from_chars(result.data() + i, result.data() + end, number);
        constexpr std::string_view Large = "9e307"; // no shorter number is too large
        const bool isSmall = std::string_view(result).substr(i, end - i).find('-') != std::string_view::npos;
        if (read.ec == std::errc::result_out_of_range && !isSmall && end - i >= Large.size())
            result.replace(i, end - i, std::string(Large) + std::string(end - i - Large.size(), ' '));
        i = end - 1;
    }
    return result;
}

void writeValue(JsonWriter &json, const JsonValue &value)
{
    switch (value.GetType()) {
    case rapidjson::kNullType:
        json.null();
        break;
    case rapidjson::kFalseType:
    case rapidjson::kTrueType:
        json.boolean(value.GetBool());
        break;
    case rapidjson::kStringType:
        json.string(view(value));
        break;
    case rapidjson::kNumberType:
        json.number(value.GetDouble());
        break;
    case rapidjson::kArrayType:
        json.beginArray();
        for (const JsonValue &item : value.GetArray())
            writeValue(json, item);
        json.endArray();
        break;
    case rapidjson::kObjectType:
        json.beginObject();
        for (const auto &item : value.GetObject()) {
            json.key(view(item.name));
            writeValue(json, item.value);
        }
        json.endObject();
        break;
    }
}
} // namespace

JsonDocument parseJson(std::string_view text)
{
    JsonDocument result;
    if (isTooDeep(text)) {
        result.error = "Nested too deeply";
        return result;
    }
    // Iterative: the parser's own recursion would follow the sender's nesting.
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    std::string mended;
    std::string_view read = text; // or what was made of it
    const auto parse = [&] {
        result.document.Parse<flags>(read.data(), read.size());
    };
    parse();
    const bool hasSurrogate = text.find("\\ud") != text.npos || text.find("\\uD") != text.npos;
    if (hasSurrogate || result.document.HasParseError()) {
        // What Node takes is taken: a byte order mark, half a surrogate, bytes that are no UTF-8. The parser refuses the
        // first half of a surrogate alone, and lets the second half through.
        PeerText peer = peerText(text);
        if (peer.isMended()) {
            mended = std::move(peer.text);
            read = mended;
            parse();
        }
    }
    if (result.document.GetParseError() == rapidjson::kParseErrorNumberTooBig) {
        mended = withoutHugeNumbers(read);
        read = mended;
        parse();
    }
    if (result.document.HasParseError()) {
        result.error = rapidjson::GetParseError_En(result.document.GetParseError());
        result.offset = result.document.GetErrorOffset();
    } else if (const std::size_t nul = read.find('\0'); nul != read.npos) {
        // The parser takes it for the end, whatever follows.
        result.error = rapidjson::GetParseError_En(rapidjson::kParseErrorDocumentRootNotSingular);
        result.offset = nul;
    }
    return result;
}

const JsonValue *member(const JsonValue &object, std::string_view name)
{
    if (!object.IsObject())
        return nullptr;
    for (auto item = object.MemberEnd(); item != object.MemberBegin();) { // of two, the last counts: as JSON.parse
        --item;
        if (view(item->name) == name)
            return item->value.IsNull() ? nullptr : &item->value;
    }
    return nullptr;
}

bool hasMember(const JsonValue &object, std::string_view name)
{
    const JsonValue key(rapidjson::StringRef(name.data(), rapidjson::SizeType(name.size())));
    return object.IsObject() && object.FindMember(key) != object.MemberEnd();
}

std::optional<std::string> textMember(const JsonValue &object, std::string_view name)
{
    const JsonValue *value = member(object, name);
    if (!value || !value->IsString())
        return std::nullopt;
    return std::string(view(*value));
}

std::string textOr(const JsonValue &object, std::string_view name, std::string fallback)
{
    return textMember(object, name).value_or(std::move(fallback));
}

std::string_view view(const JsonValue &string)
{
    return {string.GetString(), string.GetStringLength()};
}

std::vector<std::string> textsMember(const JsonValue &object, std::string_view name)
{
    std::vector<std::string> texts;
    if (const JsonValue *value = member(object, name); value && value->IsArray()) {
        for (const JsonValue &item : value->GetArray()) {
            if (item.IsString())
                texts.emplace_back(view(item));
        }
    }
    return texts;
}

std::string toJson(const JsonValue &value)
{
    JsonWriter writer;
    writeValue(writer, value);
    return writer.take();
}

} // namespace Linesman::Emulator
