// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jsonwriter.h"

#include <rapidjson/document.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// JSON that the emulator is sent, as RapidJSON reads it. It is written by JsonWriter of app/core.
namespace Linesman::Emulator {

using JsonValue = rapidjson::Value;

/*! A parsed document, or why it is none. Nested at most 64 deep. */
struct JsonDocument {
    rapidjson::Document document;
    std::string error;      //!< empty when it parsed
    std::size_t offset = 0; //!< of the error, in bytes
    bool ok() const { return error.empty(); }
};

JsonDocument parseJson(std::string_view text);

/*! The member of an object, or null if \a object is not one, lacks it, or has it as JSON null. */
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
