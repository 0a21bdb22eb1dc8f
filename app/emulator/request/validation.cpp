// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/request/validation.h"

#include "app/core/text.h"
#include "app/core/url.h"

#include <algorithm>

namespace Linesman::Emulator {

void Validation::only(std::span<const std::string_view> names)
{
    for (const auto &item : m_body.GetObject()) {
        const std::string_view name = view(item.name);
        if (std::find(names.begin(), names.end(), name) == names.end())
            add("property " + std::string(name) + " should not exist");
    }
}

void Validation::add(std::string message)
{
    if (std::find(m_messages.begin(), m_messages.end(), message) == m_messages.end())
        m_messages.push_back(std::move(message));
}

std::string Validation::text(std::string_view name)
{
    const JsonValue *value = member(m_body, name);
    if (!value)
        return {};
    if (!value->IsString()) {
        add(std::string(name) + " must be a string");
        return {};
    }
    return std::string(view(*value));
}

std::string Validation::needText(std::string_view name)
{
    const JsonValue *value = member(m_body, name);
    if (!value || (value->IsString() && value->GetStringLength() == 0)) {
        add(std::string(name) + " should not be empty");
        return {};
    }
    return text(name);
}

std::string Validation::oneOf(std::string_view name, std::initializer_list<std::string_view> values, bool required)
{
    const JsonValue *value = member(m_body, name);
    if (!value && !required)
        return {};
    if (value && value->IsString() && std::find(values.begin(), values.end(), view(*value)) != values.end())
        return std::string(view(*value));
    std::string message = std::string(name) + " must be one of the following values: ";
    bool first = true;
    for (const std::string_view allowed : values) {
        message += first ? "" : ", ";
        message += allowed;
        first = false;
    }
    add(std::move(message));
    return {};
}

bool Validation::truth(std::string_view name, bool fallback)
{
    const JsonValue *value = member(m_body, name);
    if (!value)
        return fallback;
    if (!value->IsBool()) {
        add(std::string(name) + " must be a boolean value");
        return fallback;
    }
    return value->GetBool();
}

std::vector<std::string> Validation::texts(std::string_view name, bool notEmpty)
{
    std::vector<std::string> result;
    const JsonValue *value = member(m_body, name);
    if (!value)
        return result;
    if (!value->IsArray()) {
        add(std::string(name) + " must be an array");
        return result;
    }
    if (notEmpty && value->Empty())
        add(std::string(name) + " must contain at least 1 elements");
    for (const JsonValue &item : value->GetArray()) {
        if (!item.IsString()) {
            add("each value in " + std::string(name) + " must be a string");
            break;
        }
        result.emplace_back(view(item));
    }
    return result;
}

std::int64_t Validation::wholeNumber(std::string_view name, std::int64_t fallback, std::int64_t least,
                                     std::int64_t most)
{
    const JsonValue *value = member(m_body, name);
    if (!value)
        return fallback;
    if (!value->IsInt64() || value->GetInt64() < least || value->GetInt64() > most) {
        add(std::string(name) + " must be a whole number from " + std::to_string(least) + " to " +
            std::to_string(most));
        return fallback;
    }
    return value->GetInt64();
}

std::string Validation::webAddress(std::string_view name)
{
    std::string url = text(name);
    if (!url.empty() && !isHttpUrl(toQString(url)))
        add(std::string(name) + " must begin with http:// or https://");
    return url;
}

} // namespace Linesman::Emulator
