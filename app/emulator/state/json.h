// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidjson/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// JSON of the emulator. RapidJSON reads it; what is written equals what JSON.stringify() gives, byte for byte: keys in
// the order given, no space, lower-case \u escapes for control characters, no escaped slash, whole numbers without a
// fraction.
namespace Linesman::Emulator {

using JsonValue = rapidjson::Value;

/*! Appends JSON to a string; commas set themselves. */
class JsonWriter
{
public:
    explicit JsonWriter(std::size_t reserve = 512) { m_out.reserve(reserve); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &string(std::string_view text);
    JsonWriter &integer(std::int64_t number);
    JsonWriter &number(double number); //!< null for infinity and not-a-number, as JSON.stringify
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(std::string_view json); //!< a whole value, already JSON
    JsonWriter &value(const JsonValue &value);

    JsonWriter &field(std::string_view name, std::string_view text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const std::string &text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const char *text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const std::vector<std::string> &texts);
    template <typename T>
    requires std::is_arithmetic_v<T> JsonWriter &field(std::string_view name, T number)
    {
        if constexpr (std::is_same_v<T, bool>)
            return key(name).boolean(number);
        else if constexpr (std::is_integral_v<T>)
            return key(name).integer(std::int64_t(number));
        else
            return key(name).number(number);
    }
    /*! Only when there is something to say. */
    JsonWriter &fieldIfAny(std::string_view name, std::string_view text)
    {
        return text.empty() ? *this : field(name, text);
    }

    std::string take() { return std::move(m_out); }
    const std::string &text() const { return m_out; }

private:
    void separate();
    std::string m_out;
};

/*! A parsed document, or why it is none. Nested at most 64 deep. */
struct JsonDocument {
    rapidjson::Document document;
    std::string error;      //!< empty when it parsed
    std::size_t offset = 0; //!< of the error, in bytes
    bool ok() const { return error.empty(); }
};

JsonDocument parseJson(std::string_view text);

/*! The member of an object, or null when \a object is none or has it not (or it is JSON null). */
const JsonValue *member(const JsonValue &object, std::string_view name);
bool hasMember(const JsonValue &object, std::string_view name); //!< also when it is null
/*! The member's text when it is a string; nothing otherwise. */
std::optional<std::string> textMember(const JsonValue &object, std::string_view name);
std::string textOr(const JsonValue &object, std::string_view name, std::string fallback = {});
std::string_view view(const JsonValue &string);
/*! The strings of an array member; what is no string is left out. */
std::vector<std::string> textsMember(const JsonValue &object, std::string_view name);
std::string toJson(const JsonValue &value);

} // namespace Linesman::Emulator
